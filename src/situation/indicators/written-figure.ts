import { plainName } from '#src/foundation/areas/normalised-name.ts'
import { parseDecimal, type DecimalSign, type WrittenUnit } from '#src/platform/written/decimal.ts'
import type { Unit } from '#src/situation/indicators/indicator.ts'
import type { MeasureKind, MissingReason } from '#src/situation/indicators/series.ts'

export type WrittenFigure =
  | { is: 'value'; value: string; unit: Unit | null }
  /** Said not to be known, with the reason; `flags` is the mark of the source, as it stood there. */
  | { is: 'missing'; reason: MissingReason; flags: string }
  | { is: 'nothing' }
  | { is: 'unreadable' }

const reasonWords: Readonly<Record<MissingReason, string>> = {
  'not-collected':
    'niet bekend|onbekend|niet verzameld|geen cijfer|ontbreekt|inconnu|pas connu|non connu|manquant|non recueilli|' +
    'pas recueilli|unknown|not known|missing|not collected|n b|nb|n d|nd|na|n a',
  hidden:
    'verborgen|niet bekendgemaakt|vertrouwelijk|geheim|masque|non publie|confidentiel|hidden|not disclosed|' +
    'confidential|suppressed|x|c',
  'not-applicable': 'niet van toepassing|nvt|n v t|sans objet|s o|so|non applicable|not applicable',
  'not-yet-published':
    'nog niet gepubliceerd|nog niet bekend|pas encore publie|pas encore connu|not yet published|not yet known',
}

const reasonOf = new Map(
  Object.entries(reasonWords).flatMap(([reason, words]) =>
    // The keys of the object above are reasons.
    words.split('|').map((word) => [word, reason as MissingReason] as const),
  ),
)

// Statistical offices and spreadsheets: Eurostat's ":", dashes and dots, error values; Swing's codes (incijfers).
const reasonOfMark = new Map<string, MissingReason>([
  ...[':', '-', '–', '—', '.', '..', '...', '…', '?', '#n/a', '#n/b', '-99996', '-99999'].map(
    (mark) => [mark, 'not-collected'] as const,
  ),
  ...[': c', ':c', '-99997'].map((mark) => [mark, 'hidden'] as const),
  ['-99998', 'not-applicable'],
])

const unitOfSign: Readonly<Record<WrittenUnit, Unit>> = { '%': '%', '‰': '‰', '€': 'euro' }
const inYears = /^(.*[0-9]) ?(?:jaar|jaren|ans?|années?|years?)$/i

/** The number and its unit, which people also write in words behind it: "41,5 jaar". */
function numberIn(line: string, options: { decimalSign?: DecimalSign }) {
  const years = inYears.exec(line)?.[1]
  const number = parseDecimal(years ?? line, options)
  if (!number.ok || (years !== undefined && number.unit !== null)) return null
  const unit = years === undefined ? number.unit && unitOfSign[number.unit] : ('years' as const)
  return { value: number.value, unit }
}

const fewPeople = /^(?:<|minder dan |moins de |less than |fewer than )\s*=?\s*[0-9]{1,3}$/

/** A figure as people and sources write it: a number, or why there is none. Empty says nothing at all. */
export function readFigure(text: string, options: { decimalSign?: DecimalSign } = {}): WrittenFigure {
  const line = text.normalize('NFC').trim().replace(/\s+/g, ' ')
  if (line === '') return { is: 'nothing' }
  const lower = line.toLowerCase()
  const mark = reasonOfMark.get(lower)
  if (mark) return { is: 'missing', reason: mark, flags: line }
  if (fewPeople.test(lower))
    return { is: 'missing', reason: 'hidden', flags: `<${/[0-9]+/.exec(lower)?.[0]}` }
  const number = numberIn(line, options)
  if (number) return { is: 'value', ...number }
  const reason = reasonOf.get(plainName(line))
  return reason ? { is: 'missing', reason, flags: '' } : { is: 'unreadable' }
}

/** The smallest number of people of a "<5", when that is how the source hid the value. */
export const hiddenBelow = (flags: string): number | null =>
  /^<[0-9]{1,3}$/.test(flags) ? Number(flags.slice(1)) : null

/** How many there are and which part of a whole never are less than zero; a mean of differences or an index may be. */
export const mayBeNegative = (kind: MeasureKind): boolean =>
  kind === 'mean' || kind === 'median' || kind === 'index'

/** What makes a value impossible for its measure; null when it may be. */
export function impossible(
  value: string,
  kind: MeasureKind,
  unit: string,
): 'negative' | 'share-too-high' | null {
  if (!mayBeNegative(kind) && value.startsWith('-')) return 'negative'
  return kind === 'share' && unit === '%' && Number(value) > 100 ? 'share-too-high' : null
}
