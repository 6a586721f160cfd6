import { describe, expect, it } from 'vitest'
import { lineCounts, wantedLines } from '#src/situation/imports/wanted-lines.ts'

const file = (added: number, refused = 0, impossible = 0) => ({
  added,
  replaced: 2,
  same: 1,
  reading: { contents: { refused, impossible } },
})
const asked = (query: string, one = file(120)) => wantedLines(new URLSearchParams(query), lineCounts(one))

describe('the lines that a preview shows', () => {
  it('are all of them, or first what is not right', () => {
    expect(asked('')).toEqual({ shown: 'alle', count: 123, page: 1, pageCount: 3 })
    expect(asked('', file(120, 3, 1))).toEqual({ shown: 'geweigerd', count: 4, page: 1, pageCount: 1 })
    expect(asked('toon=alle', file(120, 3))).toMatchObject({ shown: 'alle', count: 126 })
  })

  it('are those of one kind, a page at a time', () => {
    expect(asked('toon=nieuw&pagina=3')).toEqual({ shown: 'nieuw', count: 120, page: 3, pageCount: 3 })
    expect(asked('toon=hetzelfde')).toEqual({ shown: 'hetzelfde', count: 1, page: 1, pageCount: 1 })
  })

  it.each([
    ['toon=iets', 'alle', 1],
    ['toon=constructor', 'alle', 1],
    ['pagina=0', 'alle', 1],
    ['pagina=-2', 'alle', 1],
    ['pagina=x', 'alle', 1],
    ['pagina=99', 'alle', 3],
    ['toon=gewijzigd&pagina=2.9', 'gewijzigd', 1],
  ])('are there whatever an address asks: %s', (query, shown, page) => {
    expect(asked(query)).toMatchObject({ shown, page })
  })

  it('stop at a thousand that are not right', () => {
    expect(asked('', file(0, 40_000))).toMatchObject({ shown: 'geweigerd', count: 1000, pageCount: 20 })
  })
})
