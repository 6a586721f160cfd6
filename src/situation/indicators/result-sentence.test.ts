import { describe, expect, it } from 'vitest'
import { comparedAreas } from '#src/situation/indicators/compared-areas.ts'
import type { Figure } from '#src/situation/indicators/figure.ts'
import { findIndicator } from '#src/situation/indicators/indicator-list.ts'
import { yearPeriod } from '#src/situation/indicators/period.ts'
import { resultSentence } from '#src/situation/indicators/result-sentence.ts'
import { indicatorRow } from '#src/situation/indicators/situation.ts'

const share = { indicator: 'births-in-disadvantaged-families', unit: '%', kind: 'share' } as const
const count = { indicator: 'population', unit: 'number', kind: 'count' } as const
const turnhout = comparedAreas('13040')!

type Years = Record<number, readonly string[]>

/** The sentence about these years; in each the values of Turnhout, its arrondissement, its province and its region. */
function said(
  years: Years,
  locale: 'nl' | 'fr' | 'en' = 'nl',
  measure: typeof share | typeof count = share,
  breakdown = '',
): string {
  const figures = Object.entries(years).flatMap(([year, values]) =>
    values.map((value, place): Figure => ({
      ...measure,
      id: `${year} ${place}`,
      version: 1,
      seriesId: 'one',
      own: true,
      definition: '',
      population: '',
      breakdown,
      source: 'K&G',
      area: ['13040', '13000', '10000', '02000'][place]!,
      period: yearPeriod(Number(year)),
      value,
      missingReason: null,
      flags: '',
      derived: null,
    })),
  )
  const row = indicatorRow(findIndicator(measure.indicator)!, turnhout, figures)
  return resultSentence(row, turnhout.own, locale).replaceAll(/[\u00a0\u202f]/g, ' ')
}

describe('the result of an indicator in a sentence', () => {
  const births = { 2010: ['10', '6', '9', '8'], 2015: ['20', '8', '12', '11'] }

  it('says where we stand beside each area, and how it went beside the region', () => {
    expect(said(births)).toBe(
      'In 2015 was het cijfer van Turnhout 20,0 %: hoger dan in het arrondissement Turnhout (8,0 %), ' +
        'de provincie Antwerpen (12,0 %) en het Vlaams Gewest (11,0 %). ' +
        'Sinds 2010 steeg het met 10 punten, sneller dan in het Vlaams Gewest.',
    )
    expect(said(births, 'fr')).toBe(
      'En 2015, le chiffre de Turnhout était de 20,0 % : plus haut que dans l’arrondissement de Turnhout (8,0 %), ' +
        'la province d’Anvers (12,0 %) et la Région flamande (11,0 %). ' +
        'Depuis 2010, il a augmenté de 10 points, plus vite que dans la Région flamande.',
    )
    expect(said(births, 'en')).toBe(
      'In 2015 the figure of Turnhout was 20,0%: higher than in the arrondissement of Turnhout (8,0%), ' +
        'the province of Antwerpen (12,0%) and the Flemish Region (11,0%). ' +
        'Since 2010 it rose by 10 points, faster than in the Flemish Region.',
    )
  })

  it('puts areas together that we stand alike to', () => {
    expect(said({ 2015: ['10', '8', '12', '10'] })).toBe(
      'In 2015 was het cijfer van Turnhout 10,0 %: hoger dan in het arrondissement Turnhout (8,0 %), ' +
        'lager dan in de provincie Antwerpen (12,0 %), ongeveer zoals in het Vlaams Gewest (10,0 %).',
    )
  })

  it.each([
    [['20', '10'], ['10', '8'], 'Sinds 2010 daalde het met 10 punten, sneller dan in het Vlaams Gewest.'],
    [['10', '9'], ['15', '10'], 'Sinds 2010 daalde het met 1 punt, trager dan in het Vlaams Gewest.'],
    [
      ['10', '8'],
      ['10', '11'],
      'Sinds 2010 daalde het met 2 punten, terwijl het in het Vlaams Gewest steeg.',
    ],
    [['10', '12'], ['10', '12,2'], 'Sinds 2010 steeg het met 2 punten, ongeveer zoals in het Vlaams Gewest.'],
    [
      ['10', '10.1'],
      ['10', '12'],
      'Sinds 2010 bleef het ongeveer gelijk, terwijl het in het Vlaams Gewest steeg.',
    ],
    [['10', '10.1'], ['10', '10.2'], 'Sinds 2010 bleef het ongeveer gelijk, zoals in het Vlaams Gewest.'],
  ])('says of %j beside %j: %s', (own, region, expected) => {
    const [before, after] = [0, 1].map((place) => [
      own[place]!,
      own[place]!,
      own[place]!,
      region[place]!.replace(',', '.'),
    ])
    expect(said({ 2010: before!, 2015: after! })).toContain(expected)
  })

  it('says what we do alone, where nothing is known elsewhere', () => {
    expect(said({ 2010: ['10'], 2015: ['8.5'] })).toBe(
      'In 2015 was het cijfer van Turnhout 8,5 %. Sinds 2010 daalde het met 1,5 punten.',
    )
    expect(said({ 2015: ['8.5'] })).toBe('In 2015 was het cijfer van Turnhout 8,5 %.')
  })

  it('compares a number of people by its growth only', () => {
    const people = {
      2010: ['40000', '400000', '1700000', '6200000'],
      2015: ['42000', '410000', '1800000', '6400000'],
    }
    expect(said(people, 'nl', count)).toBe(
      'In 2015 was het cijfer van Turnhout 42.000. Sinds 2010 steeg het met 5 %, sneller dan in het Vlaams Gewest.',
    )
    expect(said(people, 'fr', count)).toContain(
      'Depuis 2010, il a augmenté de 5 %, plus vite que dans la Région flamande.',
    )
  })

  it('names the part that the figure is about', () => {
    expect(said({ 2015: ['7'] }, 'nl', share, '0 tot 2 jaar')).toBe(
      'In 2015 was het cijfer van Turnhout 7,0 % (0 tot 2 jaar).',
    )
  })
})
