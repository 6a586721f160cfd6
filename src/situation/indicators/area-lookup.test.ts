import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { knownAreas } from '#src/foundation/areas/belgium.ts'
import { areaLookup } from '#src/situation/indicators/area-lookup.ts'

const lookUp = areaLookup(knownAreas, 'nl')
const read = (text: string) => {
  const found = lookUp(text)
  return found.ok ? found.area.nis : found.code
}

describe('an area in a file', () => {
  it.each([
    ['13040', '13040'],
    [' 13040 ', '13040'],
    ['Turnhout', '13040'],
    ['TURNHOUT', '13040'],
    ['gemeente Turnhout', '13040'],
    ['stad Turnhout', '13040'],
    ['arrondissement Turnhout', '13000'],
    ['Arr. Turnhout', '13000'],
    ['Turnhout (arrondissement)', '13000'],
    ['Arrondissement de Turnhout', '13000'],
    ['provincie Antwerpen', '10000'],
    ['Prov. Antwerpen', '10000'],
    ["Province d'Anvers", '10000'],
    ['province d’Anvers', '10000'],
    ['het arrondissement Turnhout', '13000'],
    ['de provincie Antwerpen', '10000'],
    ['l’arrondissement de Turnhout', '13000'],
    ['la province d’Anvers', '10000'],
    ['the province of Antwerpen', '10000'],
    ['Antwerpen', '11002'],
    ['Anvers', '11002'],
    ['Oost-Vlaanderen', '40000'],
    ['Brabant wallon', '20002'],
    ['Halle-Vilvoorde', '23000'],
    ['Vlaams Gewest', '02000'],
    ['Vlaanderen', '02000'],
    ['Région flamande', '02000'],
    ['2000', '02000'],
    ['02000', '02000'],
    ['Waals Gewest', '03000'],
    ['Wallonie', '03000'],
    ['Brussels Hoofdstedelijk Gewest', '04000'],
    ['België', '01000'],
    ['Luik', '62063'],
    ['provincie Luik', '60000'],
    ['Liège', '62063'],
    ['Büllingen', '63012'],
    ['sint niklaas', '46021'],
    ['Borsbeek', '11007'],
    ['11007', '11007'],
    ['Tielt', '37022'],
    ['37015', '37015'],
    ['Klaverbeke', 'X0001'],
    ['x0001', 'X0001'],
    ['', 'area-missing'],
    ['  ', 'area-missing'],
    ['Atlantis', 'area-unknown'],
    ['arrondissement Atlantis', 'area-unknown'],
    ['99999', 'area-nis-unknown'],
    ['123', 'area-nis-unknown'],
    ['Brussel', 'area-ambiguous'],
    ['Bruxelles', 'area-ambiguous'],
    ['Limburg', 'area-ambiguous'],
    ['stad Brussel', '21004'],
    ['provincie Limburg', '70000'],
    ['Limbourg', '63046'],
  ])('%j is %s', (text, expected) => {
    expect(read(text)).toBe(expected)
  })

  it('says for what else its name could stand', () => {
    expect(lookUp('Turnhout')).toMatchObject({ ok: true, other: { nis: '13000' } })
    expect(lookUp('Saint-Nicolas')).toMatchObject({
      ok: true,
      area: { nis: '62093' },
      other: { nis: '46021' },
    })
    expect(lookUp('arrondissement Turnhout')).toMatchObject({ ok: true, other: null })
    expect(lookUp('Beerse')).toMatchObject({ ok: true, other: null })
  })

  it('names what an ambiguous name may be, with the codes to choose from', () => {
    expect(lookUp('Brussel')).toMatchObject({
      values: {
        text: 'Brussel',
        choices: expect.stringMatching(/Brussel \(21004\).*Brussels Hoofdstedelijk Gewest \(04000\)/),
      },
    })
  })

  it('is found by its code whatever it is, and by its own name unless that is somebody else’s too', () => {
    fc.assert(
      fc.property(fc.constantFrom(...knownAreas), (area) => {
        expect(read(area.nis)).toBe(area.nis)
        const byName = lookUp(area.nameNl)
        if (byName.ok && byName.area !== area) {
          expect(area.validTo !== null || byName.other !== null || area.nameNl !== byName.area.nameNl).toBe(
            true,
          )
        }
      }),
    )
  })

  it('never throws, whatever is typed', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => void read(text)))
  })
})
