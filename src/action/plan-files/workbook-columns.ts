/** What a cell holds: `fixed` says what a row is about and is never read back as a change. */
export type CellForm = 'text' | 'day' | 'euros' | 'decimal' | 'choice' | 'names' | 'place'
export type ColumnShape = { form: CellForm; width: number; fixed?: true }

/** A workbook brings no more rows on one sheet. */
export const mostRows = 5000
export const mostMegabytes = 10
/** A page shows no more rows of one kind, and says how many there are. */
export const mostShown = 100

export const workbookSheets = ['actions', 'objectives'] as const
export type WorkbookSheet = (typeof workbookSheets)[number]

/** One row for each action. What ties a row to its action stands last, where it is in nobody's way. */
export const actionColumns = {
  number: { form: 'text', width: 9, fixed: true },
  objective: { form: 'place', width: 8 },
  title: { form: 'text', width: 40 },
  description: { form: 'text', width: 50 },
  approach: { form: 'choice', width: 24 },
  owner: { form: 'names', width: 24 },
  startsOn: { form: 'day', width: 12 },
  endsOn: { form: 'day', width: 12 },
  aim: { form: 'text', width: 40 },
  expectedResult: { form: 'text', width: 40 },
  evaluationMethod: { form: 'text', width: 40 },
  means: { form: 'text', width: 32 },
  budget: { form: 'euros', width: 14 },
  executors: { form: 'names', width: 32 },
  evaluator: { form: 'names', width: 24 },
  status: { form: 'choice', width: 12 },
  id: { form: 'text', width: 12, fixed: true },
  version: { form: 'text', width: 9, fixed: true },
} as const satisfies Record<string, ColumnShape>
export type ActionColumn = keyof typeof actionColumns

/** One row for each objective. Where it stands in the plan is fixed: moving it takes its actions along. */
export const objectiveColumns = {
  label: { form: 'text', width: 8, fixed: true },
  kind: { form: 'choice', width: 20, fixed: true },
  domain: { form: 'text', width: 24, fixed: true },
  parent: { form: 'text', width: 10, fixed: true },
  statement: { form: 'text', width: 50 },
  forWhom: { form: 'text', width: 32 },
  visionPart: { form: 'place', width: 40 },
  measure: { form: 'text', width: 32 },
  measureKind: { form: 'choice', width: 24 },
  unit: { form: 'text', width: 12 },
  baseline: { form: 'decimal', width: 11 },
  target: { form: 'decimal', width: 11 },
  startsOn: { form: 'day', width: 12 },
  endsOn: { form: 'day', width: 12 },
  enoughPeople: { form: 'choice', width: 12 },
  enoughMeans: { form: 'choice', width: 12 },
  id: { form: 'text', width: 12, fixed: true },
  version: { form: 'text', width: 9, fixed: true },
} as const satisfies Record<string, ColumnShape>
export type ObjectiveColumn = keyof typeof objectiveColumns

export type Column = ActionColumn | ObjectiveColumn

const columnsOf = { actions: actionColumns, objectives: objectiveColumns }

/** The columns of a sheet, in their order. */
export const columnsIn = (sheet: WorkbookSheet): [Column, ColumnShape][] =>
  Object.entries(columnsOf[sheet]) as [Column, ColumnShape][]
