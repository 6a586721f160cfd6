import type { ProblemValues } from '#src/platform/errors.ts'
import { parseExactJson } from '#src/platform/readers/exact-json.ts'
import {
  countOf,
  isRecord,
  ownOf,
  readCube,
  readDimension,
  readStatus,
  readValue,
  textOf,
  WrongJsonStat,
  type Cube,
  type JsonRecord,
  type JsonStatCode,
  type JsonStatDimension,
} from '#src/platform/readers/json-stat-parts.ts'

export type JsonStatCell = {
  /** One for each dimension, in their order. */
  codes: string[]
  /** Digit for digit as in the file; null where it has none. */
  value: string | null
  flags: string
  /** Hidden by its source, or to be kept from others: the file gives a confidentiality status. */
  confidential: boolean
}
export type JsonStat = {
  ok: true
  /** Code of the data set, where its publisher gives one. */
  id: string
  label: string
  source: string
  updated: string
  dimensions: JsonStatDimension[]
  size: number[]
  /** What the file says something about, in its order. Positions that it leaves out are not among them. */
  cells: () => Generator<JsonStatCell>
}
export type JsonStatRefusal = { ok: false; code: JsonStatCode; values: ProblemValues }
export type JsonStatLimits = { maxCells: number }

/** The one data set in a file; before version 2.0 it stood in an object by name. */
function datasetIn(root: unknown): JsonRecord {
  if (!isRecord(root)) throw new WrongJsonStat(root === undefined ? 'not-json' : 'not-json-stat')
  const kind = ownOf(root, 'class')
  if (kind === 'collection') throw new WrongJsonStat('collection')
  if (kind === 'dimension') throw new WrongJsonStat('no-dataset')
  if (isRecord(ownOf(root, 'dimension'))) return root
  const inside = Object.values(root)
    .filter(isRecord)
    .filter((one) => isRecord(ownOf(one, 'dimension')))
  const [only] = inside
  if (only === undefined) throw new WrongJsonStat('not-json-stat')
  if (inside.length > 1) throw new WrongJsonStat('several-datasets', { count: inside.length })
  return only
}

/** No publisher cuts a cube in more ways; each cell is looked up in all of them. */
const mostDimensions = 50

function readDimensions(dataset: JsonRecord): JsonStatDimension[] {
  const dimension = ownOf(dataset, 'dimension')
  if (!isRecord(dimension)) throw new WrongJsonStat('not-json-stat')
  // Before version 2.0 both stood among the dimensions.
  const ids = ownOf(dataset, 'id') ?? ownOf(dimension, 'id')
  const size = ownOf(dataset, 'size') ?? ownOf(dimension, 'size')
  if (!Array.isArray(ids) || !Array.isArray(size)) throw new WrongJsonStat('not-json-stat')
  if (ids.length !== size.length)
    throw new WrongJsonStat('wrong-size', { expected: ids.length, count: size.length })
  if (ids.length > mostDimensions) throw new WrongJsonStat('too-many-dimensions', { max: mostDimensions })
  if (ids.length === 0 || new Set(ids).size !== ids.length) throw new WrongJsonStat('not-json-stat')
  return ids.map((id: unknown, place) => {
    const count = countOf(size[place])
    if (typeof id !== 'string' || id === '' || count === null)
      throw new WrongJsonStat('wrong-dimension', { name: textOf(id) })
    return readDimension(id, ownOf(dimension, id), count)
  })
}

/** One status for all, or one for each cell that has one. */
function readStatuses(found: unknown, cells: number): Cube<string> {
  if (found === undefined || found === null) return { positions: [], at: () => '' }
  if (typeof found === 'string') return { positions: [], at: () => found }
  return readCube(found, cells, readStatus)
}

/** Every position where a value or a status stands. What is not there costs nothing, whatever the sizes say. */
function positionsOf(
  cubes: readonly Cube<unknown>[],
  cells: number,
  { maxCells }: JsonStatLimits,
): number[] | 'all' {
  const all = cubes.some(({ positions }) => positions === 'all')
  const some = new Set(cubes.flatMap(({ positions }) => (positions === 'all' ? [] : positions)))
  const count = all ? cells : some.size
  if (count > maxCells) throw new WrongJsonStat('too-many-cells', { max: maxCells, count })
  return all ? 'all' : [...some].toSorted((one, other) => one - other)
}

function readDataset(text: string, limits: JsonStatLimits): JsonStat {
  const dataset = datasetIn(parseExactJson(text))
  const dimensions = readDimensions(dataset)
  const size = dimensions.map(({ categories }) => categories.length)
  const cells = size.reduce((product, count) => product * count, 1)
  if (cells > Number.MAX_SAFE_INTEGER)
    throw new WrongJsonStat('too-many-cells', { max: limits.maxCells, count: cells })
  const values = readCube(ownOf(dataset, 'value'), cells, readValue)
  const statuses = readStatuses(ownOf(dataset, 'status'), cells)
  const positions = positionsOf([values, statuses], cells, limits)

  function codesAt(position: number): string[] {
    let left = position
    const codes = dimensions.toReversed().map(({ categories }) => {
      const code = categories[left % categories.length]?.code ?? ''
      left = Math.floor(left / categories.length)
      return code
    })
    return codes.toReversed()
  }
  const extension = ownOf(dataset, 'extension')
  return {
    ok: true,
    id: isRecord(extension) ? textOf(ownOf(extension, 'id')) : '',
    label: textOf(ownOf(dataset, 'label')),
    source: textOf(ownOf(dataset, 'source')),
    updated: textOf(ownOf(dataset, 'updated')),
    dimensions,
    size,
    *cells() {
      const every = positions === 'all' ? Array(cells).keys() : positions.values()
      for (const position of every) {
        const [flags = '', confidentiality = ''] = (statuses.at(position) ?? '').split('|')
        yield {
          codes: codesAt(position),
          value: values.at(position) ?? null,
          flags,
          confidential: confidentiality !== '',
        }
      }
    },
  }
}

/**
 * One data set in JSON-stat 2.0, or in the form of before. Everything is checked before the first cell is given. Of a
 * status such as "b|C" what stands behind the bar is confidentiality, as Eurostat writes it.
 */
export function readJsonStat(text: string, limits: JsonStatLimits): JsonStat | JsonStatRefusal {
  try {
    return readDataset(text, limits)
  } catch (error) {
    if (error instanceof WrongJsonStat) return { ok: false, code: error.code, values: error.values }
    throw error
  }
}
