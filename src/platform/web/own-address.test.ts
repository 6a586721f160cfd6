import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ownAddress } from '#src/platform/web/own-address.ts'

test.each([
  ['/', '/'],
  ['/turnhout/plan', '/turnhout/plan'],
  ['/turnhout/plan?status=late&pagina=2', '/turnhout/plan?status=late&pagina=2'],
  ['/turnhout/plan#doel', '/turnhout/plan'],
  ['/a/../b', '/b'],
  ['/één', '/%C3%A9%C3%A9n'],
])('back to %j goes to %s', (asked, to) => {
  expect(ownAddress(asked)).toBe(to)
})

test.each([
  null,
  undefined,
  '',
  'turnhout',
  'http://evil.example/',
  'https:evil.example',
  '//evil.example',
  '/.//evil.example',
  '/a/..//evil.example',
  '/a/../..//evil.example',
  '///evil.example',
  '/\\evil.example',
  '\\\\evil.example',
  '/\t/evil.example',
  '/\n/evil.example',
  '\u0000/evil.example',
  '/%0d%0a/ok'.replace('%0d%0a', '\r\n'),
  ' /evil.example',
  'javascript:alert(1)',
  'data:text/html,x',
  '@evil.example',
  '?x=1',
])('nobody is sent to %j', (asked) => {
  expect(ownAddress(asked)).toBe('/')
})

test('wherever it leads, it is on our own site', () => {
  const odd = fc.string({
    unit: fc.constantFrom(
      '/',
      '\\',
      '.',
      ':',
      '@',
      '?',
      '#',
      '%',
      '2',
      'f',
      'e',
      '\t',
      '\n',
      '\u0000',
      '\u2028',
      '⁄',
      '。',
    ),
  })
  fc.assert(
    fc.property(fc.oneof(odd, fc.string(), fc.webUrl()), (asked) => {
      const address = ownAddress(asked)
      expect(new URL(address, 'https://own.example').origin).toBe('https://own.example')
      expect(address).toMatch(/^\/(?![/\\])[^\u0000-\u001f]*$/)
    }),
    { numRuns: 300 },
  )
})
