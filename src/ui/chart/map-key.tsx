import { drawnLook, mapFills } from '#src/ui/chart/drawn-look.ts'
import type { MapLayout, MapLook, MapState } from '#src/ui/chart/map-layout.ts'
import { round } from '#src/ui/chart/shape.tsx'

export type MapWords = {
  /** Limits of a class and how many are in it: "4,1 tot 7,3 % (14)". */
  between: (low: number, high: number, count: number) => string
  /** What a dot of this value is as large as. */
  value: (value: number) => string
  /** Ours by name, told from the others by its outline. */
  ours: string | null
  /** Of each state without a value, how many there are. */
  without: Partial<Record<Exclude<MapState, 'known'>, string>>
}
export type KeyItem = { key: string; look: MapLook | 'ours'; radius?: number; text: string }

const withoutValue = ['hidden', 'missing', 'not-applicable'] as const
const shownSizes = [1, 1 / 4, 1 / 16]

/** One or two digits that count: 38.412 is 40.000. */
function roundNumber(value: number): number {
  const step = 10 ** Math.floor(Math.log10(value))
  return Math.max(1, Math.round(value / step) * step)
}

/** What stands in the key, from light to dark or from large to small, and then what has no value. */
export function keyItems({ classes, most, pixelsOf }: MapLayout, words: MapWords): KeyItem[] {
  const sizes = classes.length > 0 || most <= 0 ? [] : shownSizes.map((share) => roundNumber(most * share))
  return [
    ...classes.map(({ low, high, count, shade }): KeyItem => ({
      key: `shade-${shade}`,
      look: `shade-${shade}`,
      text: words.between(low, high, count),
    })),
    ...[...new Set(sizes)].map((value): KeyItem => ({
      key: `size-${value}`,
      look: 'size',
      radius: round(pixelsOf(value)),
      text: words.value(value),
    })),
    ...withoutValue.flatMap((state): KeyItem[] => {
      const text = words.without[state]
      return text === undefined ? [] : [{ key: state, look: state, text }]
    }),
    ...(words.ours === null ? [] : [{ key: 'ours', look: 'ours' as const, text: words.ours }]),
  ]
}

const swatchRadius = 9

/** One mark of the key around 0,0; its patterns are those of `id`. */
export function KeyMark({ id, item }: { id: string; item: KeyItem }) {
  const { look, radius = swatchRadius } = item
  if (look === 'ours')
    return <circle className="map-ours" r="8" {...drawnLook.ours} strokeWidth="3" fill="none" />
  const fill = look === 'hidden' || look === 'not-applicable' ? `url(#${id}-${look})` : mapFills[look]
  return (
    <g className="map-dots">
      <g data-look={look} {...drawnLook.leader} fill={fill}>
        <circle r={radius} strokeDasharray={look === 'missing' ? '3' : undefined} />
      </g>
    </g>
  )
}

/** Beside a map: which shade is which value, and how the areas without one are drawn. */
export function MapKey({ id, items }: { id: string; items: readonly KeyItem[] }) {
  return (
    <ul className="map-key">
      {items.map((item) => {
        const side = Math.max(20, Math.ceil((item.radius ?? 0) * 2 + 2))
        return (
          <li key={item.key}>
            <svg
              viewBox={`${-side / 2} ${-side / 2} ${side} ${side}`}
              width={side}
              height={side}
              aria-hidden="true"
            >
              <KeyMark id={id} item={item} />
            </svg>
            {item.text}
          </li>
        )
      })}
    </ul>
  )
}
