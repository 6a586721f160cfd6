/** A place on the map: whole units from its top left corner. */
export type MapPoint = Readonly<{ x: number; y: number }>

const [west, north] = [2.5, 51.6]
const middleLatitude = 50.6
/** A unit is 56 metres: finer than a screen shows of a region, and short enough to write by the thousand. */
const unitsPerDegree = 2000
const narrowing = Math.cos((middleLatitude * Math.PI) / 180)

/** Degrees (WGS84) as places on one map of Belgium: equirectangular, true to size at 50.6 degrees north. */
export const mapPoint = (lon: number, lat: number): MapPoint => ({
  x: Math.round((lon - west) * unitsPerDegree * narrowing),
  y: Math.round((north - lat) * unitsPerDegree),
})

/** Whether degrees can be a place in Belgium; metres of another projection cannot. */
export const isNearBelgium = (lon: number, lat: number): boolean => lon > 2 && lon < 7 && lat > 49 && lat < 52
