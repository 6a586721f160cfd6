import {
  boolean,
  date,
  doublePrecision,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core'
import type { AreaLevel, RecodeKind } from '#src/foundation/areas/area.ts'

/** Municipalities and what lies above them, today's and former ones: shipped content, the same for everybody. */
export const areas = pgTable('areas', {
  /** Statbel's code; a text, because nothing may be read from its digits. */
  nis: text('nis').primaryKey(),
  level: text('level').$type<AreaLevel>().notNull(),
  nameNl: text('name_nl').notNull(),
  nameFr: text('name_fr').notNull(),
  nameDe: text('name_de'),
  /** Official languages in order, separated by a space. */
  languages: text('languages').notNull(),
  arrondissementNis: text('arrondissement_nis'),
  provinceNis: text('province_nis'),
  regionNis: text('region_nis'),
  nuts3: text('nuts3'),
  lon: doublePrecision('lon'),
  lat: doublePrecision('lat'),
  validFrom: date('valid_from'),
  /** Last day of the code; null for an area of today. */
  validTo: date('valid_to'),
  successorNis: text('successor_nis'),
  recode: text('recode').$type<RecodeKind>(),
  parentsOfSuccessor: boolean('parents_of_successor').notNull().default(false),
})

/** Boundaries that the operator brought; the newest set is drawn. */
export const boundarySets = pgTable('boundary_sets', {
  id: uuid('id').primaryKey(),
  name: text('name').notNull(),
  /** Whose they are and of which year, as it stands under every map. */
  attribution: text('attribution').notNull(),
  loadedAt: timestamp('loaded_at', { withTimezone: true }).notNull(),
})

/** The outline of one area of a set, ready to draw: an SVG path in the units of the map. */
export const boundaryShapes = pgTable(
  'boundary_shapes',
  {
    setId: uuid('set_id')
      .notNull()
      .references(() => boundarySets.id, { onDelete: 'cascade' }),
    nis: text('nis')
      .notNull()
      .references(() => areas.nis),
    path: text('path').notNull(),
  },
  (t) => [primaryKey({ columns: [t.setId, t.nis] })],
)
