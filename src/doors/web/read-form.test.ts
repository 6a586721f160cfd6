import { expect, test } from 'vitest'
import { readForm } from '#src/doors/web/read-form.ts'

const post = (body: BodyInit | null, headers: Record<string, string> = {}) =>
  new Request('http://localhost/', { method: 'POST', body, headers, duplex: 'half' } as RequestInit)
const encoded = { 'content-type': 'application/x-www-form-urlencoded' }
const tooLarge = { kind: 'too-large', code: 'platform.too-large', values: { megabytes: 2 } }
const unreadable = { kind: 'invalid', code: 'platform.not-a-form' }

/** A body whose length nobody announced. */
function streamOf(bytes: number): ReadableStream<Uint8Array> {
  let left = bytes
  return new ReadableStream({
    pull(controller) {
      const size = Math.min(left, 100_000)
      if (size === 0) return controller.close()
      left -= size
      controller.enqueue(new TextEncoder().encode('a'.repeat(size)))
    },
  })
}

test('the fields of a form are read, in both ways in which browsers write them', async () => {
  const multipart = new FormData()
  multipart.append('naam', 'Noor 👶')
  expect((await readForm(post(multipart))).get('naam')).toBe('Noor 👶')
  expect((await readForm(post(new URLSearchParams({ naam: 'Noor 👶' })))).get('naam')).toBe('Noor 👶')
  expect([...(await readForm(post('', encoded))).keys()]).toEqual([])
})

test('a form that is announced as too large is not read at all', async () => {
  const request = post(streamOf(10), { ...encoded, 'content-length': '2000001' })
  await expect(readForm(request)).rejects.toMatchObject(tooLarge)
  expect(request.bodyUsed).toBe(false)
})

test('a form that is larger than it said, or said nothing, is stopped at the limit', async () => {
  await expect(readForm(post(streamOf(2_100_000), encoded))).rejects.toMatchObject(tooLarge)
  await expect(readForm(post(streamOf(1_900_000), encoded))).resolves.toBeDefined()
})

test.each([
  ['something else than a form', '{"naam":"Noor"}', { 'content-type': 'application/json' }],
  ['nothing that says what it is', 'naam=Noor', { 'content-type': 'text/plain' }],
  ['a form in parts without a boundary', 'x', { 'content-type': 'multipart/form-data' }],
  [
    'a form in parts that breaks off',
    '--x\r\nContent-Disposition: form-data; name="a"\r\n\r\nhalf',
    { 'content-type': 'multipart/form-data; boundary=x' },
  ],
])('%s is no form', async (_what, body, headers) => {
  await expect(readForm(post(body, headers))).rejects.toMatchObject(unreadable)
})

test('a request without a body is no form', async () => {
  await expect(readForm(post(null))).rejects.toMatchObject(unreadable)
})
