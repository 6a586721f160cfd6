/** WCAG 2.2 AA for text of any size: what is written in the colour is read on white paper. */
export const leastContrast = 4.5

const writtenColour = /^#?(?:([0-9a-f])([0-9a-f])([0-9a-f])|([0-9a-f]{6}))$/i

/** "#1b7a3d" of what people write: with or without "#", three or six digits; null when it is no colour. */
export function hexColourIn(written: string): string | null {
  const found = writtenColour.exec(written.trim())
  if (!found) return null
  const [, red = '', green = '', blue = '', six] = found
  return `#${six ?? red + red + green + green + blue + blue}`.toLowerCase()
}

type Channels = [red: number, green: number, blue: number]

const bytesOf = (colour: string): Channels => [
  Number.parseInt(colour.slice(1, 3), 16),
  Number.parseInt(colour.slice(3, 5), 16),
  Number.parseInt(colour.slice(5, 7), 16),
]

// From what stands in a file to amounts of light, and back (IEC 61966-2-1).
const lightOf = (byte: number): number =>
  byte / 255 <= 0.04045 ? byte / 255 / 12.92 : ((byte / 255 + 0.055) / 1.055) ** 2.4
const byteOf = (light: number): number =>
  255 * (light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055)

const lightsOf = (colour: string): Channels => bytesOf(colour).map(lightOf) as Channels

const luminanceOf = ([red, green, blue]: Channels): number => 0.2126 * red + 0.7152 * green + 0.0722 * blue

/** From 1 (white on white) to 21 (black on white). */
export const contrastWithWhite = (colour: string): number => 1.05 / (luminanceOf(lightsOf(colour)) + 0.05)

/** The nearest shade of the same tint that is dark enough to be read on white. */
export function darkEnough(colour: string): string {
  if (contrastWithWhite(colour) >= leastContrast) return colour
  const lights = lightsOf(colour)
  // Less light of each kind keeps the tint; rounded down, so that the contrast is never just missed.
  const share = (1.05 / leastContrast - 0.05) / luminanceOf(lights)
  const bytes = lights.map((light) => Math.floor(byteOf(light * share)))
  return `#${bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('')}`
}

/** Below this a colour is a grey, and its hue is chance. */
const leastChroma = 0.03

/** Degrees of its hue in OKLCH (Björn Ottosson's matrices), as the tokens of the look have it; null for a grey. */
export function hueOf(colour: string): number | null {
  const [red, green, blue] = lightsOf(colour)
  const l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue)
  const m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue)
  const s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue)
  const a = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s
  const b = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s
  if (Math.hypot(a, b) < leastChroma) return null
  return (Math.round((Math.atan2(b, a) * 180) / Math.PI) + 360) % 360
}
