import type { ReactNode } from 'react'
import { mapLayout, type MapArea, type MapMeasure } from '#src/ui/chart/map-layout.ts'
import { keyItems, MapKey, type KeyItem, type MapWords } from '#src/ui/chart/map-key.tsx'
import { MapMarks, MapPatterns } from '#src/ui/chart/map-marks.tsx'

export type AreaMapProps = {
  /** Base of the ids of the texts for screen readers; unique on the page. */
  id: string
  /** What is drawn, for screen readers. The sentence that says what one sees stands above, from the caller. */
  title: string
  areas: readonly MapArea[]
  measure: MapMeasure
  /** Outlines of what the areas lie in, over them. */
  borders?: readonly string[]
  words: MapWords
  /** Said instead of a drawing when no area has a place. */
  emptyText: ReactNode
}

// The map grows and shrinks with the page and a key beside it does not: its dots would lie about the values.
const isTrueAtEveryWidth = ({ look }: KeyItem): boolean => look !== 'size'

/** A map of areas as outlines or dots: how dark or how large says how much, in one colour that judges nobody. */
export function AreaMap({ id, title, areas, measure, borders = [], words, emptyText }: AreaMapProps) {
  if (!areas.some(({ at, outline }) => at !== null || outline !== null)) return <p>{emptyText}</p>
  const layout = mapLayout(areas, measure, borders)
  const { x, y, width, height } = layout.box
  return (
    <div className="map-frame">
      <div className="map">
        <svg
          className="map-drawing"
          viewBox={`${x} ${y} ${width} ${height}`}
          role="img"
          aria-labelledby={`${id}-title`}
        >
          <MapMarks id={id} layout={layout} borders={borders} />
        </svg>
        {/* After the drawing: a browser shows the text of an area that one points at, and not this one. */}
        <span className="visually-hidden" id={`${id}-title`}>
          {title}
        </span>
        <svg className="map-patterns" width="0" height="0" aria-hidden="true">
          <MapPatterns id={`${id}-key`} unit={1} />
        </svg>
        <MapKey id={`${id}-key`} items={keyItems(layout, words).filter(isTrueAtEveryWidth)} />
      </div>
    </div>
  )
}
