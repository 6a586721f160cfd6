import type { ProblemValues } from '#src/platform/errors.ts'
import { ExactNumber } from '#src/platform/readers/exact-json.ts'
import { plainDecimal } from '#src/platform/readers/plain-decimal.ts'

export type JsonStatCode =
  | 'not-json'
  | 'not-json-stat'
  | 'collection'
  | 'several-datasets'
  | 'no-dataset'
  | 'wrong-dimension'
  | 'wrong-size'
  | 'wrong-value'
  | 'wrong-status'
  | 'wrong-position'
  | 'too-many-cells'
  | 'too-many-dimensions'

export class WrongJsonStat extends Error {
  readonly code: JsonStatCode
  readonly values: ProblemValues
  constructor(code: JsonStatCode, values: ProblemValues = {}) {
    super(code)
    this.code = code
    this.values = values
  }
}

export type JsonRecord = Readonly<Record<string, unknown>>
export type JsonStatDimension = {
  id: string
  label: string
  /** In the order in which they are counted. */
  categories: { code: string; label: string }[]
}

export const isRecord = (value: unknown): value is JsonRecord =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof ExactNumber)

export const ownOf = (record: JsonRecord, key: string): unknown =>
  Object.hasOwn(record, key) ? record[key] : undefined

export const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

/** A whole number from 0 on, or null. */
export const countOf = (value: unknown): number | null =>
  value instanceof ExactNumber && /^[0-9]{1,15}$/.test(value.text) ? Number(value.text) : null

function codesIn(category: JsonRecord): string[] | null {
  const index = ownOf(category, 'index')
  const label = ownOf(category, 'label')
  if (Array.isArray(index)) return index.every((code) => typeof code === 'string') ? index : null
  if (isRecord(index)) {
    const codes: string[] = []
    const entries = Object.entries(index)
    for (const [code, place] of entries) {
      const at = countOf(place)
      if (at === null || at >= entries.length || codes[at] !== undefined) return null
      codes[at] = code
    }
    return codes
  }
  // A single category needs no place.
  const only = isRecord(label) ? Object.keys(label) : []
  return index === undefined && only.length === 1 ? only : null
}

/** One dimension, of as many categories as the size says. */
export function readDimension(id: string, dimension: unknown, size: number): JsonStatDimension {
  const category = isRecord(dimension) ? ownOf(dimension, 'category') : undefined
  const codes = isRecord(category) ? codesIn(category) : null
  if (!isRecord(dimension) || !isRecord(category) || codes === null)
    throw new WrongJsonStat('wrong-dimension', { name: id })
  if (new Set(codes).size !== codes.length) throw new WrongJsonStat('wrong-dimension', { name: id })
  if (codes.length !== size)
    throw new WrongJsonStat('wrong-size', { name: id, expected: size, count: codes.length })
  const label = ownOf(category, 'label')
  const labelOf = (code: string) => (isRecord(label) ? textOf(ownOf(label, code)) : '') || code
  return {
    id,
    label: textOf(ownOf(dimension, 'label')) || id,
    categories: codes.map((code) => ({ code, label: labelOf(code) })),
  }
}

/** What stands at each position of the cube: everywhere, or only where something is said. */
export type Cube<Content> = { positions: number[] | 'all'; at: (position: number) => Content | undefined }

/** An array of everything, or an object by position. */
export function readCube<Content>(
  found: unknown,
  cells: number,
  readContent: (content: unknown, position: number) => Content,
): Cube<Content> {
  if (Array.isArray(found)) {
    if (found.length !== cells)
      throw new WrongJsonStat('wrong-size', { expected: cells, count: found.length })
    const contents: Content[] = found.map(readContent)
    return { positions: 'all', at: (position) => contents[position] }
  }
  if (!isRecord(found)) throw new WrongJsonStat('not-json-stat')
  const contents = new Map<number, Content>()
  for (const [key, content] of Object.entries(found)) {
    const position = /^(?:0|[1-9][0-9]{0,15})$/.test(key) ? Number(key) : cells
    if (position >= cells) throw new WrongJsonStat('wrong-position', { position: key })
    contents.set(position, readContent(content, position))
  }
  return { positions: [...contents.keys()], at: (position) => contents.get(position) }
}

export function readValue(content: unknown, position: number): string | null {
  if (content === null) return null
  if (!(content instanceof ExactNumber)) throw new WrongJsonStat('wrong-value', { position })
  return plainDecimal(content.text)
}

export function readStatus(content: unknown, position: number): string {
  if (content === null) return ''
  if (typeof content !== 'string') throw new WrongJsonStat('wrong-status', { position })
  return content
}
