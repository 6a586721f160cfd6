/** Size of the text in charts, in the units of the drawing; on screen never smaller. */
export const textSize = 14

/** Advance widths of Figtree, in hundredths of its size, for letters that are far from the usual 57. */
const widths: readonly [letters: string, width: number][] = [
  ["ilI.,:;|!'’", 24],
  ['jrt f()-', 34],
  ['czksvxyzJ1', 50],
  ['ACDGHNOQTUVXYZ', 74],
  ['mwMW%‰', 86],
]
const usualWidth = 58
const widthOf = new Map(
  widths.flatMap(([letters, width]) => [...letters].map((letter) => [letter, width] as const)),
)

/** About how wide a text is drawn; bold is 3 % wider. */
export function labelWidth(text: string, bold = false): number {
  const hundredths = [...text].reduce((sum, letter) => sum + (widthOf.get(letter) ?? usualWidth), 0)
  return (hundredths / 100) * textSize * (bold ? 1.03 : 1)
}

/** The label at the end of a line: name and value on one or two lines; a long name is cut, the value never. Without a name the value alone. */
export function endLabel(name: string, value: string, width: number): string[] {
  if (name === '') return [value]
  const lines = wrapped(`${name} ${value}`, width)
  if (lines.length <= 2 && lines.every((line) => labelWidth(line) <= width)) return lines
  return [shortened(name, width), value]
}

/** A text in lines of at most this width; a word that is wider alone stays whole. */
export function wrapped(text: string, width: number): string[] {
  const lines: string[] = []
  // A fixed space stays: it keeps a number with its sign for per cent.
  for (const word of text.split(/ +/)) {
    const last = lines.at(-1)
    if (last !== undefined && labelWidth(`${last} ${word}`) <= width)
      lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

/** A text that fits, with an ellipsis where it is cut. */
export function shortened(text: string, width: number): string {
  if (labelWidth(text) <= width) return text
  let kept = text
  while (kept.length > 1 && labelWidth(`${kept}…`) > width) kept = kept.slice(0, -1)
  return `${kept.trimEnd()}…`
}
