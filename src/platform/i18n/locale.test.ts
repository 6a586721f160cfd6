import { expect, test } from 'vitest'
import { isLocale, preferredLocale } from '#src/platform/i18n/locale.ts'

test.each([
  [undefined, 'nl'],
  ['', 'nl'],
  ['fr', 'fr'],
  ['fr-BE,fr;q=0.9,en;q=0.8', 'fr'],
  ['en-GB', 'en'],
  ['NL-be', 'nl'],
  ['de-DE,de;q=0.9,fr;q=0.5,en;q=0.4', 'fr'],
  ['de', 'nl'],
  ['en;q=0.1, fr;q=0.9', 'fr'],
  ['fr;q=0, en', 'en'],
  ['fr; q=0.2, en; q=0.7', 'en'],
  ['fr;q=0', 'nl'],
  ['*', 'nl'],
  ['en;q=veel, fr', 'fr'],
  [',,;q=,', 'nl'],
  ['frisian', 'nl'],
  ['x'.repeat(10_000), 'nl'],
])('whoever asks for %j gets %s', (header, locale) => {
  expect(preferredLocale(header)).toBe(locale)
})

test('only the languages that we speak are languages here', () => {
  expect(['nl', 'fr', 'en'].every(isLocale)).toBe(true)
  expect([null, undefined, '', 'de', 'NL', 'nl-BE', 0, {}].some(isLocale)).toBe(false)
})
