import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readAreas } from '#src/foundation/areas/areas-content.ts'
import { normaliseName } from '#src/foundation/areas/normalised-name.ts'
import { areaSearchIndex, searchAreas } from '#src/foundation/areas/search-areas.ts'

const areas = readAreas(fileURLToPath(new URL('../../../content/areas', import.meta.url)))
const index = areaSearchIndex(areas)
const codes = (query: string, limit = 10) => searchAreas(index, query, limit).map((found) => found.area.nis)

/** Ways in which people type a name. */
const typed = (text: string) => [text, text.toUpperCase(), text.replaceAll('-', ' '), text.normalize('NFD')]

describe('a name as it is compared', () => {
  it.each([
    ['Sint-Niklaas', 'st niklaas'],
    ['St. Niklaas', 'st niklaas'],
    ['SAINT-Nicolas', 'st nicolas'],
    ['Berchem-Sainte-Agathe', 'berchem st agathe'],
    ['Sankt Vith', 'st vith'],
    ["Braine-l'Alleud", 'braine l alleud'],
    ['Braine l’Alleud', 'braine l alleud'],
    ['Büllingen', 'bullingen'],
    ['  Écaussinnes ', 'ecaussinnes'],
    ['Cœur', 'coeur'],
    ['Steenokkerzeel', 'steenokkerzeel'],
    ['😀 !', ''],
  ])('of %j is %j', (text, normalised) => {
    expect(normaliseName(text)).toBe(normalised)
  })
})

describe('searching an area', () => {
  it.each([
    ['Anvers', '11002'],
    ['antwerpen', '11002'],
    ['Bruxelles', '21004'],
    ['brussel', '21004'],
    ['luik', '62063'],
    ['Liege', '62063'],
    ['büllingen', '63012'],
    ['Bullange', '63012'],
    ['sint niklaas', '46021'],
    ['st-nik', '46021'],
    ['saint nicolas', '62093'],
    ['kapelle op den bos', '23039'],
    ["braine l'all", '25014'],
    ['lalouviere', '58001'],
    ['Mouscron', '57096'],
    ['provincie limburg', '70000'],
    ['waals gewest', '03000'],
    ['11002', '11002'],
  ])('%j finds first %s', (query, nis) => {
    expect(codes(query)[0]).toBe(nis)
  })

  it('finds a former municipality, marked, with the one in which it lives on', () => {
    const [first, second] = searchAreas(index, 'zwijndrecht', 10)
    expect(first).toMatchObject({ matchedName: 'Zwijndrecht', former: true })
    expect(first?.successor?.nameNl).toBe('Beveren-Kruibeke-Zwijndrecht')
    expect(second).toMatchObject({ area: { nis: '46030' }, former: false, successor: null })
  })

  it('puts the municipality of today before the former one of the same name', () => {
    const found = searchAreas(index, 'tielt', 3).map(({ area, former }) => [area.nis, former])
    expect(found).toEqual([
      ['37022', false],
      ['37015', true],
      ['24135', false],
    ])
  })

  it('tells by which name it found', () => {
    expect(searchAreas(index, 'anv', 1)[0]?.matchedName).toBe('Anvers')
  })

  it('finds a municipality that only got a new code once by name, and by the old code too', () => {
    const municipalities = searchAreas(index, 'mouscron', 10).filter(
      ({ area }) => area.level === 'municipality',
    )
    expect(municipalities.map(({ area }) => area.nis)).toEqual(['57096'])
    expect(searchAreas(index, '54007', 10)).toMatchObject([{ former: true, successor: { nis: '57096' } }])
  })

  it('ranks the same name, a start, the start of a word, a part', () => {
    const names = searchAreas(index, 'lier', 10).map((found) => found.matchedName)
    expect(names.slice(0, 2)).toEqual(['Lier', 'Lierde'])
    expect(codes('brakel')).toEqual(['45059', '25014', '25015', '55004'])
    expect(codes('gent').indexOf('44021')).toBeLessThan(codes('gent').indexOf('44000'))
  })

  it.each([['😀'], [''], ['  '], ['-'], ['x'.repeat(500)], ['a'.repeat(101)], ['qqq']])(
    '%j finds nothing',
    (query) => {
      expect(codes(query)).toEqual([])
    },
  )

  it('gives no more than asked, and never more than fifty', () => {
    expect(codes('a', 3)).toHaveLength(3)
    expect(codes('a', 1000)).toHaveLength(50)
    expect([codes('a', 0), codes('a', -1), codes('a', Number.NaN)]).toEqual([[], [], []])
  })

  it('finds every area by each of its names, as people type them', () => {
    const searchable = areas.filter((area) => area.recode !== 'recoded')
    fc.assert(
      fc.property(
        fc.constantFrom(...searchable),
        fc.nat({ max: 2 }),
        fc.nat({ max: 3 }),
        (area, name, way) => {
          const asked = [area.nameNl, area.nameFr, area.nameDe][name] ?? area.nameNl
          expect(codes(typed(asked)[way] ?? asked, 50)).toContain(area.nis)
        },
      ),
      { numRuns: 1000 },
    )
  })

  it('gives the same answer to the same question, whatever the order of the areas', () => {
    const reversed = areaSearchIndex(areas.toReversed())
    for (const query of ['a', 'sint', 'berg', '1']) {
      expect(searchAreas(reversed, query, 50)).toEqual(searchAreas(index, query, 50))
    }
  })

  it('never throws, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary-ascii' }), (text) => {
        expect(searchAreas(index, text, 5).length).toBeLessThanOrEqual(5)
      }),
    )
  })
})
