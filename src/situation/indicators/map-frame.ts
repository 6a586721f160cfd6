import type { Area } from '#src/foundation/areas/area.ts'
import { belgium } from '#src/foundation/areas/belgium.ts'

/** What a map shows all municipalities of, as it stands in an address. */
export const mapFrames = ['provincie', 'gewest'] as const
export type MapFrame = (typeof mapFrames)[number]

const levelOf = { provincie: 'province', gewest: 'region' } as const satisfies Record<MapFrame, Area['level']>

/** What there is to map around a place: its province (not in Brussels) and its region. */
export function framesAround(own: Area): { frame: MapFrame; area: Area }[] {
  const above = [own, ...belgium.upperAreas(own.nis)]
  return mapFrames.flatMap((frame) => {
    const area = above.find(({ level }) => level === levelOf[frame])
    return area ? [{ frame, area }] : []
  })
}
