import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it, test } from 'vitest'
import { z } from 'zod'
import type { Act } from '#src/platform/command.ts'
import { Refusal } from '#src/platform/errors.ts'
import {
  AnswerField,
  CheckListField,
  ChoiceField,
  DayField,
  EurosField,
  SelectField,
  TextAreaField,
  TextField,
} from '#src/platform/forms/fields.tsx'
import type { SavedValues } from '#src/platform/forms/form-state.ts'
import { Form } from '#src/platform/forms/form.tsx'
import { answer, day, euros, optional, text, version } from '#src/platform/forms/inputs.ts'
import { receive, type Reply } from '#src/platform/forms/reply.ts'
import { isIdentifier } from '#src/platform/identifier.ts'
import { elementsOf, textsIn, type Element } from '#tests/rules/html.ts'

const schema = z.object({
  version: version(),
  name: text(20),
  why: optional(text(600)),
  kind: z.enum(['service', 'group']),
  domain: z.enum(['school', 'care']),
  startsOn: day(),
  budget: optional(euros()),
  enough: answer(),
  who: z.array(z.string()).optional(),
  password: text(20),
})
const act: Act<typeof schema, null> = { command: 'test.saved', schema, run: async () => null }
const options = (...values: string[]) => values.map((value) => ({ value, label: `De ${value}` }))
const stored = { name: 'Jeugddienst', kind: 'service', domain: 'school', startsOn: '1/9/2026', who: ['a'] }

const formWith = (reply: Reply | null, values: SavedValues = stored): ReactElement => (
  <Form
    command={act}
    action="/hier"
    reply={reply}
    values={values}
    version={3}
    submit="Bewaar"
    cancel={{ href: '/terug', label: 'Annuleer' }}
  >
    {(fields) => (
      <>
        <TextField of={fields.name} label="Naam" hint="Zoals op de deur" />
        <TextAreaField of={fields.why} label="Waarom" optional />
        <ChoiceField of={fields.kind} label="Soort" options={options('service', 'group')} />
        <SelectField of={fields.domain} label="Domein" options={options('school', 'care')} />
        <DayField of={fields.startsOn} label="Begin" />
        <EurosField of={fields.budget} label="Budget" optional />
        <AnswerField of={fields.enough} label="Genoeg?" />
        <CheckListField of={fields.who} label="Wie" options={options('a', 'b')} />
        <TextField of={fields.password} label="Wachtwoord" type="password" />
      </>
    )}
  </Form>
)

function sent(fields: Record<string, string | string[]>) {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields))
    for (const each of [value].flat()) form.append(name, each)
  return receive(form, schema)
}
const typed = {
  version: '3',
  name: 'Een naam die veel te lang is voor dit veld <b>&"\'',
  why: '  regel 1\nregel 2 👶 ',
  kind: 'group',
  domain: 'care',
  startsOn: '32/13/2026',
  budget: 'gratis',
  enough: 'no',
  who: ['a', 'b'],
  password: 'heel geheim',
}
function refusedReply(): Reply {
  const received = sent(typed)
  if (received.accepted) throw new Error('this form does not fit')
  return received.reply
}
function staleReply(): Reply {
  const received = sent({ ...typed, name: 'Mijn naam', startsOn: '1/10/2026', budget: '10', password: 'x' })
  if (!received.accepted) throw new Error('this form fits')
  return received.refuse(new Refusal('conflict', 'platform.stale'))
}

const markup = (reply: Reply | null, values?: SavedValues) => renderToStaticMarkup(formWith(reply, values))
const by = (html: string, attribute: string, value: string): Element[] =>
  elementsOf(html).filter(({ attributes }) => attributes.get(attribute) === value)
const field = (html: string, name: string): Element | undefined => by(html, 'name', name).at(-1)
const valueIn = (html: string, name: string) => field(html, name)?.attributes.get('value')
const chosen = (html: string, name: string, as: 'checked' | 'selected') =>
  by(html, 'name', name)
    .filter(({ attributes }) => attributes.has(as))
    .map(({ attributes }) => attributes.get('value'))

