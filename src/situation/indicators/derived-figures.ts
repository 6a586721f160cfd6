import type { Area } from '#src/foundation/areas/area.ts'
import { exactSum } from '#src/situation/indicators/exact-difference.ts'
import { measureKey, type Figure, type FigureValue } from '#src/situation/indicators/figure.ts'
import { hadOtherBoundaries, originOf } from '#src/situation/indicators/municipality-origin.ts'
import { periodKey, type Period } from '#src/situation/indicators/period.ts'

/** Letters of a source that stay true of a sum: estimated, provisional, a break. */
const lettersOf = (values: readonly FigureValue[]): string =>
  [...new Set(values.flatMap(({ flags }) => (/^[a-z]+$/i.test(flags) ? [...flags] : [])))].join('')

/** The sum of all parts: hidden when a part is, nothing when a part is missing. */
function addedUp(parts: readonly (FigureValue | undefined)[]): FigureValue | null {
  const known = parts.filter((part) => part !== undefined)
  if (known.length === 0 || known.length < parts.length) return null
  if (known.some(({ missingReason }) => missingReason !== null && missingReason !== 'hidden')) return null
  const values = known.flatMap(({ value }) => (value === null ? [] : [value]))
  const flags = lettersOf(known)
  return values.length < known.length
    ? { value: null, missingReason: 'hidden', flags }
    : { value: exactSum(values), missingReason: null, flags }
}

/** What a municipality had in one period of one series, where `of` gives what stands under each code. */
function ofToday<Value extends FigureValue>(
  nis: string,
  { kind, period }: { kind: Figure['kind']; period: Period },
  of: (nis: string) => Value | undefined,
): { given: Value } | { sum: FigureValue; parts: Value[] } | null {
  const { earlierCodes, parts } = originOf(nis)
  const given = [nis, ...earlierCodes].map(of).find((value) => value !== undefined)
  const other = hadOtherBoundaries(nis, period.start)
  const isPart = parts.some((part) => part.nis === nis)
  if (given && !other && given.missingReason !== 'not-collected') return { given }
  const figures = parts.map((part) => of(part.nis))
  const sum = kind === 'count' && isPart === other ? addedUp(figures) : null
  if (sum) return { sum, parts: figures.filter((figure) => figure !== undefined) }
  return given ? { given } : null
}

/**
 * The figures of a municipality as it is today: its own, those under an earlier code of the same place, and counts
 * that are the sum of all parts of a merger. Anything but a count stays with the code and the boundaries of its year.
 */
export function figuresOfToday(nis: string, figures: readonly Figure[]): Figure[] {
  const { earlierCodes, parts } = originOf(nis)
  if (earlierCodes.length === 0 && parts.length === 0) return figures.filter(({ area }) => area === nis)
  const codes = new Set([nis, ...earlierCodes, ...parts.map((part) => part.nis)])
  const together = Map.groupBy(
    figures.filter(({ area }) => codes.has(area)),
    ({ seriesId, period }) => `${seriesId} ${periodKey(period)}`,
  )
  return [...together.values()].flatMap((same): Figure[] => {
    const [first] = same
    const found = first && ofToday(nis, first, (code) => same.find(({ area }) => area === code))
    if (!found) return []
    if ('given' in found) return [{ ...found.given, area: nis }]
    const id = found.parts.map((part) => part.id).join('+')
    return [{ ...first, ...found.sum, id, version: 0, area: nis, derived: 'merger' }]
  })
}

/**
 * A count of an upper area in one period, added up from its municipalities, on the boundaries of today. Nothing unless
 * all of them are there; `values` has what is known by code, each with its flags.
 */
export function sumOfMunicipalities(
  upper: Area,
  municipalities: readonly Area[],
  like: Figure,
  values: ReadonlyMap<string, readonly [value: string, flags: string]>,
): Figure | null {
  if (like.kind !== 'count' || municipalities.length === 0) return null
  const of = (code: string): FigureValue | undefined => {
    const [value, flags = ''] = values.get(code) ?? []
    return value === undefined ? undefined : { value, missingReason: null, flags }
  }
  const parts = municipalities.map(({ nis }) => {
    const found = ofToday(nis, like, of)
    if (!found) return undefined
    if ('sum' in found) return found.sum
    return hadOtherBoundaries(nis, like.period.start) ? undefined : found.given
  })
  const sum = addedUp(parts)
  const id = `${upper.nis} ${like.seriesId} ${periodKey(like.period)}`
  return sum && { ...like, ...sum, id, version: 0, area: upper.nis, derived: 'sum' }
}

/** A count of an upper area that no source gives, beside a figure of ours. */
export type MissingSum = { upper: Area; like: Figure }

/** Which counts of the areas that ours lies in have to be added up, to stand beside these figures of ours. */
export function missingSums(
  uppers: readonly Area[],
  likes: readonly Figure[],
  figures: readonly Figure[],
): MissingSum[] {
  const placeOf = (area: string, figure: Figure) =>
    `${area} ${figure.indicator} ${measureKey(figure)} ${periodKey(figure.period)}`
  const said = new Set(
    figures.flatMap((figure) =>
      figure.missingReason === 'not-collected' ? [] : [placeOf(figure.area, figure)],
    ),
  )
  return likes
    .filter(({ kind }) => kind === 'count')
    .flatMap((like) =>
      uppers.flatMap((upper) => (said.has(placeOf(upper.nis, like)) ? [] : [{ upper, like }])),
    )
}
