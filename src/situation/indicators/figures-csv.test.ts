import { describe, expect, it } from 'vitest'
import type { Locale } from '#src/platform/i18n/locale.ts'
import type { Figure } from '#src/situation/indicators/figure.ts'
import { emptyFiguresCsv } from '#src/situation/indicators/empty-figures.ts'
import { fileWordOf, figuresCsv } from '#src/situation/indicators/figures-csv.ts'
import { shippedIndicators } from '#src/situation/indicators/indicator-list.ts'
import type { Indicator } from '#src/situation/indicators/indicator.ts'
import { yearPeriod } from '#src/situation/indicators/period.ts'

const base = {
  id: '1',
  version: 1,
  seriesId: 's',
  own: true,
  indicator: 'births-in-disadvantaged-families',
  definition: '',
  unit: '%',
  kind: 'share',
  population: '',
  breakdown: '',
  source: 'Kind en Gezin; "K&G"',
  area: '13040',
  period: yearPeriod(2015),
  value: '20.55',
  missingReason: null,
  flags: '',
  derived: null,
} as const satisfies Figure

const figures: Figure[] = [
  base,
  { ...base, area: '13000', value: null, missingReason: 'hidden', flags: '<5' },
  { ...base, area: '10000', value: null, missingReason: 'not-yet-published' },
  { ...base, area: '02000', value: null, missingReason: 'not-applicable' },
  { ...base, period: { start: '2023-09-01', months: 12 }, value: '0' },
  {
    ...base,
    period: { start: '2013-01-01', months: 36 },
    value: '123456789.123456789',
    unit: 'number',
    kind: 'count',
  },
  {
    ...base,
    indicator: 'young-people-by-age',
    unit: 'number',
    kind: 'count',
    breakdown: '0 tot 2 jaar',
    value: '47000',
    source: '=cmd',
  },
]

const added = (code: string, name: string, measure: Pick<Indicator, 'unit' | 'kind'>): Indicator => ({
  ...measure,
  code,
  group: 'own',
  name: { nl: name, fr: name, en: name },
  meaning: { nl: '', fr: '', en: '' },
  usualSource: { nl: '', fr: '', en: '' },
  source: null,
})
const income = added('019a0000-0000-7000-8000-000000000001', '=Inkomen; “per kind”', {
  unit: 'euro',
  kind: 'median',
})
const age = added('019a0000-0000-7000-8000-000000000002', 'Leeftijd van de moeder', {
  unit: 'years',
  kind: 'mean',
})
const score = added('019a0000-0000-7000-8000-000000000003', 'مؤشر', { unit: 'index', kind: 'index' })
const spent = added('019a0000-0000-7000-8000-000000000004', 'Steun aan gezinnen', {
  unit: 'euro',
  kind: 'count',
})
const indicators = [...shippedIndicators, income, age, score, spent]
const ofAdded: Figure[] = [income, age, score, spent].map(({ code, unit, kind }) => ({
  ...base,
  indicator: code,
  unit,
  kind,
  value: kind === 'count' ? '12345.5' : '-12345.5',
}))

describe('RQ-ENV-07: figures that go out', () => {
  it.each(['nl', 'fr', 'en'] as const)(
    'of own indicators go by their name, not by our code (%s)',
    (locale) => {
      const text = figuresCsv(ofAdded, { fictional: false, locale, indicators })
      for (const { code, name } of [income, age, score, spent]) {
        expect(text).not.toContain(code)
        expect(text).toContain(name.nl)
      }
    },
  )

  it('name the unit of money, years and scores in words', () => {
    const units = (locale: Locale) =>
      figuresCsv(ofAdded, { fictional: false, locale, indicators: [] })
        .trimEnd()
        .split('\r\n')
        .slice(1)
        .map((line) => line.split(';')[6])
    expect(units('nl')).toEqual(['euro', 'jaren', 'zonder eenheid', 'euro'])
    expect(units('fr')).toEqual(['euro', 'années', 'sans unité', 'euro'])
  })

  it('have a line each, under headings, for a Belgian spreadsheet', () => {
    const [head, first] = figuresCsv(figures, { fictional: false, locale: 'nl', indicators }).split('\r\n')
    expect(head).toBe(
      '\ufeffindicator;naam van de indicator;gebied;naam van het gebied;jaar;waarde;eenheid;uitsplitsing;over wie;definitie;bron;gepubliceerd voor iedereen;afgeleid',
    )
    expect(first).toBe(
      'births-in-disadvantaged-families;Geboorten in kansarme gezinnen;13040;Turnhout;2015;20,55;%;;;;"Kind en Gezin; ""K&G""";nee;',
    )
  })

  it('say of a sum that no source gave how it came about', () => {
    const [, line] = figuresCsv([{ ...base, area: '02000', derived: 'sum' }], {
      fictional: false,
      locale: 'nl',
      indicators,
    }).split('\r\n')
    expect(line).toMatch(/;nee;"?opgeteld uit \d+ gemeenten/)
  })

  it('NFR-13: say on every line that they are invented when the municipality is', () => {
    const [head, ...lines] = figuresCsv(figures, { fictional: true, locale: 'nl', indicators })
      .trimEnd()
      .split('\r\n')
    expect(head).toMatch(/^\ufeffvoorbeeld;/)
    expect(lines.every((line) => line.startsWith('verzonnen cijfer;'))).toBe(true)
    expect(lines).toHaveLength(figures.length)
  })
})

it('an empty file to fill in has a line for every indicator and area, and holds no figure', () => {
  const areas = ['13040', '13000']
  const [head, first, ...others] = emptyFiguresCsv(shippedIndicators, areas, yearPeriod(2025), 'nl')
    .trimEnd()
    .split('\r\n')
  expect(head).toBe('\ufeffindicator;gebied;naam van het gebied;jaar;waarde;eenheid;bron')
  expect(first).toMatch(/;13040;Turnhout;2025;;[^;]+;$/)
  expect(others).toHaveLength(shippedIndicators.length * areas.length - 1)
})

it('a file about one indicator is named by its code, or by its name in letters that every computer takes', () => {
  expect(fileWordOf(shippedIndicators[0]!, 'nl')).toBe(shippedIndicators[0]?.code)
  expect(fileWordOf(income, 'nl')).toBe('inkomen-per-kind')
  expect(fileWordOf(score, 'nl')).toBe('indicator')
  expect(fileWordOf(added('', `${'héél '.repeat(11)}lang woord`, income), 'nl')).toBe(
    'heel-'.repeat(11) + 'lang',
  )
})
