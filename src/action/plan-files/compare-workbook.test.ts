import { describe, expect, it } from 'vitest'
import { compareWorkbook } from '#src/action/plan-files/compare-workbook.ts'
import type { FoundSheet } from '#src/action/plan-files/found-workbook.ts'
import { planNow } from '#src/action/plan-files/plan-now.ts'
import type { ActionNow } from '#src/action/plan-files/plan-values.ts'
import type { Column } from '#src/action/plan-files/workbook-columns.ts'
import type { Objective } from '#src/action/plan/objective-queries.ts'

const objective = (number: number, parentNumber: number | null = null): Objective => ({
  workspaceId: 'w',
  id: `goal-${parentNumber ?? ''}-${number}`,
  trajectoryId: 't',
  kind: parentNumber === null ? 'strategic' : 'operational',
  domainId: 'learning',
  parentId: null,
  parentNumber,
  number,
  lastChild: 0,
  statement: `Doel ${number}`,
  forWhom: null,
  visionPartId: null,
  visionStatement: null,
  measure: null,
  measureKind: null,
  unit: null,
  baseline: '12.500',
  target: null,
  resultKind: null,
  moments: [],
  startsOn: null,
  endsOn: null,
  enoughPeople: null,
  enoughMeans: true,
  ambition: null,
  version: 3,
  createdAt: new Date(0),
  updatedAt: new Date(0),
  deletedAt: null,
  language: 'nl',
  domain: 'Leren',
  acceptances: [],
})

const action = (number: number): ActionNow => ({
  id: `action-${number}`,
  objectiveId: 'goal-2-1',
  number,
  title: `Actie ${number}`,
  description: null,
  approach: null,
  startsOn: '2026-09-01',
  endsOn: null,
  aim: null,
  expectedResult: null,
  evaluationMethod: null,
  means: 'Lokaal',
  budgetCents: 250_050,
  status: 'planned',
  version: 3,
  statusOn: '2026-01-01',
  owner: { id: 'bib', name: 'Bib' },
  executors: [],
  evaluators: [],
})

const now = planNow({
  groups: [
    { objective: objective(2), actions: [] },
    { objective: objective(1, 2), actions: [action(1), action(2)] },
    { objective: objective(10, 2), actions: [] },
  ],
  parties: [{ id: 'bib', name: 'Bib' }],
  visionParts: [
    { id: 'once', statement: 'Elk kind telt' },
    { id: 'twice', statement: 'Elk kind hoort erbij' },
    { id: 'again', statement: 'Elk kind hoort erbij' },
  ],
  domains: [{ id: 'learning', names: ['Leren', 'Apprendre', 'Learning'] }],
})

const sheet = (columns: readonly Column[], ...rows: string[][]): FoundSheet => ({
  columns,
  unknown: [],
  missing: [],
  formulas: 0,
  rows: rows.map((cells, place) => ({ line: place + 2, cells })),
})
const ofActions = (columns: readonly Column[], ...rows: string[][]) =>
  compareWorkbook({ actions: sheet(columns, ...rows), objectives: null, otherSheets: [] }, now, 'nl')
const ofObjectives = (columns: readonly Column[], ...rows: string[][]) =>
  compareWorkbook({ actions: null, objectives: sheet(columns, ...rows), otherSheets: [] }, now, 'nl')
const tied = ['id', 'version'] as const

