import { expect, test } from 'vitest'
import { readForm } from '#src/doors/web/read-form.ts'

const post = (body: BodyInit | null, headers: Record<string, string> = {}) =>
  new Request('http://localhost/', { method: 'POST', body, headers, duplex: 'half' } as RequestInit)
const encoded = { 'content-type': 'application/x-www-form-urlencoded' }
const tooLarge = { kind: 'too-large', code: 'platform.too-large', values: { megabytes: 2 } }
const tooMany = { kind: 'too-large', code: 'form.too-many-fields', values: { max: 2000 } }
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

const boundary = '----WebKitFormBoundary7MA4YWxkTrZu0gW'
const inParts = (count: number) =>
  `--${boundary}\r\nContent-Disposition: form-data; name="a"\r\n\r\nx\r\n`.repeat(count) +
  `--${boundary}--\r\n`
const withParts = { 'content-type': `multipart/form-data; boundary=${boundary}` }
const fieldsOf = async (request: Request) => [...(await readForm(request)).keys()].length

test('two thousand fields are taken and one more is not, in both ways in which browsers write them', async () => {
  const inLine = (count: number) => Array.from({ length: count }, () => 'a=x').join('&')
  expect(await fieldsOf(post(inLine(2000), encoded))).toBe(2000)
  await expect(readForm(post(inLine(2001), encoded))).rejects.toMatchObject(tooMany)
  expect(await fieldsOf(post(inParts(2000), withParts))).toBe(2000)
  await expect(readForm(post(inParts(2001), withParts))).rejects.toMatchObject(tooMany)
})

test('signs and boundaries in what somebody typed are no fields', async () => {
  const typed = '& en -- '.repeat(3000)
  const form = new FormData()
  form.append('naam', typed)
  expect((await readForm(post(form))).get('naam')).toBe(typed)
  expect((await readForm(post(new URLSearchParams({ naam: typed })))).get('naam')).toBe(typed)
})

test.each([
  ['with quotes', `multipart/form-data; boundary="${boundary}"`],
  ['in capitals and with more', `Multipart/Form-Data; charset=utf-8; Boundary=${boundary}`],
  ['twice', `multipart/form-data; boundary=${boundary}; boundary=other`],
])('the boundary by which is counted is the one by which is read: %s', async (_how, contentType) => {
  expect(await fieldsOf(post(inParts(3), { 'content-type': contentType }))).toBe(3)
  await expect(readForm(post(inParts(2001), { 'content-type': contentType }))).rejects.toMatchObject(tooMany)
})

test('a header that names two boundaries hides no fields', async () => {
  const contentType = `multipart/form-data; boundary=other, multipart/form-data; boundary=${boundary}`
  await expect(readForm(post(inParts(2001), { 'content-type': contentType }))).rejects.toMatchObject(
    unreadable,
  )
})

test('a form of a million fields is refused before it is taken apart', async () => {
  const began = performance.now()
  await expect(readForm(post('a&'.repeat(990_000), encoded))).rejects.toMatchObject(tooMany)
  expect(performance.now() - began).toBeLessThan(500)
})
