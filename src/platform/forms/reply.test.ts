import { describe, expect, it, test } from 'vitest'
import { z } from 'zod'
import { InvalidInput, Refusal } from '#src/platform/errors.ts'
import { identifier, optional, text, version } from '#src/platform/forms/inputs.ts'
import { receive, unreadReply } from '#src/platform/forms/reply.ts'
import { newIdentifier } from '#src/platform/identifier.ts'

const schema = z.object({
  id: identifier(),
  version: version(),
  name: text(10),
  tags: z.array(z.string()).optional(),
})

function formOf(fields: Record<string, string | string[] | Blob>): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) {
    for (const each of Array.isArray(value) ? value : [value]) form.append(name, each)
  }
  return form
}
const [id, other] = [newIdentifier(), newIdentifier()]
const errorsOf = (received: ReturnType<typeof receive>) =>
  received.accepted ? {} : received.reply.result.error

describe('a form that fits', () => {
  it('is read into the input of its command: numbers as numbers, several values as a list', () => {
    const received = receive(formOf({ id, version: '3', name: ' Noor ', tags: ['a', 'b'] }), schema)
    expect(received).toMatchObject({
      accepted: true,
      value: { id, version: 3, name: 'Noor', tags: ['a', 'b'] },
    })
  })

  it('says nothing about what the address fixes: that wins over what was sent', () => {
    const received = receive(formOf({ id: other, version: '1', name: 'Noor' }), schema, { id })
    expect(received).toMatchObject({ accepted: true, value: { id } })
    const twice = receive(formOf({ id: [other, other], version: '1', name: 'Noor' }), schema, { id })
    expect(twice).toMatchObject({ accepted: true, value: { id } })
  })

  it('has no way around what the address fixes', () => {
    const deep = receive(formOf({ 'id.x': other, 'id[0]': other, version: '1', name: 'Noor' }), schema, {
      id,
    })
    expect(deep.accepted && deep.value.id !== id).toBe(false)
  })

  it('takes no fields along that the command does not know', () => {
    const received = receive(
      formOf({ id, version: '1', name: 'Noor', workspaceId: other, administrator: 'true' }),
      schema,
    )
    expect(received.accepted && Object.keys(received.value)).toEqual(['id', 'version', 'name'])
  })

  it.each(['__proto__.spoiled', 'constructor.prototype.spoiled', 'tags.__proto__', 'tags[constructor]'])(
    'leaves what all objects share as it is, and says so: %s',
    (name) => {
      const form = formOf({ version: '1', name: 'Noor', [name]: 'x' })
      expect(() => receive(form, schema, { id })).toThrow('platform.not-a-form')
      expect(({} as { spoiled?: string }).spoiled).toBeUndefined()
    },
  )
})

describe('a form that does not fit', () => {
  it('comes back with everything that was typed and a code for each thing to mend', () => {
    const received = receive(formOf({ version: 'x', name: 'Een veel te lange naam' }), schema, { id })
    expect(received.accepted).toBe(false)
    expect(errorsOf(received)).toEqual({
      version: ['platform.not-a-number'],
      name: ['platform.too-long {"max":10}'],
    })
    expect(!received.accepted && received.reply.result.initialValue).toMatchObject({
      version: 'x',
      name: 'Een veel te lange naam',
    })
    expect(!received.accepted && received.reply.stale).toBe(false)
  })

  it('without a single field asks for each', () => {
    expect(errorsOf(receive(new FormData(), schema))).toEqual({
      id: ['platform.required'],
      version: ['platform.required'],
      name: ['platform.required'],
    })
  })

  it('takes a file in the place of a text for what it is', () => {
    const received = receive(formOf({ id, version: '1', name: new Blob(['x']) }), schema)
    expect(errorsOf(received)).toEqual({ name: ['platform.invalid'] })
  })
})

describe('a refusal of the command', () => {
  const received = receive(formOf({ id, version: '1', name: 'Noor' }), schema)
  if (!received.accepted) throw new Error('this form fits')

  it('stands beside the field that it is about, or above the form', () => {
    expect(received.refuse(new Refusal('conflict', 'parties.name-taken', {}, 'name')).result.error).toEqual({
      name: ['parties.name-taken'],
    })
    expect(
      received.refuse(new Refusal('invalid', 'vision.too-many-parts', { max: 30 })).result.error,
    ).toEqual({
      '': ['vision.too-many-parts {"max":30}'],
    })
  })

  it('says all that a command found wrong, each beside its field', () => {
    const issue = (path: (string | number)[], code: string, values = {}) => ({ path, code, values })
    const found = new InvalidInput([
      issue(['tags', 1], 'platform.too-long', { max: 5 }),
      issue(['tags', 1], 'platform.required'),
      issue(['codes', 0, 'unit'], 'platform.required'),
    ])
    const { result, stale } = received.refuse(found)
    expect(result.error).toEqual({
      'tags[1]': ['platform.too-long {"max":5}', 'platform.required'],
      'codes[0].unit': ['platform.required'],
    })
    expect(result.initialValue).toMatchObject({ name: 'Noor' })
    expect(stale).toBe(false)
  })

  it('keeps what was typed, and only a stale version asks for both versions', () => {
    const stale = received.refuse(new Refusal('conflict', 'platform.stale'))
    expect(stale.result.initialValue).toMatchObject({ name: 'Noor' })
    expect(stale.stale).toBe(true)
    expect(received.refuse(new Refusal('conflict', 'parties.name-taken')).stale).toBe(false)
  })
})

test('a form that could not be read at all says why, beside its field when there is one', () => {
  const tooLarge = new Refusal('too-large', 'platform.too-large', { megabytes: 200 }, 'file')
  expect(unreadReply(tooLarge).result.error).toEqual({ file: ['platform.too-large {"megabytes":200}'] })
  expect(unreadReply(new Refusal('invalid', 'platform.not-a-form')).result.error).toEqual({
    '': ['platform.not-a-form'],
  })
})

test('an empty field of something that may be left out is nothing, whatever it is', () => {
  const loose = z.object({ name: optional(text(5)), count: optional(z.number()) })
  expect(receive(formOf({ name: '', count: '' }), loose)).toMatchObject({
    accepted: true,
    value: { name: null, count: null },
  })
})

describe('a form that no page of ours sends', () => {
  const many = (count: number, name: (place: number) => string) => {
    const form = new FormData()
    for (let place = 0; place < count; place += 1) form.append(name(place), 'x')
    return form
  }
  it.each([
    ['thousands of fields', many(2001, (place) => `a${place}`)],
    ['one name hundreds of times', many(201, () => 'a')],
    ['an index in the millions', many(1, () => 'a[30000000]')],
    ['a name without end', many(1, () => 'a.'.repeat(5000))],
    ['lists in lists in lists', many(1, () => `a${'[0]'.repeat(50)}`)],
  ])('is refused before it costs anything: %s', (_what, form) => {
    const started = performance.now()
    expect(() => receive(form, schema)).toThrow('platform.not-a-form')
    expect(performance.now() - started).toBeLessThan(200)
  })

  it.each(['garbage', 'null', '1', '{"type":"remove","payload":{"name":"tags","index":0}}'])(
    'gives no orders to the library that reads it: %s',
    (order) => {
      const form = formOf({
        id,
        version: '1',
        name: 'Plan',
        tags: ['a', 'b'],
        __intent__: order,
        __state__: order,
      })
      expect(receive(form, schema)).toMatchObject({ accepted: true, value: { tags: ['a', 'b'] } })
    },
  )
})
