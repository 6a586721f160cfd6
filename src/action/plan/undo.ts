import type { LeftAlone, LeftAloneReason } from '#src/action/plan/batch.ts'

/** One version of a row that a batch made. */
export type BatchVersion = { rowId: string; version: number; before: Record<string, unknown> | null }

/** How a row goes back to what it was before a batch. */
export type StepBack = {
  id: string
  /** It was not there before. */
  isNew: boolean
  /** The version in which the batch left it: another one was made by somebody else. */
  last: number
  /** What it was before, as far as the batch changed it. */
  before: Readonly<Record<string, unknown>>
}

/** One step for each row, from all that a batch did to it, earliest first. */
export function stepsBack(versions: readonly BatchVersion[]): StepBack[] {
  return [...Map.groupBy(versions, ({ rowId }) => rowId)].map(([id, own]) => ({
    id,
    isNew: own[0]?.version === 1,
    last: own.at(-1)?.version ?? 0,
    // Of what changed twice, the earliest counts.
    before: Object.assign({}, ...own.toReversed().map(({ before }) => before ?? {})),
  }))
}

/** A row as it is now. */
type RowNow = { id: string; version: number; deletedAt: Date | null }

export type Undoing<Row> = {
  restored: { row: Row; before: StepBack['before'] }[]
  removed: Row[]
  left: LeftAlone[]
}

type Ground<Row> = {
  rows: ReadonlyMap<string, Row>
  titleOf: (row: Row) => string
  /** What keeps a row from going back, besides that it is gone or was changed since. */
  keptBy: (step: StepBack, row: Row) => LeftAloneReason | null
}

/** What becomes of each row when its batch is undone: nobody's later work is overruled. */
export function undoing<Row extends RowNow>(
  steps: readonly StepBack[],
  { rows, titleOf, keptBy }: Ground<Row>,
): Undoing<Row> {
  const undone: Undoing<Row> = { restored: [], removed: [], left: [] }
  for (const step of steps) {
    const row = rows.get(step.id)
    if (!row) continue
    const reason = reasonOf(step, row) ?? keptBy(step, row)
    if (reason) undone.left.push({ id: row.id, title: titleOf(row), reason })
    else if (step.isNew) undone.removed.push(row)
    else undone.restored.push({ row, before: step.before })
  }
  return undone
}

function reasonOf(step: StepBack, row: RowNow): LeftAloneReason | null {
  if (row.deletedAt !== null) return 'gone'
  return row.version === step.last ? null : 'changed-since'
}
