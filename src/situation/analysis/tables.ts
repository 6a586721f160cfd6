import { date, index, integer, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { policyDomains } from '#src/foundation/library/tables.ts'
import { inWorkspace, revised, tenantKey, tenantWall, written } from '#src/platform/tenancy.ts'
import type { ConclusionKind } from '#src/situation/analysis/conclusion.ts'

/** What the figures tell, in words of the people who looked at them (003:683-770). */
export const conclusions = pgTable(
  'conclusions',
  {
    ...tenantKey,
    kind: text('kind').$type<ConclusionKind>().notNull(),
    title: text('title').notNull(),
    text: text('text').notNull(),
    /** The policy domain that a hint points to. */
    domainId: uuid('domain_id'),
    position: integer('position').notNull(),
    ...revised,
    ...written,
  },
  (t) => [...tenantWall(t), inWorkspace(t, t.domainId, policyDomains)],
)

/** A figure that a conclusion rests on, as it stood when it was written: figures may be corrected afterwards. */
export const conclusionFigures = pgTable(
  'conclusion_figures',
  {
    ...tenantKey,
    conclusionId: uuid('conclusion_id').notNull(),
    /** Code of the indicator, and the identifier of the series: own or published for all. */
    indicator: text('indicator').notNull(),
    seriesId: uuid('series_id').notNull(),
    area: text('area').notNull(),
    periodStart: date('period_start').notNull(),
    periodMonths: integer('period_months').notNull(),
    /** Null where the figure had no value then. */
    value: text('value'),
  },
  (t) => [
    ...tenantWall(t),
    inWorkspace(t, t.conclusionId, conclusions).onDelete('cascade'),
    index().on(t.workspaceId, t.conclusionId),
  ],
)
