import { drawnLook, mapFills } from '#src/ui/chart/drawn-look.ts'
import type { Dot, LookedAlike, MapArea, MapLayout, MapLook } from '#src/ui/chart/map-layout.ts'
import { round } from '#src/ui/chart/shape.tsx'

type Patterned = 'hidden' | 'not-applicable'
const isPatterned = (look: MapLook): look is Patterned => look === 'hidden' || look === 'not-applicable'

const fillOf = (look: MapLook, id: string): string =>
  isPatterned(look) ? `url(#${id}-${look})` : mapFills[look]

/** Lines for what is hidden and dots for what does not apply; `unit` is a pixel in the units of the drawing. */
export function MapPatterns({ id, unit }: { id: string; unit: number }) {
  const side = round(6 * unit)
  const tile = { width: side, height: side, patternUnits: 'userSpaceOnUse' }
  return (
    <defs>
      <pattern id={`${id}-hidden`} {...tile}>
        <rect className="map-ground" width={side} height={side} fill={mapFills.missing} />
        <path
          className="map-hatch"
          {...drawnLook.hatch}
          strokeWidth={round(1.2 * unit)}
          d={`M0 ${side}L${side} 0M${-side / 2} ${side / 2}L${side / 2} ${-side / 2}M${side / 2} ${side * 1.5}L${side * 1.5} ${side / 2}`}
        />
      </pattern>
      <pattern id={`${id}-not-applicable`} {...tile}>
        <rect className="map-ground" width={side} height={side} fill={mapFills.missing} />
        <circle className="map-speck" {...drawnLook.dot} cx={side / 2} cy={side / 2} r={round(unit)} />
      </pattern>
    </defs>
  )
}

type MarksProps = { id: string; layout: MapLayout; borders: readonly string[] }

/** Everything of a map: areas from light to dark, borders over them, dots, and ours on top with its outline. */
export function MapMarks({ id, layout: { unit, others, ours }, borders }: MarksProps) {
  return (
    <>
      <MapPatterns id={id} unit={unit} />
      <g className="map-areas" {...drawnLook.areas} strokeWidth={unit}>
        {others.map((group) => (
          <Outlines key={group.look} id={id} group={group} unit={unit} />
        ))}
      </g>
      {borders.length > 0 && (
        <path
          className="map-border"
          {...drawnLook.border}
          strokeWidth={round(1.2 * unit)}
          d={borders.join('')}
        />
      )}
      <g className="map-dots" {...drawnLook.leader} strokeWidth={unit}>
        {others.map((group) => (
          <Dots key={group.look} id={id} group={group} unit={unit} />
        ))}
      </g>
      <g className="map-ours" {...drawnLook.ours} strokeWidth={round(3 * unit)}>
        {ours.map((group) => (
          <g key={group.look}>
            <Outlines id={id} group={group} unit={unit} own />
            <Dots id={id} group={group} unit={unit} own />
          </g>
        ))}
      </g>
    </>
  )
}

type GroupProps = { id: string; group: LookedAlike; unit: number; own?: boolean }

/** What has no value gets a line around it that is seen on white. */
const edgeOf = (look: MapLook, unit: number, own: boolean) =>
  !own && look !== 'size' && !look.startsWith('shade')
    ? {
        ...drawnLook.leader,
        strokeWidth: unit,
        strokeDasharray: look === 'missing' ? `${3 * unit}` : undefined,
      }
    : {}

const lookOf = (id: string, look: MapLook, unit: number, own: boolean) => ({
  'data-look': look,
  ...edgeOf(look, unit, own),
  fill: fillOf(look, id),
})

function Outlines({ id, group: { look, outlines }, unit, own = false }: GroupProps) {
  if (outlines.length === 0) return null
  return (
    <g {...lookOf(id, look, unit, own)}>
      {outlines.map(({ key, title, outline }: MapArea) => (
        <path key={key} d={outline ?? ''}>
          <title>{title}</title>
        </path>
      ))}
    </g>
  )
}

function Dots({ id, group: { look, dots }, unit, own = false }: GroupProps) {
  if (dots.length === 0) return null
  return (
    <g {...lookOf(id, look, unit, own)}>
      {dots.map(({ key, title, x, y, radius }: Dot) => (
        <circle key={key} cx={x} cy={y} r={radius}>
          <title>{title}</title>
        </circle>
      ))}
    </g>
  )
}