describe('the summary above a form with something wrong', () => {
  const html = markup(refusedReply())

  it('names the field of every problem, and links to it', () => {
    const links = elementsOf(html).filter(({ attributes }) => attributes.get('href')?.startsWith('#'))
    const texts = textsIn(html, 'a')
    expect(texts).toContain('Naam: Houd het bij 20 tekens')
    expect(texts.filter((text) => text.startsWith('Begin: '))).toHaveLength(1)
    for (const { attributes } of links)
      expect(by(html, 'id', attributes.get('href')?.slice(1) ?? ''), attributes.get('href')).toHaveLength(1)
  })
})

describe('a form', () => {
  const html = markup(null)

  it('is sent to its address, and the browser leaves the judging to us', () => {
    const [form] = elementsOf(html)
    expect(form).toMatchObject({ name: 'form' })
    expect(form?.attributes.get('action')).toBe('/hier')
    expect(form?.attributes.get('method')).toBe('post')
    expect(form?.attributes.has('novalidate')).toBe(true)
  })

  it('carries the version it was made from and a key of its own', () => {
    const [version_, key] = [field(html, 'version'), field(html, '_key')]
    expect(version_?.attributes.get('type')).toBe('hidden')
    expect(version_?.attributes.get('value')).toBe('3')
    expect(key?.attributes.get('type')).toBe('hidden')
    expect(isIdentifier(key?.attributes.get('value') ?? '')).toBe(true)
    expect(valueIn(markup(null), '_key')).not.toBe(key?.attributes.get('value'))
  })

  it('shows what is stored, in every kind of field', () => {
    expect(valueIn(html, 'name')).toBe('Jeugddienst')
    expect(chosen(html, 'kind', 'checked')).toEqual(['service'])
    expect(
      elementsOf(html)
        .filter(({ attributes }) => attributes.has('selected'))
        .map(({ attributes }) => attributes.get('value')),
    ).toEqual(['school'])
    expect(valueIn(html, 'startsOn')).toBe('1/9/2026')
    expect(chosen(html, 'who', 'checked')).toEqual(['a'])
    expect(chosen(html, 'enough', 'checked')).toEqual([''])
  })

  it('has no word of an error', () => {
    expect(html).not.toMatch(/aria-invalid|role="alert"|field-error/)
  })

  it('ties labels and hints to their fields', () => {
    const name = field(html, 'name')
    const id = name?.attributes.get('id') ?? ''
    expect(by(html, 'for', id)).toHaveLength(1)
    expect(name?.attributes.get('aria-describedby')).toBe(`${id}-description`)
    expect(by(html, 'id', `${id}-description`)).toHaveLength(1)
  })
})

describe('a form that comes back', () => {
  const html = markup(refusedReply())

  it('has kept everything that was typed, to the letter', () => {
    expect(valueIn(html, 'name')).toBe(typed.name)
    expect(textsIn(html, 'textarea').map((value) => value.replace(/^\n/, ''))).toEqual([typed.why])
    expect(chosen(html, 'kind', 'checked')).toEqual(['group'])
    expect(
      elementsOf(html)
        .filter(({ attributes }) => attributes.has('selected'))
        .map(({ attributes }) => attributes.get('value')),
    ).toEqual(['care'])
    expect(valueIn(html, 'startsOn')).toBe('32/13/2026')
    expect(valueIn(html, 'budget')).toBe('gratis')
    expect(chosen(html, 'enough', 'checked')).toEqual(['no'])
    expect(chosen(html, 'who', 'checked')).toEqual(['a', 'b'])
  })

  it('but never a password', () => {
    expect(html).not.toContain('heel geheim')
  })

  it('says above how much is wrong, each a link to its field', () => {
    expect(textsIn(html, 'h2')).toEqual(['3 antwoorden kloppen nog niet'])
    const links = elementsOf(html).filter(({ attributes }) => attributes.get('href')?.startsWith('#'))
    const targets = links.map(({ attributes }) => attributes.get('href')?.slice(1) ?? '')
    expect(targets).toHaveLength(3)
    for (const target of targets) expect(by(html, 'id', target), target).toHaveLength(1)
    const [summary] = by(html, 'role', 'alert')
    expect(summary?.attributes.get('tabindex')).toBe('-1')
  })

  it('says beside each field what is wrong with it, for screen readers too', () => {
    const name = field(html, 'name')
    const id = name?.attributes.get('id') ?? ''
    expect(name?.attributes.get('aria-invalid')).toBe('true')
    expect(name?.attributes.get('aria-describedby')).toBe(`${id}-description ${id}-error`)
    expect(textsIn(html, 'p').some((words) => words.includes('Houd het bij 20 tekens'))).toBe(true)
    expect(field(html, 'why')?.attributes.has('aria-invalid')).toBe(false)
  })

  it('has a new key: this is another sending', () => {
    const reply = refusedReply()
    expect(valueIn(markup(reply), '_key')).not.toBe(valueIn(markup(reply), '_key'))
  })

  it('shows nothing of what somebody else saved', () => {
    expect(html).not.toContain('Intussen bewaard')
  })
})

