import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isFormer } from '#src/foundation/areas/area.ts'
import { readAreas } from '#src/foundation/areas/areas-content.ts'

const shipped = fileURLToPath(new URL('../../../content/areas', import.meta.url))
const areas = readAreas(shipped)
const byNis = new Map(areas.map((area) => [area.nis, area]))
const current = areas.filter((area) => area.level === 'municipality' && !isFormer(area))
const former = areas.filter(isFormer)

describe('the areas that ship', () => {
  it('are the 565 municipalities of 2025, in three regions, with what they lie in', () => {
    const inRegion = (nis: string) => current.filter((area) => area.regionNis === nis).length
    expect(current).toHaveLength(565)
    expect(['02000', '03000', '04000'].map(inRegion)).toEqual([285, 261, 19])
    const levels = Object.groupBy(areas, (area) => area.level)
    expect(
      [levels.country, levels.region, levels.province, levels.arrondissement].map((list) => list?.length),
    ).toEqual([1, 3, 10, 43])
  })

  it('have their languages: 285 Dutch, 252 French, 19 both, 9 German', () => {
    const tally = Object.groupBy(current, (area) => area.languages.join(' '))
    expect(Object.fromEntries(Object.entries(tally).map(([key, list]) => [key, list?.length]))).toEqual({
      nl: 285,
      fr: 252,
      'nl fr': 19,
      de: 9,
    })
    expect(current.filter((area) => area.nameDe !== null).every((area) => area.languages[0] === 'de')).toBe(
      true,
    )
    expect(byNis.get('03000')?.languages).toEqual(['fr', 'de'])
    expect(byNis.get('01000')?.languages).toEqual(['nl', 'fr', 'de'])
  })

  it('lie in areas that exist; only Brussels has no province', () => {
    for (const area of areas) {
      const parents = [area.arrondissementNis, area.provinceNis, area.regionNis].filter((nis) => nis !== null)
      expect(parents.filter((nis) => !byNis.has(nis))).toEqual([])
    }
    const withoutProvince = current.filter((area) => area.provinceNis === null)
    expect(withoutProvince).toHaveLength(19)
    expect(withoutProvince.every((area) => area.regionNis === '04000')).toBe(true)
  })

  it('know 55 former codes, each with a successor of today and its parents', () => {
    expect(former).toHaveLength(55)
    for (const area of former) {
      const successor = byNis.get(area.successorNis ?? '')
      expect(successor?.validTo).toBeNull()
      expect(area).toMatchObject({
        arrondissementNis: successor?.arrondissementNis,
        parentsOfSuccessor: true,
      })
      expect(area.validTo && successor?.validFrom && area.validTo >= successor.validFrom).toBeFalsy()
    }
    expect(byNis.get('11056')).toMatchObject({
      nameNl: 'Zwijndrecht',
      successorNis: '46030',
      recode: 'merged',
      validTo: '2024-12-31',
      provinceNis: '40000',
      lon: null,
    })
  })

  it('give a new code its first day, and none to a municipality that absorbed another', () => {
    expect(byNis.get('82039')?.validFrom).toBe('2024-12-02')
    expect(byNis.get('44083')?.validFrom).toBe('2019-01-01')
    expect(byNis.get('11002')?.validFrom).toBeNull()
  })

  it('give a former code the other name of its successor only where the two share a name', () => {
    expect(byNis.get('82003')).toMatchObject({ nameFr: 'Bastogne', nameNl: 'Bastenaken' })
    expect(byNis.get('54007')).toMatchObject({ nameFr: 'Mouscron', nameNl: 'Moeskroen', recode: 'recoded' })
    expect(byNis.get('82005')).toMatchObject({ nameFr: 'Bertogne', nameNl: 'Bertogne' })
  })

  it('cannot be changed', () => {
    const [first] = areas
    expect(Object.isFrozen(areas) && Object.isFrozen(first) && Object.isFrozen(first?.languages)).toBe(true)
  })

  it('stand in files with LF, without a byte order mark', () => {
    for (const file of ['municipalities.csv', 'upper-areas.csv', 'mergers.csv']) {
      expect(readFileSync(join(shipped, file), 'utf8')).not.toMatch(/\r|\ufeff/)
    }
  })
})

describe('tables of areas that do not fit', () => {
  let directory = ''
  beforeAll(() => {
    directory = mkdtempSync(join(tmpdir(), 'areas-'))
  })
  afterAll(() => rmSync(directory, { recursive: true }))

  it.each([
    ['a code of four digits', 'municipalities.csv', '\n11001,', '\n1101,', /municipalities.csv, line 2: nis/],
    ['a province of another arrondissement', 'municipalities.csv', '11000,10000,', '11000,20001,', /11001/],
    [
      'an arrondissement that is none',
      'municipalities.csv',
      '11000,10000,',
      '10000,10000,',
      /no such arrondissement/,
    ],
    ['a code twice', 'mergers.csv', '\n12030,', '\n11001,', /11001 is there twice/],
    ['a parent that is not there', 'upper-areas.csv', ',01000\n', ',09000\n', /no area 09000/],
    ['a successor that is not there', 'mergers.csv', ',12041,', ',12042,', /no municipality 12042/],
    ['a day that is none', 'mergers.csv', '2019-01-01', '2019-02-30', /mergers.csv, line 2: effective/],
    ['a row that is too short', 'mergers.csv', ',merged,,', ',merged', /line 2: not as many cells/],
    ['a quote that stays open', 'mergers.csv', ',Puurs,', ',"Puurs,', /unclosed-quote/],
  ])('are refused for %s', (_what, file, from, to, message) => {
    cpSync(shipped, directory, { recursive: true })
    writeFileSync(join(directory, file), readFileSync(join(shipped, file), 'utf8').replace(from, to))
    expect(() => readAreas(directory)).toThrow(message)
  })
})
