import { chosenBy, choiceOfOne, readChoices, type WrittenChoices } from '#src/doors/cli/choices.ts'
import { cliProblem } from '#src/doors/cli/cli-problems.ts'
import type { Given } from '#src/doors/cli/command-line.ts'
import { callAt, type Desk, type Said } from '#src/doors/cli/desk.ts'
import { bringFile, readText } from '#src/doors/cli/files.ts'
import { importReport } from '#src/doors/cli/import-report.ts'
import { Usage } from '#src/doors/cli/usage.ts'
import { workedImport } from '#src/doors/cli/worked-import.ts'
import { reading, type Call } from '#src/platform/context.ts'
import { InvalidInput, Refusal } from '#src/platform/errors.ts'
import { isIdentifier } from '#src/platform/identifier.ts'
import { chooseCodes } from '#src/situation/imports/choose-commands.ts'
import { listPreviewLines } from '#src/situation/imports/chosen-queries.ts'
import { chosenCodes } from '#src/situation/imports/chosen-series.ts'
import { choosable } from '#src/situation/imports/code-choice.ts'
import { columnRoles, type ColumnRole } from '#src/situation/imports/how-to-read.ts'
import { receiveFigures, sayHow, startKeeping } from '#src/situation/imports/import-commands.ts'
import type { Import } from '#src/situation/imports/import-queries.ts'
import { listIndicators } from '#src/situation/indicators/indicator-queries.ts'

type Options = Given<'import'>['options']

const refusedShown = 20
const mostChoicesBytes = 5_000_000

/** Where somebody said how to read a file, and has not been heard yet. */
const mayBeExplained = ({ state }: Import): boolean => ['asked', 'read', 'ready'].includes(state)

function rolesIn(columns: string, { reading: { question } }: Import): ColumnRole[] {
  const said = columns.split(',').map((role) => role.trim())
  const roles = said.map((text) => {
    const role = columnRoles.find((one) => one === text)
    if (!role) throw new Usage(cliProblem('column-unknown'), { text, roles: columnRoles.join(', ') })
    return role
  })
  const expected = question?.asks === 'columns' ? question.columns.length : roles.length
  if (roles.length !== expected)
    throw new Refusal('invalid', cliProblem('column-count'), { count: roles.length, expected })
  return roles
}

function sheetIn(sheet: string, { reading: { question } }: Import): string {
  const sheets = question?.asks === 'sheet' ? question.sheets.map(({ name }) => name) : [sheet]
  if (!sheets.includes(sheet))
    throw new Refusal('not-found', cliProblem('sheet-unknown'), { sheet, sheets: sheets.join(', ') })
  return sheet
}

/** Answers what the file asks, as far as somebody gave an answer. */
async function explained(desk: Desk, call: Call, one: Import, options: Options): Promise<Import> {
  const { id } = one
  const { sheet, columns, period = '' } = options
  let now = one
  if (sheet !== undefined && mayBeExplained(now) && now.reading.how?.sheet !== sheet) {
    await sayHow(call, { id, sheet: sheetIn(sheet, now), period: '' })
    now = await workedImport(desk, call, id)
  }
  if (columns !== undefined && mayBeExplained(now) && now.reading.question?.asks === 'columns') {
    const roles = rolesIn(columns, now)
    const { columns: before = [], period: beforePeriod = '' } = now.reading.how ?? {}
    const isSaid = now.state !== 'asked' && before.join() === roles.join() && beforePeriod === period
    if (isSaid) return now
    await sayHow(call, { id, sheet: null, columns: roles, period })
    now = await workedImport(desk, call, id)
  }
  return now
}

async function written(desk: Desk, one: Import, options: Options): Promise<WrittenChoices | null> {
  const { choose, indicator, source } = options
  if (choose === undefined && indicator === undefined && source === undefined) return null
  const choices =
    choose === undefined ? {} : readChoices(await readText(desk, choose, mostChoicesBytes), choose)
  return {
    ...choices,
    ...(indicator !== undefined && choiceOfOne(one, indicator)),
    ...(source !== undefined && { source }),
  }
}

/** What is wrong with a choice, by the key of its subject instead of its place. */
const byKey = ({ issues }: InvalidInput, { reading: { contents } }: Import): InvalidInput => {
  const codes = choosable(contents?.codes ?? [])
  return new InvalidInput(
    issues.map((issue) => {
      const [list, place, ...field] = issue.path
      const code = list === 'codes' ? codes[Number(place)] : undefined
      return code ? { ...issue, path: [code.key, ...field] } : issue
    }),
  )
}

/** Says which indicators they are, when somebody did. */
async function chosen(desk: Desk, call: Call, one: Import, options: Options): Promise<Import> {
  if (one.state !== 'read' && one.state !== 'ready') return one
  const choices = await written(desk, one, options)
  if (!choices) return one
  const chosenOnes = chosenBy(one, choices, await reading(call, listIndicators))
  await chooseCodes(call, chosenOnes).catch((error: unknown) => {
    throw error instanceof InvalidInput ? byKey(error, one) : error
  })
  return workedImport(desk, call, one.id)
}

/** Takes in the file, or goes on with one that was taken in before. */
async function taken(desk: Desk, call: Call, subject: string | undefined): Promise<Import> {
  if (subject === undefined) throw new Usage(cliProblem('file-argument'))
  if (isIdentifier(subject)) return workedImport(desk, call, subject)
  const { importId } = await receiveFigures(call, { fileId: await bringFile(desk, call, subject) })
  return workedImport(desk, call, importId)
}

/** Reads in a file of figures as far as it goes: keeps them where that was asked, and says what is missing. */
export async function importFigures(desk: Desk, { options, subject }: Given<'import'>): Promise<Said> {
  const call = await callAt(desk, options)
  let one = await taken(desk, call, subject)
  one = await chosen(desk, call, await explained(desk, call, one, options), options)
  let refusal: Refusal | null = null
  if (options.keep && one.state === 'ready') {
    try {
      await startKeeping(call, { id: one.id })
      one = await workedImport(desk, call, one.id)
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      // What stands in the file is said with it: the lines to be mended are among that.
      refusal = error
    }
  }
  const { contents, choices } = one.reading
  const codes = chosenCodes(contents?.codes ?? [], choices ?? {})
  const wanted = { outcome: 'refused', limit: refusedShown, offset: 0 } as const
  const [refused, indicators] = await reading(call, async (ctx) => [
    await listPreviewLines(ctx, one.id, codes, wanted),
    await listIndicators(ctx),
  ])
  return importReport({
    one,
    refused,
    indicators,
    refusal,
    options,
    workspace: call.workspace.slug,
    locale: desk.locale,
  })
}
