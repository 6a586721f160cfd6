import { describe, expect, it, test } from 'vitest'
import type { PlanAction } from '#src/action/plan/action-queries.ts'
import type { Objective } from '#src/action/plan/objective-queries.ts'
import { everyWord, examples } from '#src/action/plan/plan-builders.ts'
import { planCsv } from '#src/action/plan/plan-csv.ts'
import type { Locale } from '#src/platform/i18n/locale.ts'
import { readDelimited } from '#src/platform/readers/delimited.ts'
import { readHarmless } from '#src/platform/readers/write-csv.ts'

const at = new Date('2026-11-21T09:00:00Z')
const row = {
  workspaceId: 'w',
  version: 1,
  createdAt: at,
  updatedAt: at,
  deletedAt: null,
  language: 'nl' as const,
}

const objective: Objective = {
  ...row,
  id: 'doel',
  trajectoryId: 'traject',
  lastChild: 0,
  kind: 'operational',
  domainId: 'domein',
  domain: 'Onderwijs',
  parentId: 'boven',
  parentNumber: 2,
  number: 1,
  resultKind: null,
  moments: [],
  ambition: null,
  statement: examples.homework,
  forWhom: null,
  visionPartId: null,
  visionStatement: null,
  measure: null,
  measureKind: null,
  unit: null,
  baseline: null,
  target: null,
  startsOn: null,
  endsOn: null,
  enoughPeople: null,
  enoughMeans: null,
  acceptances: [],
}

const action: PlanAction = {
  ...row,
  ...everyWord,
  id: 'actie',
  objectiveId: 'doel',
  number: 12,
  title: examples.parentGroup,
  approach: 'structural',
  status: 'running',
  owner: { id: 'a', name: 'Brede School' },
  executors: [
    { id: 'b', name: 'Basiseducatie' },
    { id: 'c', name: 'De Kring' },
  ],
  evaluators: [{ id: 'd', name: 'OCMW' }],
}

const today = '2026-11-21'
const written = (actions: PlanAction[], { locale = 'nl' as Locale, fictional = false } = {}) =>
  planCsv([{ objective, actions }], locale, fictional, today)

/** The table as it is read back: one record per row, by the titles of the columns. */
function readBack(csv: string): Record<string, string>[] {
  const read = readDelimited(csv, { maxRows: 100, maxColumns: 30, maxCellLength: 5000 })
  if (!read.ok) throw new Error(read.code)
  expect(read.ragged).toEqual([])
  return read.rows.map(({ cells }) =>
    Object.fromEntries(read.header.map((title, place) => [title, readHarmless(cells[place] ?? '')])),
  )
}

test('RQ-ACT-02: a row has all ten columns of the source (003:2283-2291, 1843-1846)', () => {
  expect(readBack(written([action]))).toEqual([
    {
      Domein: 'Onderwijs',
      Doelstelling: `2.1 ${examples.homework}`,
      Actie: examples.parentGroup,
      Beschrijving: everyWord.description,
      Trekker: 'Brede School',
      Begin: '2026-09-01',
      Einde: '2027-06-30',
      'Wat wordt beoogd': everyWord.aim,
      'Verwacht resultaat': everyWord.expectedResult,
      'Hoe evalueren': everyWord.evaluationMethod,
      Middelen: everyWord.means,
      'Budget (euro)': '2500,5',
      Uitvoerder: 'Basiseducatie, De Kring',
      Evaluator: 'OCMW',
      Aanpak: 'structureel, pakt oorzaken aan',
      Status: 'Loopt',
      'Over tijd': 'nee',
    },
  ])
})

