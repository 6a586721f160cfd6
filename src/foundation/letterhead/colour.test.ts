import { readFileSync } from 'node:fs'
import { expect, it, test } from 'vitest'
import { colourSheet } from '#src/foundation/letterhead/colour-sheet.ts'
import { contrastWithWhite, darkEnough, hexColourIn, hueOf } from '#src/foundation/letterhead/colour.ts'

it.each([
  ['#1b6b4a', '#1b6b4a'],
  ['1B6B4A', '#1b6b4a'],
  ['  #1b6b4a ', '#1b6b4a'],
  ['#abc', '#aabbcc'],
  ['groen', null],
  ['#12345', null],
  ['#1b6b4a;}', null],
  ['url(x)', null],
  ['', null],
])('%j is the colour %j', (written, colour) => {
  expect(hexColourIn(written)).toBe(colour)
})

it.each([
  ['#000000', 21],
  ['#ffffff', 1],
  ['#767676', 4.54],
  ['#777777', 4.48],
  ['#ff0000', 4],
])('the contrast of %s with white is %d', (colour, contrast) => {
  expect(contrastWithWhite(colour)).toBeCloseTo(contrast, 2)
})

test('a colour that is dark enough stays as it is', () => {
  expect(darkEnough('#1b6b4a')).toBe('#1b6b4a')
})

it.each(['#ffff00', '#7fc29b', '#ffffff', '#ff0000', '#00ffff', '#777777'])(
  'a shade of %s that is just dark enough has the same tint',
  (colour) => {
    const darker = darkEnough(colour)
    expect(contrastWithWhite(darker)).toBeGreaterThanOrEqual(4.5)
    expect(contrastWithWhite(darker)).toBeLessThan(4.62)
    const [before, after] = [hueOf(colour), hueOf(darker)]
    if (before === null || after === null) expect(after).toBe(before)
    else expect(Math.abs(before - after)).toBeLessThanOrEqual(3)
  },
)

it.each([
  ['#ff0000', 29],
  ['#00ff00', 142],
  ['#0000ff', 264],
  ['#808080', null],
  ['#000000', null],
])('the hue of %s is %s', (colour, hue) => {
  expect(hueOf(colour)).toBe(hue)
})

test('the sheet names the layers in the order of main.css, with its own between the tokens and the base', () => {
  const main = readFileSync('src/ui/styles/main.css', 'utf8').split('\n')[0]
  expect(colourSheet('#1b6b4a').split('\n')[0]?.replace('letterhead, ', '')).toBe(main)
  expect(colourSheet('#1b6b4a')).toContain('tokens, letterhead, base')
})

test('a grey gives the look no hue, and stands in the lines as it is', () => {
  expect(colourSheet('#444444')).not.toContain('--brand-hue')
  expect(colourSheet('#444444')).toContain('--own-colour: #444444')
})
