import { describe, expect, it } from 'vitest'
import { planMessages } from '#src/action/plan/messages.ts'
import { periodInShort, periodInWords } from '#src/action/plan/ui/period.ts'
import { translator } from '#src/platform/i18n/messages.ts'
import type { Locale } from '#src/platform/i18n/locale.ts'
import { presenter } from '#src/platform/written/presented.ts'

const inWords = (startsOn: string | null, endsOn: string | null, locale: Locale) =>
  periodInWords({ startsOn, endsOn }, translator(planMessages, locale), presenter(locale))

describe('a period in words', () => {
  it.each([
    ['2026-09-01', '2027-06-30', 'september 2026 tot juni 2027', 'entre septembre 2026 et juin 2027'],
    ['2026-10-01', '2026-10-15', 'in oktober 2026', 'en octobre 2026'],
    ['2025-10-01', '2026-10-15', 'oktober 2025 tot oktober 2026', 'entre octobre 2025 et octobre 2026'],
    ['2026-04-01', null, 'vanaf april 2026', 'dès avril 2026'],
    [null, '2026-08-31', 'tot augustus 2026', 'jusqu’en août 2026'],
    [null, null, 'nog geen periode', 'pas encore de période'],
  ])('from %s until %s: %s', (startsOn, endsOn, dutch, french) => {
    expect(inWords(startsOn, endsOn, 'nl')).toBe(dutch)
    expect(inWords(startsOn, endsOn, 'fr')).toBe(french)
  })
})

describe('a period in short, for a narrow column', () => {
  const inShort = (startsOn: string | null, endsOn: string | null, locale: Locale = 'nl') =>
    periodInShort({ startsOn, endsOn }, translator(planMessages, locale), presenter(locale)).replaceAll(
      '\u00a0',
      ' ',
    )

  it('says both months, one month once, and what is half known in words', () => {
    expect(inShort('2026-09-01', '2027-06-30')).toBe('sep 2026 – jun 2027')
    expect(inShort('2026-09-01', '2027-06-30', 'fr')).toBe('sept. 2026 – juin 2027')
    expect(inShort('2026-10-01', '2026-10-15')).toBe('okt 2026')
    expect(inShort('2026-04-01', null)).toBe('vanaf april 2026')
    expect(inShort(null, null)).toBe('nog geen periode')
  })

  it('breaks between its months only', () => {
    const written = periodInShort(
      { startsOn: '2026-09-01', endsOn: '2027-06-30' },
      translator(planMessages, 'nl'),
      presenter('nl'),
    )
    expect(written.split(' ')).toEqual(['sep\u00a02026\u00a0–', 'jun\u00a02027'])
  })
})
