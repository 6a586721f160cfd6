/** The parts of a block, in the order in which they stand in it. */
const parts = [
  ['code', 'code'],
  ['short', 'korte omschrijving'],
  ['long', 'lange omschrijving'],
  ['comment', 'commentaar'],
  ['evaluation', 'evaluatie'],
] as const
/** What is longer is a sentence. */
const longestCode = 100

type Part = (typeof parts)[number][0]

export type CycleBlock = Record<Part, string>
export type ReadBlock = { is: 'empty' } | { is: 'without-code' } | { is: 'block'; block: CycleBlock }

const labelled = /^\s*(code|korte omschrijving|lange omschrijving|commentaar|evaluatie)\s*:(.*)$/is

/** The part that begins on a line, its place among the others, and the rest of that line. */
function beginningOn(line: string): { part: Part; place: number; rest: string } | null {
  const [, label = '', rest = ''] = labelled.exec(line) ?? []
  const place = parts.findIndex(([, name]) => name === label.toLowerCase())
  const [part] = parts[place] ?? []
  return part === undefined ? null : { part, place, rest }
}

/**
 * One "totaaloverzicht": a text with its code, descriptions, comment and evaluation under each other, each behind its
 * label. Parts may be missing. A label counts only after those that come before it, so that "Code: 5" in a description
 * stays a sentence of it.
 */
export function readBlock(text: string): ReadBlock {
  const found: Record<Part, string[]> = { code: [], short: [], long: [], comment: [], evaluation: [] }
  const stray: string[] = []
  let [place, lines] = [-1, stray]
  for (const line of text.normalize('NFC').split(/\r\n?|\n/)) {
    const begins = beginningOn(line)
    const isNext = begins !== null && begins.place > place
    if (isNext) [place, lines] = [begins.place, found[begins.part]]
    lines.push(isNext ? begins.rest : line)
  }
  const textOf = (part: Part): string => found[part].join('\n').trim()
  const block: CycleBlock = {
    code: textOf('code').replace(/\s+/g, ' '),
    short: textOf('short'),
    long: textOf('long'),
    comment: textOf('comment'),
    evaluation: textOf('evaluation'),
  }
  if (block.code !== '' && block.code.length <= longestCode) return { is: 'block', block }
  const isEmpty = stray.join('').trim() === '' && Object.values(block).every((part) => part === '')
  return { is: isEmpty ? 'empty' : 'without-code' }
}
