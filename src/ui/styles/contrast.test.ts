import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const css = readFileSync(new URL('tokens.css', import.meta.url), 'utf8')
const [light = '', dark = ''] = css.split('prefers-color-scheme: dark')

type Colour = { lightness: number; chroma: number; hue: number }

/** Reads `--name: oklch(L% C H)`; the hue may be the hue of the municipality, moved by a few degrees. */
function tokensOf(text: string, brandHue: number): Map<string, Colour> {
  const pattern = /--([a-z-]+): oklch\(([\d.]+)% ([\d.]+) ([^;/]+)\);/g
  return new Map(
    [...text.matchAll(pattern)].map(([, name = '', lightness, chroma, hue = '']) => {
      const moved = /var\(--brand-hue\)(?: ([+-]) (\d+))?/.exec(hue)
      const shift = Number(`${moved?.[1] ?? ''}${moved?.[2] ?? 0}`)
      return [
        name,
        {
          lightness: Number(lightness) / 100,
          chroma: Number(chroma),
          hue: moved ? brandHue + shift : Number(hue),
        },
      ]
    }),
  )
}

/** Relative luminance of an OKLCH colour, cut off to sRGB (Björn Ottosson's matrices; WCAG 2.2 weights). */
function luminance({ lightness, chroma, hue }: Colour): number {
  const [a, b] = [chroma * Math.cos((hue * Math.PI) / 180), chroma * Math.sin((hue * Math.PI) / 180)]
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3
  const cut = (channel: number) => Math.max(0, Math.min(1, channel))
  const red = cut(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s)
  const green = cut(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s)
  const blue = cut(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s)
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: Colour, other: Colour): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((x, y) => x - y)
  return (high + 0.05) / (low + 0.05)
}

const texts: Record<string, readonly string[]> = {
  ink: [
    'paper',
    'surface',
    'sunken',
    'brand-soft',
    'warm-soft',
    'good-soft',
    'watch-soft',
    'stop-soft',
    'info-soft',
  ],
  'ink-second': ['paper', 'surface', 'sunken', 'warm-soft', 'info-soft'],
  'ink-third': ['paper', 'surface'],
  brand: ['paper', 'surface', 'sunken', 'brand-soft', 'warm-soft'],
  'brand-strong': ['surface', 'brand-soft'],
  'on-brand': ['brand', 'brand-strong'],
  'warm-ink': ['warm-soft'],
  good: ['good-soft', 'surface'],
  watch: ['watch-soft', 'surface', 'warm-soft'],
  stop: ['stop-soft', 'surface', 'paper'],
  info: ['info-soft', 'surface'],
}
const shapes: Record<string, readonly string[]> = {
  'line-strong': ['surface', 'paper', 'sunken', 'brand-soft', 'warm-soft'],
  ink: ['warm'],
}

/** Every pair that is too weak for any hue of a municipality. */
function weakPairs(text: string, pairs: Record<string, readonly string[]>, least: number): string[] {
  const weak = new Set<string>()
  for (let hue = 0; hue < 360; hue += 5) {
    const tokens = new Map([...tokensOf(light, hue), ...tokensOf(text, hue)])
    for (const [front, grounds] of Object.entries(pairs)) {
      for (const ground of grounds) {
        const ratio = contrast(tokens.get(front)!, tokens.get(ground)!)
        if (ratio < least) weak.add(`${front} on ${ground}: ${ratio.toFixed(2)} at hue ${hue}`)
      }
    }
  }
  return [...weak]
}

test.each([
  ['light', light],
  ['dark', dark],
])('in %s mode every text has a contrast of at least 4.5 on its grounds, for every hue', (_, text) => {
  expect(weakPairs(text, texts, 4.5)).toEqual([])
})

test('in light mode borders of controls and the focus ring stand out by at least 3', () => {
  expect(weakPairs(light, shapes, 3)).toEqual([])
})

test('in dark mode borders of controls stand out by at least 3', () => {
  expect(weakPairs(dark, { 'line-strong': ['surface', 'paper', 'sunken'] }, 3)).toEqual([])
})
