import { describe, expect, it } from 'vitest'
import { belgium } from '#src/foundation/areas/belgium.ts'
import { fictionalArea } from '#src/foundation/areas/fictional-area.ts'
import type { Figure } from '#src/situation/indicators/figure.ts'
import { framesAround } from '#src/situation/indicators/map-frame.ts'
import {
  fullestMeasure,
  municipalitiesAround,
  placesOf,
  shownPeriod,
} from '#src/situation/indicators/municipality-map.ts'
import { mapSentence } from '#src/situation/indicators/map-sentence.ts'
import { yearPeriod } from '#src/situation/indicators/period.ts'

const area = (nis: string) => {
  const found = belgium.find(nis)
  if (!found) throw new Error(nis)
  return found
}
const [turnhout, geel, mol, olen] = ['13040', '13008', '13025', '13029'].map(area) as [
  ReturnType<typeof area>,
  ReturnType<typeof area>,
  ReturnType<typeof area>,
  ReturnType<typeof area>,
]

const figure = (nis: string, rest: Partial<Figure> & { value?: string | null } = {}): Figure => {
  const { value = '10', missingReason = 'hidden', ...others } = rest
  return {
    id: `${nis} ${rest.seriesId ?? 's'}`,
    version: 1,
    seriesId: 's',
    own: true,
    indicator: 'births-in-disadvantaged-families',
    definition: '',
    population: '',
    unit: '%',
    kind: 'share',
    breakdown: '',
    source: 'Opgroeien',
    area: nis,
    period: yearPeriod(2023),
    flags: '',
    derived: null,
    ...others,
    ...(value === null
      ? { value, missingReason: missingReason ?? 'hidden' }
      : { value, missingReason: null }),
  }
}

describe('what there is to map around a place', () => {
  it.each([
    ['Turnhout', '13040', ['10000', '02000']],
    ['a municipality of Brussels, without province', '21012', ['04000']],
    ['a province', '10000', ['10000', '02000']],
    ['a region', '03000', ['03000']],
    ['the country', '01000', []],
  ])('of %s', (_what, nis, expected) => {
    expect(framesAround(area(nis)).map((one) => one.area.nis)).toEqual(expected)
  })

  it('is every municipality of today, with the invented one of the demo where it is ours', () => {
    const province = area('10000')
    expect(municipalitiesAround(province, turnhout)).toHaveLength(belgium.municipalitiesOf('10000').length)
    expect(municipalitiesAround(province, fictionalArea).at(-1)).toBe(fictionalArea)
    expect(municipalitiesAround(area('02000'), province)).not.toContain(province)
  })
})

describe('a place on the map', () => {
  const states = (figures: readonly Figure[], seriesId = 's') =>
    Object.fromEntries(
      placesOf([turnhout, geel, mol, olen], turnhout, figures, seriesId).map((place) => [
        place.area.nis,
        [place.state, place.value, place.own],
      ]),
    )

  it('has its value, or why there is none; who brought nothing has no figure', () => {
    const figures = [
      figure('13040', { value: '0' }),
      figure('13008', { value: null, missingReason: 'hidden' }),
      figure('13025', { value: null, missingReason: 'not-applicable' }),
    ]
    expect(states(figures)).toEqual({
      13040: ['known', '0', true],
      13008: ['hidden', null, false],
      13025: ['not-applicable', null, false],
      13029: ['missing', null, false],
    })
    expect(states([figure('13040', { value: null, missingReason: 'not-yet-published' })])['13040']).toEqual([
      'missing',
      null,
      true,
    ])
  })

  it('takes the series of our own figure before another source, and a value before a reason', () => {
    const other = figure('13008', { seriesId: 't', value: '5' })
    expect(states([other, figure('13008', { value: '6' })])['13008']).toEqual(['known', '6', false])
    expect(states([other, figure('13008', { value: null })])['13008']).toEqual(['known', '5', false])
  })

  it('of a municipality that merged has the sum of its parts where it is a count', () => {
    const beveren = area('46030')
    const parts = ['46003', '46013', '11056'].map((nis) =>
      figure(nis, { kind: 'count', unit: 'number', value: '100' }),
    )
    expect(placesOf([beveren], turnhout, parts, null)).toMatchObject([{ state: 'known', value: '300' }])
  })
})

describe('the period of a map', () => {
  const count = (year: number, known: number, measure = 'm') => ({ measure, period: yearPeriod(year), known })

  it('is the newest in which at least two municipalities have a value, or the one that is asked for', () => {
    const counts = [count(2021, 60), count(2024, 1), count(2023, 50)]
    expect(shownPeriod(counts, null).period).toEqual(yearPeriod(2023))
    expect(shownPeriod(counts, yearPeriod(2021)).period).toEqual(yearPeriod(2021))
    expect(shownPeriod(counts, yearPeriod(1999)).period).toEqual(yearPeriod(2023))
    expect(shownPeriod(counts, null).periods.map(({ start }) => start.slice(0, 4))).toEqual([
      '2024',
      '2023',
      '2021',
    ])
  })

  it('is the newest with anything when no two municipalities have a value, and none without figures', () => {
    expect(shownPeriod([count(2020, 1), count(2024, 0)], null).period).toEqual(yearPeriod(2020))
    expect(shownPeriod([], null)).toEqual({ periods: [], period: null })
  })

  it('without a figure of ours is of the measure that most municipalities have', () => {
    expect(fullestMeasure([count(2024, 2), count(2020, 40, 'n')])).toBe('n')
    expect(fullestMeasure([])).toBeNull()
  })
})

describe('the sentence above a map', () => {
  const said = (figures: readonly Figure[], locale: 'nl' | 'fr' = 'nl') =>
    mapSentence(
      {
        measure: { unit: '%', kind: 'share', breakdown: '' },
        period: yearPeriod(2023),
        places: placesOf([turnhout, geel, mol, olen], turnhout, figures, 's'),
      },
      locale,
    ).replaceAll('\u00a0', ' ')

  it('names the lowest, the highest and ours, and counts what is hidden and what is missing', () => {
    const figures = [
      figure('13040', { value: '20' }),
      figure('13008', { value: '8.25' }),
      figure('13025', { value: null, missingReason: 'hidden' }),
    ]
    expect(said(figures)).toBe(
      'In 2023 gaat het van 8,3 % (Geel) tot 20,0 % (Turnhout). Turnhout: 20,0 %. Van één gemeente is het cijfer niet bekendgemaakt. Van één gemeente is er geen cijfer.',
    )
    expect(said(figures, 'fr')).toContain('En 2023, cela va de 8,3 % (Geel) à 20,0 % (Turnhout).')
  })

  it('says with how many it shares an extreme, and that all are the same', () => {
    const three = ['13008', '13025', '13029'].map((nis) => figure(nis, { value: '4' }))
    expect(said([figure('13040', { value: '9' }), ...three])).toContain(
      'van 4,0 % (Geel en 2 andere) tot 9,0 % (Turnhout)',
    )
    expect(said([figure('13040', { value: '4' }), ...three])).toContain('In 2023 is het overal 4,0 %.')
  })

  it('says so when there are too few, and why ours has no value', () => {
    expect(said([figure('13008')])).toBe('Nog te weinig gemeenten met een cijfer voor een kaart.')
    const hidden = figure('13040', { value: null, missingReason: 'hidden', flags: '<5' })
    expect(said([hidden, figure('13008'), figure('13025', { value: '12' })])).toContain(
      'Turnhout: minder dan 5.',
    )
  })
})
