import { describe, expect, it } from 'vitest'
import {
  choosable,
  choiceFor,
  knownChoices,
  mostChoices,
  rememberedBy,
  usualSourceOf,
} from '#src/situation/imports/code-choice.ts'
import type { CodeChoice, FileCode, FileContents } from '#src/situation/imports/file-contents.ts'
import { shippedIndicators } from '#src/situation/indicators/indicator-list.ts'
import type { Indicator } from '#src/situation/indicators/indicator.ts'

const births = 'births-in-disadvantaged-families'
const birthsIndicator = shippedIndicators.find(({ code }) => code === births)!
const own: Indicator = {
  ...birthsIndicator,
  code: '019a0000-0000-7000-8000-000000000001',
  group: 'own',
  name: { nl: 'Inkomen', fr: 'Inkomen', en: 'Inkomen' },
  unit: 'euro',
  kind: 'median',
  source: null,
}
const indicators = [...shippedIndicators, own]
const code = (over: Partial<FileCode> = {}): FileCode => ({
  key: 'v1',
  label: 'v1',
  unit: '',
  breakdown: '',
  population: '',
  definition: '',
  source: '',
  figures: 3,
  missing: 0,
  ...over,
})
const contents = (codes: FileCode[], over: Partial<FileContents> = {}): FileContents => ({
  name: 'ILC_LI02',
  source: 'Eurostat',
  codes,
  lines: 3,
  figures: 3,
  refused: 0,
  impossible: 0,
  leftOut: {},
  written: null,
  ignored: [],
  namesakes: [],
  unknownFlags: [],
  ...over,
})
const about = { name: 'ILC_LI02', source: 'Eurostat', layout: 'sdmx-csv' } as const
const chosen: CodeChoice = {
  indicator: own.code,
  unit: 'euro',
  kind: 'median',
  breakdown: 'deel',
  population: 'kinderen',
  definition: 'zo geteld',
  source: 'Eurostat',
}

describe('what a code becomes before somebody changes it', () => {
  it.each([
    ['', '%', 'share'],
    ['PC', '%', 'share'],
    ['PC_ACT', '%', 'share'],
    ['NR', 'number', 'count'],
    ['PER', 'number', 'count'],
    ['EUR', 'euro', 'mean'],
    ['YR', 'years', 'mean'],
    ['‰', '‰', 'rate'],
    ['aantal', 'number', 'count'],
    ['THS_PER', '%', 'share'],
    ['PCTG', '%', 'share'],
  ])('with the unit %j of the file it is in %s, a %s', (unit, asUnit, kind) => {
    expect(choiceFor(birthsIndicator, code({ unit }), about)).toMatchObject({ unit: asUnit, kind })
  })

  it('keeps the kind of the indicator where its unit is the same', () => {
    expect(choiceFor(own, code({ unit: 'EUR' }), about)).toMatchObject({ unit: 'euro', kind: 'median' })
  })

  it('is defined by its code in layouts whose codes say what is counted', () => {
    const key = 'freq=A unit=PC'
    expect(choiceFor(own, code({ key }), about).definition).toBe(key)
    expect(choiceFor(own, code({ key }), { ...about, layout: 'table' }).definition).toBe('')
    expect(choiceFor(own, code({ key }), { ...about, layout: 'figures' }).definition).toBe('')
  })

  it('has the source that the file names for it, or else of the file', () => {
    expect(choiceFor(own, code({ source: 'K&G' }), about).source).toBe('K&G')
    expect(choiceFor(own, code(), about).source).toBe('Eurostat, ILC_LI02')
  })

  it('is never longer than a series may be, nor ends in half a letter', () => {
    const long = '😀'.repeat(400)
    const { definition, source } = choiceFor(own, code({ key: `x${long}` }), { ...about, name: long })
    expect([definition.length, source.length]).toEqual([500, 200])
    expect([definition.isWellFormed(), source.isWellFormed()]).toEqual([true, true])
  })

  it.each([
    ['Eurostat', 'ILC_LI02', 'Eurostat, ILC_LI02'],
    ['Statbel', '', 'Statbel'],
    ['', 'Blad1', 'Blad1'],
    ['', '', ''],
  ])('is of %j and %j: %j', (source, name, expected) => {
    expect(usualSourceOf({ source, name })).toBe(expected)
  })
})

describe('what is known of codes without asking', () => {
  const known = (one: FileCode, remembered?: CodeChoice | null) => {
    const memory = new Map(remembered === undefined ? [] : [[rememberedBy(one, about), remembered]])
    return knownChoices(contents([one]), about.layout, indicators, memory)
  }

  it('is what was chosen before for the same code of the same data set', () => {
    expect(known(code(), chosen)).toEqual({ v1: chosen })
    const otherName = { ...about, name: 'ANOTHER' }
    expect(rememberedBy(code(), otherName)).not.toBe(rememberedBy(code(), about))
    expect(rememberedBy(code(), { ...about, layout: 'swing' })).not.toBe(rememberedBy(code(), about))
  })

  it('is that it was left out before', () => {
    expect(known(code({ label: birthsIndicator.name.nl }), null)).toEqual({ v1: null })
  })

  it('is not an indicator that went away since: then its name counts, if any', () => {
    const gone = { ...chosen, indicator: '019a0000-0000-7000-8000-00000000dead' }
    expect(known(code(), gone)).toEqual({})
    expect(known(code({ label: births }), gone)).toMatchObject({ v1: { indicator: births } })
  })

  it.each([
    [birthsIndicator.name.nl],
    [birthsIndicator.name.fr.toUpperCase()],
    [births],
    ['geboorten in  kansarme gezinnen'],
  ])('is the indicator that is called %s', (label) => {
    expect(known(code({ label }))).toMatchObject({ v1: { indicator: births, unit: '%', kind: 'share' } })
  })

  it('is nothing for a name that no indicator has, and for a unit that nobody knows', () => {
    expect(known(code({ label: 'Geluk' }))).toEqual({})
    expect(known(code({ label: '' }))).toEqual({})
    expect(known(code({ label: births, unit: 'emmers' }))).toEqual({})
    expect(known(code({ label: births, unit: 'THS_PER' }))).toEqual({})
  })

  it('is nothing for names that objects have by themselves', () => {
    expect(known(code({ key: 'constructor', label: 'constructor' }))).toEqual({})
  })
})

it('so many codes are chosen among, and only those that have figures', () => {
  const codes = Array.from({ length: 250 }, (_, place) => code({ key: `v${place}`, figures: place % 2 }))
  const shown = choosable(codes)
  expect(shown).toHaveLength(mostChoices)
  expect(shown.slice(0, 3).map(({ key }) => key)).toEqual(['v1', 'v3', 'v5'])
})
