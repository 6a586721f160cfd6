import { expect, test } from 'vitest'
import { reservedSlugs, slugOf } from '#src/foundation/workspaces/workspace.ts'

test.each([
  ['Turnhout', 'turnhout'],
  ['Sint-Niklaas', 'sint-niklaas'],
  ['Beveren-Kruibeke-Zwijndrecht', 'beveren-kruibeke-zwijndrecht'],
  ['Liège', 'liege'],
  ['Écaussinnes', 'ecaussinnes'],
  ['’s-Gravenbrakel', 's-gravenbrakel'],
  ['Brussel / Bruxelles', 'brussel-bruxelles'],
  ['  Huis   van het Kind  ', 'huis-van-het-kind'],
  ['A_B.C', 'a-b-c'],
  ['Welzijn 2026', 'welzijn-2026'],
  ['--', 'gemeente'],
  ['👶👧', 'gemeente'],
  ['ילדים', 'gemeente'],
  ['', 'gemeente'],
  ['İstanbul', 'istanbul'],
  ['../../etc', 'etc'],
  ['Turnhout 👶', 'turnhout'],
])('the address of %j is %s', (name, slug) => {
  expect(slugOf(name)).toBe(slug)
})

test('no name takes a word that stands at the first place of our own addresses', () => {
  for (const word of reservedSlugs) {
    expect(slugOf(word)).toBe(`gemeente-${word}`)
    expect(reservedSlugs.has(slugOf(word.toUpperCase()))).toBe(false)
  }
})

test('a long name has an address of at most sixty letters that does not end in a hyphen', () => {
  expect(slugOf('x'.repeat(500))).toHaveLength(60)
  expect(slugOf(`${'x'.repeat(59)} en nog wat`)).toMatch(/^x{59}$/)
})
