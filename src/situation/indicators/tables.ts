import { sql } from 'drizzle-orm'
import {
  check,
  date,
  index,
  integer,
  numeric,
  pgTable,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { areas } from '#src/foundation/areas/tables.ts'
import { files } from '#src/platform/files/tables.ts'
import { commonWorkspace } from '#src/platform/identifier.ts'
import { inWorkspace, readableWhen, revised, tenantKey, tenantWall, written } from '#src/platform/tenancy.ts'
import type { Unit } from '#src/situation/indicators/indicator.ts'
import type { ImportState, MeasureKind, MissingReason } from '#src/situation/indicators/series.ts'

/** Published statistics stand in the common workspace: everybody reads them, nobody's own figures touch them. */
const publishedForAll = readableWhen(
  'published',
  sql`workspace_id = ${sql.raw(`'${commonWorkspace}'`)}::uuid`,
)

/** Indicators beside the twelve that ship: a municipality's own; those of the common workspace are for everybody. */
export const indicators = pgTable(
  'indicators',
  {
    ...tenantKey,
    name: text('name').notNull(),
    /** Who or what is counted, exactly. */
    definition: text('definition').notNull(),
    unit: text('unit').$type<Unit>().notNull(),
    kind: text('kind').$type<MeasureKind>().notNull(),
    /** Who usually publishes it, or how it is counted here. */
    usualSource: text('usual_source').notNull(),
    ...revised,
    ...written,
  },
  (t) => [
    ...tenantWall(t),
    publishedForAll,
    uniqueIndex('one_indicator_of_a_name')
      .on(t.workspaceId, sql`lower(${t.name})`)
      .where(sql`deleted_at is null`),
  ],
)

/** What makes figures comparable through the years: whatever differs here is another series. */
export const series = pgTable(
  'series',
  {
    ...tenantKey,
    /** Code in content/indicators.csv, or the identifier of an own indicator. */
    indicator: text('indicator').notNull(),
    definition: text('definition').notNull().default(''),
    unit: text('unit').notNull(),
    kind: text('kind').$type<MeasureKind>().notNull(),
    population: text('population').notNull().default(''),
    breakdown: text('breakdown').notNull().default(''),
    source: text('source').notNull(),
    /** Year of the map of municipalities that the figures follow. */
    geography: text('geography').notNull(),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull(),
  },
  (t) => [
    ...tenantWall(t),
    publishedForAll,
    uniqueIndex('one_series').on(
      t.workspaceId,
      t.indicator,
      t.definition,
      t.unit,
      t.kind,
      t.population,
      t.breakdown,
      t.source,
      t.geography,
    ),
  ],
)

/** One file of figures, from preview to undo. */
export const imports = pgTable(
  'imports',
  {
    ...tenantKey,
    fileId: uuid('file_id').notNull(),
    state: text('state').$type<ImportState>().notNull().default('received'),
    added: integer('added'),
    replaced: integer('replaced'),
    same: integer('same'),
    keptAt: timestamp('kept_at', { withTimezone: true }),
    undoneAt: timestamp('undone_at', { withTimezone: true }),
    accountId: uuid('account_id'),
    ...revised,
  },
  (t) => [...tenantWall(t), inWorkspace(t, t.fileId, files)],
)

/** A value of one area in one period, or the reason why there is none. */
export const observations = pgTable(
  'observations',
  {
    ...tenantKey,
    seriesId: uuid('series_id').notNull(),
    area: text('area')
      .notNull()
      .references(() => areas.nis),
    periodStart: date('period_start').notNull(),
    /** 12 for a year, 1 for a month, 36 for a mean of three years. */
    periodMonths: integer('period_months').notNull(),
    value: numeric('value'),
    missingReason: text('missing_reason').$type<MissingReason>(),
    /** As the source gave them. */
    flags: text('flags').notNull().default(''),
    importId: uuid('import_id'),
    ...revised,
  },
  (t) => [
    ...tenantWall(t),
    publishedForAll,
    inWorkspace(t, t.seriesId, series),
    inWorkspace(t, t.importId, imports),
    uniqueIndex('one_value')
      .on(t.workspaceId, t.seriesId, t.area, t.periodStart, t.periodMonths)
      .where(sql`deleted_at is null`),
    index().on(t.workspaceId, t.importId),
    check('value_or_reason', sql`(${t.value} is null) <> (${t.missingReason} is null)`),
  ],
)
