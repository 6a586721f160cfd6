import { KeyMark, keyItems, type MapWords } from '#src/ui/chart/map-key.tsx'
import { mapLayout, usualMapWidth, type MapArea, type MapMeasure } from '#src/ui/chart/map-layout.ts'
import { MapMarks, MapPatterns } from '#src/ui/chart/map-marks.tsx'
import { widthInFile } from '#src/ui/chart/drawing-file.tsx'
import { drawnLook } from '#src/ui/chart/drawn-look.ts'

export type MapSheetProps = {
  areas: readonly MapArea[]
  measure: MapMeasure
  borders?: readonly string[]
  words: MapWords
}

const [keyGap, rowGap, leastRow] = [36, 6, 20]

/** A map with its key beside it as one drawing of fixed size, for a file. */
export function mapSheet({ areas, measure, borders = [], words }: MapSheetProps) {
  const layout = mapLayout(areas, measure, borders)
  const { x, y, width, height } = layout.box
  const scale = usualMapWidth / Math.max(width, height)
  const mapSize = { width: Math.round(width * scale), height: Math.round(height * scale) }
  const items = keyItems(layout, words)
  const indent = Math.max(12, ...items.map(({ radius = 0 }) => radius)) + 14
  let top = 0
  const rows = items.map((item) => {
    const tall = Math.max(leastRow, (item.radius ?? 0) * 2) + rowGap
    top += tall
    return { item, middle: top - tall / 2 }
  })
  return {
    width: mapSize.width + keyGap + indent + Math.max(0, ...items.map(({ text }) => widthInFile(text))),
    height: Math.max(mapSize.height, top),
    drawing: (
      <>
        <svg {...mapSize} viewBox={`${x} ${y} ${width} ${height}`}>
          <MapMarks id="map" layout={layout} borders={borders} />
        </svg>
        <MapPatterns id="key" unit={1} />
        {rows.map(({ item, middle }) => (
          <g key={item.key} transform={`translate(${mapSize.width + keyGap} ${middle})`}>
            <KeyMark id="key" item={item} />
            <text {...drawnLook.text} x={indent} y="5">
              {item.text}
            </text>
          </g>
        ))}
      </>
    ),
  }
}