describe('the status as it is kept stands beside whether it is late, in the words of the page', () => {
  it.each([
    ['running', '2026-11-20', 'Loopt', 'ja'],
    ['planned', '2026-11-20', 'Gepland', 'ja'],
    ['running', '2026-11-21', 'Loopt', 'nee'],
    ['running', null, 'Loopt', 'nee'],
    ['done', '2026-11-20', 'Uitgevoerd', 'nee'],
    ['stopped', '2026-11-20', 'Stopgezet', 'nee'],
  ] as const)('%s until %s: %s, %s', (status, endsOn, words, late) => {
    const [read] = readBack(written([{ ...action, status, endsOn }]))
    expect(read).toMatchObject({ Status: words, 'Over tijd': late })
  })

  it('in French too', () => {
    const [read] = readBack(written([{ ...action, endsOn: '2026-11-20' }], { locale: 'fr' }))
    expect(read).toMatchObject({ Statut: 'En cours', 'Échéance dépassée': 'oui' })
  })
})

test('what is not known yet is an empty cell, an amount of nothing is 0', () => {
  const bare = {
    ...action,
    owner: null,
    executors: [],
    evaluators: [],
    startsOn: null,
    aim: null,
    approach: null,
    budgetCents: null,
  }
  const [unknown, free] = readBack(written([bare, { ...bare, budgetCents: 0 }]))
  expect(unknown).toMatchObject({
    Trekker: '',
    Uitvoerder: '',
    Evaluator: '',
    Begin: '',
    Aanpak: '',
  })
  expect([unknown?.['Budget (euro)'], free?.['Budget (euro)']]).toEqual(['', '0'])
})

test('a Belgian spreadsheet opens it: a byte order mark, semicolons, lines that end in CRLF', () => {
  const csv = written([action])
  expect(csv.startsWith('\ufeffDomein;Doelstelling;Actie;')).toBe(true)
  expect(csv.endsWith('\r\n')).toBe(true)
})

describe('what people wrote comes back as they wrote it', () => {
  it.each([
    ['a formula', '=HYPERLINK("http://voorbeeld.be";"klik")'],
    ['a formula by another sign', '@SUM(1;2)'],
    ['a plus', '+32 14 44 11 11'],
    ['quotes, semicolons and a line end', 'Zegt "ja"; denkt\n"nee"'],
    ['emoji', 'Feest 🎉 in de wijk 👩‍👧'],
    ['right-to-left text', 'مجموعة الأهل'],
  ])('%s', (_what, title) => {
    const [read] = readBack(written([{ ...action, title, owner: { id: 'a', name: title } }]))
    expect(read).toMatchObject({ Actie: title, Trekker: title })
  })
})

test('no cell begins with a sign that a spreadsheet would run', () => {
  const risky = ['=1+1', '+1+1', '-1+1', '@A1', '\t=1', '＝1'].map((title) => ({
    ...action,
    title,
    description: title,
  }))
  const cells = written(risky)
    .split(/[;\r\n]+/)
    .map((cell) => cell.replace(/^"/, ''))
  expect(cells.filter((cell) => /^[=+\-@\t＝]/.test(cell))).toEqual([])
  expect(cells.filter((cell) => cell.startsWith("'"))).toHaveLength(12)
})

test('figures of a fictional municipality say so in every row', () => {
  const rows = readBack(written([action, action, action], { fictional: true }))
  expect(rows.map((each) => each['Opmerking'])).toEqual(Array(3).fill('voorbeeld, verzonnen'))
  expect(readBack(written([action]))[0]).not.toHaveProperty('Opmerking')
})

test('objectives without actions make no row, and a plan without actions is a header alone', () => {
  expect(readBack(written([]))).toEqual([])
  expect(planCsv([], 'nl', false, today).split('\r\n')).toHaveLength(2)
})

test('the columns carry the words of the reader’s language', () => {
  const header = (locale: Locale) => Object.keys(readBack(written([action], { locale }))[0] ?? {})
  expect(header('fr').slice(0, 5)).toEqual(['Domaine', 'Objectif', 'Action', 'Description', 'Porteur'])
  expect(header('en').slice(-3)).toEqual(['Approach', 'Status', 'Past its end'])
})
