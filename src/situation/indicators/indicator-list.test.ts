import { expect, it } from 'vitest'
import { indicatorGroups } from '#src/situation/indicators/indicator.ts'
import { findIndicator, shippedIndicators } from '#src/situation/indicators/indicator-list.ts'

it('RQ-ENV-01: the twelve indicators of the roadmap stand in its three groups', () => {
  const perGroup = indicatorGroups.map((group) =>
    shippedIndicators.filter((indicator) => indicator.group === group).map(({ name }) => name.nl),
  )
  expect(perGroup).toEqual([
    [
      'Bevolking en loop van de bevolking',
      'Jongeren',
      'Jongeren per leeftijdscategorie',
      'Groene druk',
      'Gezinnen met kinderen',
    ],
    ['Eenoudergezinnen', 'Verhoogde tegemoetkoming', 'Leefloners met gezinslast'],
    [
      'Geboorten in kansarme gezinnen',
      'Jonge werklozen',
      'Jongeren met verhoogde tegemoetkoming',
      'Jonge leefloners',
    ],
  ])
})

it('NFR-11: every indicator names the lines of the roadmap that ask for it', () => {
  expect(shippedIndicators.every(({ source }) => /^003:7[567]\d/.test(source ?? ''))).toBe(true)
})

it('a head count is a count and everything in per cent or per thousand is none', () => {
  expect(shippedIndicators.filter(({ kind, unit }) => (kind === 'count') !== (unit === 'number'))).toEqual([])
})

it('an indicator is found by its code, once', () => {
  expect(new Set(shippedIndicators.map(({ code }) => code)).size).toBe(12)
  expect(findIndicator('births-in-disadvantaged-families')?.name.fr).toBe(
    'Naissances dans des familles défavorisées',
  )
  expect(findIndicator('happiness')).toBeUndefined()
})
