import { describe, expect, it } from 'vitest'
import { addressWith, wantedIn } from '#src/situation/indicators/wanted-comparison.ts'

const wanted = (query: string) => wantedIn(new URLSearchParams(query))

describe('what is compared, in an address', () => {
  it.each([
    ['', [], null],
    ['naast=13008,13040&vanaf=2010', ['13008', '13040'], 2010],
    ['naast=13008&naast=13040', ['13008', '13040'], null],
    ['naast=,13008,,&vanaf=', ['13008'], null],
    ['vanaf=2010-2011', [], null],
    ['vanaf=1e3', [], null],
  ])('%j asks for %j since %s', (query, beside, baseYear) => {
    expect(wanted(query)).toEqual({ beside, baseYear })
  })

  it('stays as it is where something else changes, and leaves out what is empty or unknown', () => {
    const here = new URL('http://localhost/turnhout/situatie?gebied=13040&naast=13008,21009&q=gee&x=1')
    expect(addressWith(here, { naast: '13008' })).toBe('/turnhout/situatie?gebied=13040&naast=13008')
    expect(addressWith(here, { naast: '13008,{nis}' })).toBe(
      '/turnhout/situatie?gebied=13040&naast=13008,{nis}',
    )
    expect(addressWith(here, { gebied: '', naast: '' })).toBe('/turnhout/situatie')
    expect(addressWith(here, { reeks: 'a&b="' })).toContain('&reeks=a%26b%3D%22')
  })
})
