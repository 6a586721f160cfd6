import { describe, expect, it } from 'vitest'
import { belgium, knownAreas } from '#src/foundation/areas/belgium.ts'
import { belgianAreas, nutsCodes, swingCodes, swingPlace } from '#src/situation/imports/area-codes.ts'
import { areaLookup } from '#src/situation/indicators/area-lookup.ts'

const area = (nis: string) => ({ is: 'area', nis })
const leftOut = (why: string) => ({ is: 'left-out', why })

describe('European codes of territorial units', () => {
  const read = nutsCodes(knownAreas)

  it.each([
    ['the country', 'BE', '01000'],
    ['Flanders', 'BE2', '02000'],
    ['Wallonia', 'BE3', '03000'],
    ['Brussels as a region of the first level', 'BE1', '04000'],
    ['Brussels as a region of the second level', 'BE10', '04000'],
    ['the arrondissement of Brussels', 'BE100', '21000'],
    ['an arrondissement', 'BE213', '13000'],
    ['an arrondissement with a letter in its code', 'BE32A', '51000'],
    ['small letters and spaces around', ' be213 ', '13000'],
    ['a NIS code in the same column', '13040', '13040'],
    ['a NIS code of a former municipality', '11007', '11007'],
  ])('name %s: %s is %s', (_what, code, nis) => {
    expect(read(code)).toEqual(area(nis))
  })

  it.each([
    ['BE21', 'Antwerpen'],
    ['BE22', 'Limburg'],
    ['BE23', 'Oost-Vlaanderen'],
    ['BE24', 'Vlaams-Brabant'],
    ['BE25', 'West-Vlaanderen'],
    ['BE31', 'Waals-Brabant'],
    ['BE32', 'Henegouwen'],
    ['BE33', 'Luik'],
    ['BE34', 'Luxemburg'],
    ['BE35', 'Namen'],
  ])('name every province: %s is that of %s', (code, name) => {
    const found = read(code)
    const nis = found.is === 'area' ? found.nis : ''
    expect(belgium.find(nis)).toMatchObject({ level: 'province', nameNl: expect.stringContaining(name) })
  })

  it.each(['BE335', 'BE336'])('leave out %s, a half of the arrondissement of Verviers', (code) => {
    expect(read(code)).toEqual(leftOut('smaller-area'))
  })

  it.each(['EU27_2020', 'EA20', 'NL', 'NL4', 'DE21', 'BG', 'BEL', 'BE9', '', '99999'])(
    'leave out %j: it is of no Belgian area',
    (code) => {
      expect(read(code)).toEqual(leftOut('elsewhere'))
    },
  )

  it('name every arrondissement but Verviers', () => {
    const wholes = knownAreas.filter(({ level, nis }) => level === 'arrondissement' && nis !== '63000')
    const named = new Set(
      knownAreas.flatMap(({ nuts3 }) => {
        const found = read(nuts3 ?? '')
        return found.is === 'area' ? [found.nis] : []
      }),
    )
    expect([...named].toSorted()).toEqual(wholes.map(({ nis }) => nis).toSorted())
  })
})

describe('places of provincies.incijfers.be', () => {
  const codes = swingCodes(knownAreas)
  const read = (level: string, item: string) => codes(swingPlace(level, item))

  it.each([
    ['gemeente', '13040', '13040'],
    ['gemeente2024', '11002', '11002'],
    ['gemeente2018', '11007', '11007'],
    ['Gemeente2024', '13040', '13040'],
    ['arrondiss', '13000', '13000'],
    ['arrondissement2024', '13000', '13000'],
    ['provincie', '10000', '10000'],
    ['gewest', '2000', '02000'],
    ['gewest', '02000', '02000'],
    ['belgie', '1000', '01000'],
    ['land', '01000', '01000'],
    [' gemeente ', ' 13040 ', '13040'],
  ])('%s %s is %s', (level, item, nis) => {
    expect(read(level, item)).toEqual(area(nis))
  })

  it.each(['statsec', 'wijk', 'elz', 'refreg', 'deelgemeente', ''])(
    'leave out the level %j: it is no municipality nor anything above it',
    (level) => {
      expect(read(level, '13040')).toEqual(leftOut('smaller-area'))
    },
  )

  it.each(['99991', '99992', '99993', '99999'])('leave out %s: it is nowhere in particular', (item) => {
    expect(read('gemeente', item)).toEqual(leftOut('elsewhere'))
  })

  it.each([
    ['12345', 'figures.area-nis-unknown'],
    ['Turnhout', 'figures.area-nis-unknown'],
    ['', 'figures.area-missing'],
  ])('are wrong where the code is %j', (item, problem) => {
    expect(read('gemeente', item)).toMatchObject({ is: 'wrong', problem })
  })
})

describe('areas as people write them', () => {
  const read = belgianAreas(areaLookup(knownAreas, 'nl'))

  it.each([
    ['13040', '13040'],
    ['2000', '02000'],
    ['Liège', '62063'],
    ['arrondissement Turnhout', '13000'],
    ['Borsbeek', '11007'],
  ])('%s is %s', (text, nis) => {
    expect(read(text)).toMatchObject(area(nis))
  })

  it('say which namesake they were not taken for', () => {
    expect(read('Turnhout')).toMatchObject({ is: 'area', nis: '13040', other: { nis: '13000' } })
    expect(read('13040')).toMatchObject({ other: null })
  })

  it.each([
    ['12345', 'figures.area-nis-unknown', { text: '12345' }],
    ['Atlantis', 'figures.area-unknown', { text: 'Atlantis' }],
    ['Brussel', 'figures.area-ambiguous', { text: 'Brussel' }],
    ['', 'figures.area-missing', {}],
  ])('%j is wrong: %s', (text, problem, values) => {
    expect(read(text)).toMatchObject({ is: 'wrong', problem, values })
  })
})
