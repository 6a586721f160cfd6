import { and, asc, eq, isNotNull, sql, type SQL } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { actionParts, type ActionPart } from '#src/action/plan/action.ts'
import {
  aboutPlan,
  actionsLeft,
  objectivesLeft,
  statusShown,
  type Narrowed,
  type PlanFilter,
  type Window,
} from '#src/action/plan/narrowed-queries.ts'
import { planLines } from '#src/action/plan/objective-queries.ts'
import { shownStatuses } from '#src/action/plan/progress.ts'
import { actionParties, actions, objectives } from '#src/action/plan/tables.ts'
import { tableColumns, type Sorting, type TableColumn } from '#src/action/plan-views/columns.ts'
import { policyDomains } from '#src/foundation/library/tables.ts'
import { parties } from '#src/foundation/parties/tables.ts'
import type { Context } from '#src/platform/context.ts'
import type { Db } from '#src/platform/db.ts'

const parents = alias(objectives, 'parents')

const hasNo = (part: ActionPart): SQL =>
  sql`not exists (select 1 from ${actionParties} ap where ap.workspace_id = ${actions.workspaceId}
  and ap.action_id = ${actions.id} and ap.part = ${sql.raw(`'${part}'`)})`

const inOrderOf = (shown: SQL, values: readonly string[]): SQL =>
  sql`array_position(${sql.raw(`array[${values.map((value) => `'${value}'`).join()}]`)}, ${shown})`

/** How many columns of the action plan still wait for an answer, as `missingColumns` counts them. */
const missing: SQL = sql.join(
  [
    sql`${actions.description} is null`,
    sql`(${actions.startsOn} is null or ${actions.endsOn} is null)`,
    sql`${actions.aim} is null`,
    sql`${actions.expectedResult} is null`,
    sql`${actions.evaluationMethod} is null`,
    sql`(${actions.means} is null and ${actions.budgetCents} is null)`,
    ...actionParts.map(hasNo),
  ].map((one) => sql`(${one})::int`),
  sql` + `,
)

/** Columns that hold names, sorted by the first of them. */
const partNamed: Partial<Record<TableColumn, ActionPart>> = {
  owner: 'owner',
  executors: 'executor',
  evaluator: 'evaluator',
}
const byName = (): SQL[] => [sql`named.first_name`]

/** Names action by action, put together once: asking for those of each action takes the database longer. */
const namesOf = (db: Db, { value }: Narrowed, part: ActionPart) =>
  db
    .select({
      actionId: actionParties.actionId,
      firstName: sql<string>`min(lower(${parties.name}))`.as('first_name'),
    })
    .from(actionParties)
    .innerJoin(
      parties,
      and(eq(parties.workspaceId, actionParties.workspaceId), eq(parties.id, actionParties.partyId)),
    )
    .where(and(eq(actionParties.workspaceId, value('workspace')), eq(actionParties.part, part)))
    .groupBy(actionParties.actionId)
    .as('named')

const sortedOn: Record<TableColumn, (narrowed: Narrowed) => SQL[]> = {
  action: () => [sql`lower(${actions.title})`],
  number: () => [sql`${actions.number}`],
  objective: () => [
    sql`${policyDomains.position}`,
    sql`coalesce(${parents.number}, ${objectives.number})`,
    sql`${objectives.parentId} is not null`,
    sql`${objectives.number}`,
  ],
  domain: () => [sql`${policyDomains.position}`],
  owner: byName,
  executors: byName,
  evaluator: byName,
  status: (narrowed) => [inOrderOf(statusShown(narrowed.value('today')), shownStatuses)],
  starts: () => [sql`${actions.startsOn}`],
  ends: () => [sql`${actions.endsOn}`],
  budget: () => [sql`${actions.budgetCents}`],
  approach: () => [sql`${actions.approach}`],
  missing: () => [missing],
}

/** One after another, what is not known last, and always in the same order. */
const inOrder = ({ by, order }: Sorting, narrowed: Narrowed): SQL[] => [
  ...sortedOn[by](narrowed).map((one) =>
    order === 'ascending' ? sql`${one} asc nulls last` : sql`${one} desc nulls last`,
  ),
  asc(actions.number),
  asc(actions.id),
]

type Lines = Awaited<ReturnType<typeof planLines>>

const linesSorted = (sorting: Sorting) =>
  aboutPlan<Lines>((db, narrowed) => {
    const part = partNamed[sorting.by]
    const lines = planLines(db).$dynamic()
    if (part !== undefined) {
      const named = namesOf(db, narrowed, part)
      // What is joined to sort by is not selected: the lines stay what they are.
      void lines.leftJoin(named, eq(named.actionId, actions.id))
    }
    return lines
      .where(and(objectivesLeft(narrowed), actionsLeft(narrowed), isNotNull(actions.id)))
      .orderBy(...inOrder(sorting, narrowed))
      .limit(narrowed.value('limit'))
      .offset(narrowed.value('offset'))
      .prepare('')
  })

const everyColumn = (order: Sorting['order']) =>
  Object.fromEntries(tableColumns.map((by) => [by, linesSorted({ by, order })])) as Record<
    TableColumn, // They are all of them.
    ReturnType<typeof linesSorted>
  >

/** One question for each way of sorting, so that each keeps the same words. */
const inWays = { ascending: everyColumn('ascending'), descending: everyColumn('descending') }

/** Which actions stand on one page of the sorted table, in their order, and how many there are in all. */
export const linesInOrder = (
  ctx: Context,
  trajectoryId: string,
  filter: PlanFilter,
  { by, order }: Sorting,
  window: Window,
): Promise<Lines> => inWays[order][by](ctx, trajectoryId, filter, window)
