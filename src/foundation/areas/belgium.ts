import { join } from 'node:path'
import { areaHierarchy } from '#src/foundation/areas/area-hierarchy.ts'
import { readAreas } from '#src/foundation/areas/areas-content.ts'
import { fictionalArea } from '#src/foundation/areas/fictional-area.ts'
import { areaSearchIndex } from '#src/foundation/areas/search-areas.ts'
import { projectRoot } from '#src/platform/project.ts'

const realAreas = readAreas(join(projectRoot, 'content/areas'))

/** All areas, the demo's own among them. They are shipped and never change while the app runs. */
export const knownAreas = Object.freeze([...realAreas, fictionalArea])

/** Who lies in whom. The demo's own area lies somewhere, but is nobody's part: no total ever waits for it. */
export const belgium = {
  ...areaHierarchy(knownAreas),
  municipalitiesOf: areaHierarchy(realAreas).municipalitiesOf,
}

/** What people search in: real municipalities, today's and former ones. */
export const municipalityIndex = areaSearchIndex(realAreas.filter((area) => area.level === 'municipality'))
