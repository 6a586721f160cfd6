import { and, eq, isNull } from 'drizzle-orm'
import type { ActionFields } from '#src/action/plan-files/action-rules.ts'
import type { AddedRow, ChangedRow } from '#src/action/plan-files/comparison.ts'
import { newNamesIn } from '#src/action/plan-files/new-names.ts'
import { nameKey, type Named } from '#src/action/plan-files/party-names.ts'
import type { PlanNow } from '#src/action/plan-files/plan-now.ts'
import { workbookProblem } from '#src/action/plan-files/workbook-problems.ts'
import { addActions } from '#src/action/plan/add-many-commands.ts'
import { keepParts } from '#src/action/plan/action-parts-commands.ts'
import { partsOf, type Parts } from '#src/action/plan/action-parts.ts'
import { actionParts } from '#src/action/plan/action.ts'
import { logStatuses } from '#src/action/plan/status-log-commands.ts'
import { actions, objectives } from '#src/action/plan/tables.ts'
import { registerParties } from '#src/foundation/parties/register-many-commands.ts'
import { today, workspaceOf, type Context } from '#src/platform/context.ts'
import { found, Refusal } from '#src/platform/errors.ts'
import { reviseMany } from '#src/platform/history.ts'
import { newIdentifier } from '#src/platform/identifier.ts'
import { isOneOf } from '#src/platform/sql.ts'

type ActionRow = typeof actions.$inferSelect
type Changed = ChangedRow<ActionFields>
type Rows = { added: readonly AddedRow<ActionFields>[]; actions: readonly Changed[] }

const changedMeanwhile = (): Refusal => new Refusal('conflict', workbookProblem('plan-changed'))

/** Keeps the objectives that rows place actions under in the plan, until this transaction ends. */
async function holdPlaces(ctx: Context, rows: Rows): Promise<void> {
  const places = [...rows.added, ...rows.actions].flatMap(({ fields }) => fields.objectiveId ?? [])
  if (places.length === 0) return
  const held = await ctx.db
    .select({ id: objectives.id })
    .from(objectives)
    .where(
      and(
        eq(objectives.workspaceId, workspaceOf(ctx).id),
        isOneOf(objectives.id, places),
        isNull(objectives.deletedAt),
      ),
    )
    .orderBy(objectives.id)
    .for('share')
  if (held.length !== new Set(places).size) throw changedMeanwhile()
}

/** The actions that rows are about, as they were compared. Errors: conflict for one that was changed since. */
async function heldRows(ctx: Context, now: PlanNow, rows: readonly Changed[]): Promise<ActionRow[]> {
  if (rows.length === 0) return []
  const ids = rows.map(({ id }) => id)
  const held = await ctx.db
    .select()
    .from(actions)
    .where(
      and(eq(actions.workspaceId, workspaceOf(ctx).id), isOneOf(actions.id, ids), isNull(actions.deletedAt)),
    )
    .orderBy(actions.id)
    .for('update')
  const isAsCompared = held.every(({ id, version }) => version === now.actions.get(id)?.action.version)
  if (held.length !== rows.length || !isAsCompared) throw changedMeanwhile()
  return held
}

/** Who a name is; names that nobody has yet become parties. */
async function partyOf(ctx: Context, rows: Rows): Promise<(named: Named) => string> {
  const names = newNamesIn([...rows.added, ...rows.actions])
  const { partyIds } =
    names.length > 0 ? await registerParties(ctx, { names, kind: 'service' }) : { partyIds: [] }
  const ids = new Map(names.map((name, place) => [nameKey(name), partyIds[place]]))
  return ({ id, name }) => id ?? found(ids.get(nameKey(name)))
}

const nobody: Parts = { owner: [], executor: [], evaluator: [] }

/** Who does what, as far as a row says so. */
function partsSaid(fields: Partial<ActionFields>, before: Parts, idOf: (named: Named) => string): Parts {
  const said = actionParts.flatMap((part) => {
    const names = fields[part]
    return names ? [[part, names.map(idOf).toSorted()] as const] : []
  })
  return { ...before, ...Object.fromEntries(said) }
}

/** The columns of an action that a row says something of. */
function columnsSaid(ctx: Context, fields: Partial<ActionFields>) {
  const { owner: _owner, executor: _executor, evaluator: _evaluator, ...columns } = fields
  return columns.status === undefined ? columns : { ...columns, statusOn: today(ctx) }
}

/**
 * Adds and changes the actions that rows are about, with who does what and the log of their status. Errors: conflict
 * when one was changed, or an objective taken away, since they were compared.
 */
export async function keepActionRows(ctx: Context, now: PlanNow, rows: Rows): Promise<void> {
  await holdPlaces(ctx, rows)
  const held = await heldRows(ctx, now, rows.actions)
  const idOf = await partyOf(ctx, rows)

  const fieldsOf = new Map(rows.actions.map(({ id, fields }) => [id, fields]))
  const changed = held.map((row) => {
    const fields = fieldsOf.get(row.id) ?? {}
    const before = partsOf(found(now.actions.get(row.id)).action)
    return { row, said: fields, before, after: partsSaid(fields, before, idOf) }
  })
  await reviseMany(
    ctx,
    actions,
    changed.map(({ row, said, before, after }) => ({
      row,
      fields: columnsSaid(ctx, said),
      attached: { parties: { before, after } },
    })),
  )

  const added = rows.added.map(({ fields, title }) => {
    const objectiveId = found(fields.objectiveId)
    const row = { id: newIdentifier(), ...columnsSaid(ctx, fields), title, objectiveId }
    return { row, said: fields, after: partsSaid(fields, nobody, idOf) }
  })
  await addActions(
    ctx,
    added.map(({ row }) => row),
  )

  const whoDoesWhat = [...changed, ...added].filter(({ said }) => actionParts.some((part) => said[part]))
  await keepParts(ctx, new Map(whoDoesWhat.map(({ row, after }) => [row.id, after])))
  const on = today(ctx)
  await logStatuses(
    ctx,
    [...changed, ...added].flatMap(({ row, said: { status } }) =>
      status === undefined ? [] : [{ actionId: row.id, status, on }],
    ),
  )
}
