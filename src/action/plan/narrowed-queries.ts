import { and, eq, isNull, inArray, sql, type Placeholder, type SQL } from 'drizzle-orm'
import type { ActionStatus, Approach } from '#src/action/plan/action.ts'
import { isStillOpen } from '#src/action/plan/action-queries.ts'
import { chosenIn, nobodyYet, type FilterName } from '#src/action/plan/filter.ts'
import { ofTrajectory } from '#src/action/plan/objective-queries.ts'
import { actionParties, actions, objectives } from '#src/action/plan/tables.ts'
import { today, workspaceOf, type Context } from '#src/platform/context.ts'
import type { Db } from '#src/platform/db.ts'
import { question, type PreparedQuestion, type ValueOf } from '#src/platform/question.ts'

export type PlanFilter = {
  domainId?: string | undefined
  ownerId?: string | undefined
  status?: ActionStatus | 'late' | undefined
  approach?: Approach | undefined
}

export type Window = { limit: number; offset: number }

/** A plan never has more objectives or actions: what is asked for whole stays bounded. */
const whole: Window = { limit: 5000, offset: 0 }

type Named = 'workspace' | 'trajectory' | 'today' | FilterName | keyof Window

export type Narrowed<More extends string = never> = {
  value: <Name extends Named | More>(name: Name) => Placeholder<Name>
  /** Which filters are on: the others do not stand in the question. */
  on: readonly FilterName[]
  /** Whether it is about actions that nobody pulls yet. */
  ownerless: boolean
}

/**
 * A question about a trajectory's plan and what a filter leaves of it, in the same words as long as the same filters
 * are on, whatever they are set to. Filters that are off do not stand in it as "or nothing": the database would plan
 * the question anew each time. `More` are values that this question alone has.
 */
export function aboutPlan<Answer, More extends string = never>(
  build: (db: Db, narrowed: Narrowed<More>) => PreparedQuestion<Answer>,
) {
  const inWords = (on: readonly FilterName[], ownerless: boolean) =>
    question((db, value: ValueOf<Named | More>) =>
      // It makes a place of whatever name it is given.
      build(db, { value: value as Narrowed<More>['value'], on, ownerless }),
    )
  const perFilters = new Map<string, ReturnType<typeof inWords>>()
  return (
    ctx: Context,
    trajectoryId: string,
    filter: PlanFilter,
    { limit, offset }: Window = whole,
    ...more: [More] extends [never] ? [] : [Readonly<Record<More, string | number>>]
  ): Promise<Answer> => {
    const on = chosenIn(filter)
    const ownerless = filter.ownerId === nobodyYet
    const words = [...on, ownerless].join()
    const ask = perFilters.get(words) ?? inWords(on, ownerless)
    perFilters.set(words, ask)
    const named: Record<Named, string | number | null> = {
      workspace: workspaceOf(ctx).id,
      trajectory: trajectoryId,
      today: today(ctx),
      domainId: filter.domainId ?? null,
      ownerId: filter.ownerId ?? null,
      status: filter.status ?? null,
      approach: filter.approach ?? null,
      limit,
      offset,
    }
    // Together they are all of the names.
    return ask(ctx.db, { ...named, ...more[0] } as Record<Named | More, string | number | null>)
  }
}

export const isLate = (today: Placeholder) => sql`(${isStillOpen} and ${actions.endsOn} < ${today}::date)`

export const isInDomain = ({ value, on }: Narrowed) =>
  on.includes('domainId') ? eq(objectives.domainId, value('domainId')) : undefined

/** The objectives of the plan that a filter leaves. */
export const objectivesLeft = (narrowed: Narrowed) =>
  and(ofTrajectory(narrowed.value('workspace'), narrowed.value('trajectory')), isInDomain(narrowed))

const isOwnedBy = (owner: Placeholder): SQL =>
  sql`exists (select 1 from ${actionParties} p where p.workspace_id = ${actions.workspaceId} and p.action_id = ${actions.id}
      and p.part = 'owner' and p.party_id = ${owner})`

export const isOwnerless = sql`(${isStillOpen} and not exists (select 1 from ${actionParties} p
  where p.workspace_id = ${actions.workspaceId} and p.action_id = ${actions.id} and p.part = 'owner'))`

/** The status as people see it. */
export const statusShown = (today: Placeholder): SQL =>
  sql`case when ${isLate(today)} then 'late' else ${actions.status} end`

/** What a filter asks of an action. */
export const actionsLeft = ({ value, on, ownerless }: Narrowed) =>
  and(
    ownerless ? isOwnerless : undefined,
    on.includes('ownerId') && !ownerless ? isOwnedBy(value('ownerId')) : undefined,
    on.includes('status') ? sql`${statusShown(value('today'))} = ${value('status')}` : undefined,
    on.includes('approach') ? eq(actions.approach, value('approach')) : undefined,
  )

/** The live actions of the plan that a filter leaves. */
export const isInPlan = (db: Db, narrowed: Narrowed) =>
  and(
    eq(actions.workspaceId, narrowed.value('workspace')),
    isNull(actions.deletedAt),
    inArray(
      actions.objectiveId,
      db.select({ id: objectives.id }).from(objectives).where(objectivesLeft(narrowed)),
    ),
    actionsLeft(narrowed),
  )

/** Whether a filter asks something of actions, so that an objective without them falls away. */
export const isAboutActions = (filter: PlanFilter): boolean =>
  chosenIn(filter).some((name) => name !== 'domainId')