describe('a form that was overtaken', () => {
  const theirs = { ...stored, name: 'Hun naam', why: 'Hun reden', domain: 'school' }
  const html = markup(staleReply(), theirs)

  it('keeps what was typed and shows beside it what was saved in the meantime', () => {
    expect(valueIn(html, 'name')).toBe('Mijn naam')
    const saved = textsIn(html, 'blockquote')
    expect(saved).toContain('Hun naam')
    expect(saved).toContain('Hun reden')
    expect(saved).toContain('1/9/2026')
    // A choice is shown in its words, not by its code.
    expect(saved).toContain('De school')
  })

  it('shows the answers that were chosen in the meantime too', () => {
    const saved = textsIn(html, 'blockquote')
    expect(saved).toContain('De service')
    expect(saved).toContain('De a')
    expect(by(html, 'id', 'test-saved-kind-conflict')).toHaveLength(1)
    const several = markup(staleReply(), { ...theirs, who: [], enough: 'yes' })
    expect(textsIn(several, 'blockquote')).toEqual(expect.arrayContaining(['ja', 'niets ingevuld']))
  })

  it('shows no second version of a field in which both are the same', () => {
    const same = markup(staleReply(), { ...theirs, name: 'Mijn naam' })
    expect(textsIn(same, 'blockquote')).not.toContain('Mijn naam')
  })

  it('says above what happened and carries the version that stands there now', () => {
    expect(textsIn(html, 'h2')).toEqual(['Dit is nog niet bewaard'])
    expect(textsIn(html, 'li').some((words) => words.includes('Iemand anders bewaarde dit'))).toBe(true)
    expect(valueIn(html, 'version')).toBe('3')
  })
})

test('a problem of the whole form stands above it, without a link', () => {
  const received = sent({ ...typed, name: 'Kort', startsOn: '1/10/2026', budget: '10' })
  if (!received.accepted) throw new Error('this form fits')
  const html = markup(received.refuse(new Refusal('invalid', 'platform.not-allowed')))
  expect(by(html, 'role', 'alert')).toHaveLength(1)
  expect(elementsOf(html).filter(({ attributes }) => attributes.get('href')?.startsWith('#'))).toEqual([])
})

test('the summary says what is wrong in the order of the fields on the page, not of the schema', () => {
  const turned = z.object({ last: text(20), first: text(20) })
  const act: Act<typeof turned, null> = { command: 'turned.saved', schema: turned, run: async () => null }
  const received = receive(new FormData(), turned)
  const html = renderToStaticMarkup(
    <Form command={act} reply={received.accepted ? null : received.reply} submit="Bewaar">
      {(fields) => (
        <>
          <TextField of={fields.first} label="Eerst" />
          <TextField of={fields.last} label="Laatst" />
        </>
      )}
    </Form>,
  )
  expect(textsIn(html, 'a')).toEqual([expect.stringMatching(/^Eerst: /), expect.stringMatching(/^Laatst: /)])
})