describe('a row about an action', () => {
  it('is the same when it says in other words what is there', () => {
    const { actions } = ofActions(
      [...tied, 'objective', 'owner', 'budget', 'startsOn', 'status'],
      ['action-1', '3', 'Doel 2.1', 'BIB', '2.500,50', '1/9/2026', 'Planned'],
    )
    expect(actions).toMatchObject({ same: 1, changed: [], refused: [] })
  })

  it('changes only the fields that it says otherwise', () => {
    const { actions, notInFile } = ofActions([...tied, 'means', 'owner'], ['action-1', '3', '', 'Chiro'])
    expect(actions.changed).toMatchObject([
      {
        id: 'action-1',
        fields: { means: null, owner: [{ id: null, name: 'Chiro' }] },
        differences: [
          { column: 'means', before: 'Lokaal', after: null },
          { column: 'owner', before: 'Bib', after: 'Chiro' },
        ],
      },
    ])
    expect(notInFile).toBe(1)
  })

  it('is asked about when a spreadsheet dropped the zero of 2.10', () => {
    const { actions } = ofActions([...tied, 'objective'], ['action-1', '3', '2,1'], ['action-2', '3', '2.10'])
    expect(actions.refused).toMatchObject([
      { column: 'objective', code: 'plan-workbook.label-ambiguous', values: { label: '2.1', other: '2.10' } },
    ])
    expect(actions.changed).toMatchObject([{ fields: { objectiveId: 'goal-2-10' } }])
  })

  it('is refused when it was moved beside another identifier', () => {
    const { actions } = ofActions(['number', ...tied, 'title'], ['2', 'action-1', '3', 'Actie 2'])
    expect(actions.refused).toMatchObject([{ column: 'number', values: { value: '1' } }])
  })

  it('is a new action without an identifier, planned unless it says otherwise', () => {
    const { actions } = ofActions(
      ['objective', 'title', 'status'],
      ['2', 'Samen koken', ''],
      ['2', 'Samen eten', 'Loopt'],
      ['2', 'SAMEN KOKEN', ''],
      ['2', '', ''],
      ['', 'Zonder doel', ''],
    )
    expect(actions.added.map(({ title, fields }) => [title, fields.status])).toEqual([
      ['Samen koken', undefined],
      ['Samen eten', 'running'],
    ])
    expect(actions.refused.map(({ column, code }) => [column, code])).toEqual([
      ['title', 'plan-workbook.stands-there-already'],
      ['title', 'platform.required'],
      ['objective', 'platform.required'],
    ])
  })

  it('with a text that is too long is refused', () => {
    const { actions } = ofActions([...tied, 'title'], ['action-1', '3', 'a'.repeat(201)])
    expect(actions.refused).toMatchObject([{ code: 'platform.too-long', values: { max: 200 } }])
  })
})

describe('a row about an objective', () => {
  it('keeps numbers exactly, and answers as answers', () => {
    const { objectives } = ofObjectives(
      [...tied, 'baseline', 'target', 'enoughPeople', 'enoughMeans'],
      ['goal--2', '3', '12,5', '0,1', 'nee', 'TRUE'],
    )
    expect(objectives.changed).toMatchObject([{ fields: { target: '0.1', enoughPeople: false } }])
    expect(objectives.changed[0]?.differences).toHaveLength(2)
  })

  it('names a part of the vision by its exact words, as long as only one part has them', () => {
    const { objectives } = ofObjectives(
      [...tied, 'visionPart'],
      ['goal--2', '3', 'Elk kind telt'],
      ['goal-2-1', '3', 'Elk kind hoort erbij'],
    )
    expect(objectives.changed).toMatchObject([{ fields: { visionPartId: 'once' } }])
    expect(objectives.refused).toMatchObject([{ line: 3, code: 'plan-workbook.unknown-vision-part' }])
  })

  it('says its domain in any language, and moves to no other', () => {
    const { objectives } = ofObjectives(
      ['domain', ...tied],
      ['Apprendre', 'goal--2', '3'],
      ['Vrije tijd', 'goal-2-1', '3'],
    )
    expect(objectives).toMatchObject({ same: 1, refused: [{ column: 'domain', values: { value: 'Leren' } }] })
  })
})

it('rows with more new names than anybody has are refused: another column slipped in', () => {
  const rows = Array.from({ length: 502 }, (_, place) => ['2', `Nieuw ${place}`, `Iemand ${place}`])
  const { actions, newNames } = ofActions(['objective', 'title', 'owner'], ...rows)
  expect([actions.added.length, newNames.length]).toEqual([500, 500])
  expect(actions.refused.map(({ line, code }) => [line, code])).toEqual([
    [502, 'plan-workbook.too-many-new-names'],
    [503, 'plan-workbook.too-many-new-names'],
  ])
})

describe('a row that was changed here since the workbook went out', () => {
  const stale = { ...now, sent: new Map([['action-1', { title: 'Actie 1', means: 'Kelder' }]]) }
  const compared = (...cells: string[]) =>
    compareWorkbook(
      { actions: sheet([...tied, 'title', 'means'], cells), objectives: null, otherSheets: [] },
      stale,
      'nl',
    ).actions

  it('is the same when nobody touched it in the workbook', () => {
    expect(compared('action-1', '1', 'Actie 1', 'Kelder')).toMatchObject({ same: 1, conflicts: [] })
  })

  it('is asked about with what was changed in the workbook, and with nothing else', () => {
    expect(compared('action-1', '1', 'Anders', 'Kelder').conflicts).toMatchObject([
      { fields: { title: 'Anders' }, differences: [{ column: 'title' }] },
    ])
  })

  it('is asked about with all that differs when the workbook says no version', () => {
    const { conflicts } = compareWorkbook(
      { actions: sheet(['id', 'means'], ['action-1', 'Kelder']), objectives: null, otherSheets: [] },
      now,
      'nl',
    ).actions
    expect(conflicts).toMatchObject([{ fields: { means: 'Kelder' } }])
  })
})
