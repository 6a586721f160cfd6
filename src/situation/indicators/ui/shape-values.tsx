import type { ReactNode } from 'react'
import type { Area } from '#src/foundation/areas/area.ts'
import { useAreaLabel } from '#src/situation/indicators/ui/area-label.ts'
import { ShapeMark, type Shape } from '#src/ui/chart/shape.tsx'

type Props = {
  values: readonly { area: Area; shape: Shape; text: ReactNode }[]
  /** Said once, behind the last value. */
  unit?: string
}

/** A value per area on one line, each behind the mark of its area. */
export function ShapeValues({ values, unit }: Props) {
  const label = useAreaLabel()
  if (values.length === 0) return null
  return (
    <ul className="strip-key">
      {values.map(({ area, shape, text }, place) => (
        <li key={area.nis}>
          <svg viewBox="-8 -8 16 16" width="16" height="16" aria-hidden="true">
            <ShapeMark shape={shape} x={0} y={0} />
          </svg>
          <span className="visually-hidden">{label(area)} </span>
          {text}
          {unit !== undefined && place === values.length - 1 && ` ${unit}`}
        </li>
      ))}
    </ul>
  )
}
