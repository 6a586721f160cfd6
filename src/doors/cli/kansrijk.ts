import { bringBoundaries } from '#src/doors/cli/boundaries-command.ts'
import { cliProblem } from '#src/doors/cli/cli-problems.ts'
import {
  commandNames,
  given,
  isCommand,
  languageIn,
  type CommandName,
  type Given,
} from '#src/doors/cli/command-line.ts'
import type { Desk, Said } from '#src/doors/cli/desk.ts'
import { helpOf, helpOfAll, wayToHelp } from '#src/doors/cli/help.ts'
import { importFigures } from '#src/doors/cli/import-command.ts'
import { listReadIn } from '#src/doors/cli/imports-command.ts'
import { undo } from '#src/doors/cli/undo-command.ts'
import { Usage } from '#src/doors/cli/usage.ts'
import { InvalidInput, Refusal, refusalKinds } from '#src/platform/errors.ts'
import type { Locale } from '#src/platform/i18n/locale.ts'
import { problemText } from '#src/platform/problems.ts'

const wrongUsage = 64

/** What a call of the command line says, where, and how it ends. */
export type Ended = { out: string; err: string; exit: number }

/** Opens the database when a command needs it, and closes it afterwards. */
export type OpenDesk = (locale: Locale) => Promise<{ desk: Desk; close: () => Promise<void> }>

const commands: { [Name in CommandName]: (desk: Desk, asked: Given<Name>) => Promise<Said> } = {
  import: importFigures,
  imports: listReadIn,
  undo,
  boundaries: bringBoundaries,
}

const text = (lines: readonly string[]): string => lines.map((line) => `${line}\n`).join('')
const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`

type Problem = { code: string; text: string }

/** What is wrong, in words; undefined for a fault of ours. */
function problemsOf(error: unknown, locale: Locale): { problems: Problem[]; exit: number } | undefined {
  const problem = ({ code, values }: Pick<Refusal, 'code' | 'values'>, before = ''): Problem => ({
    code,
    text: before + problemText(code, values, locale),
  })
  if (error instanceof Usage) return { problems: [problem(error)], exit: wrongUsage }
  if (error instanceof Refusal) return { problems: [problem(error)], exit: refusalKinds[error.kind].exit }
  if (error instanceof InvalidInput)
    return {
      problems: error.issues.map((issue) => problem(issue, `${issue.path.join(' ')}: `)),
      exit: refusalKinds.invalid.exit,
    }
  return undefined
}

async function work<Name extends CommandName>(
  name: Name,
  asked: Given<Name>,
  locale: Locale,
  open: OpenDesk,
): Promise<Ended> {
  const { desk, close } = await open(locale)
  try {
    const said = await commands[name](desk, asked)
    return { out: asked.options['json'] ? json(said.json) : text(said.lines), err: '', exit: said.exit }
  } finally {
    await close()
  }
}

/** Reads a command line, does what it asks, and says what came of it. Errors: only faults of ours. */
export async function kansrijk(args: readonly string[], open: OpenDesk): Promise<Ended> {
  const [name = '', ...rest] = args.filter((arg, place) => place > 0 || !arg.startsWith('-'))
  let locale: Locale = 'nl'
  try {
    locale = languageIn(args)
    if (!isCommand(name)) {
      const asksHelp = args.includes('--help') || name === 'help'
      if (asksHelp) return { out: text(helpOfAll(locale)), err: '', exit: 0 }
      const values = { name, commands: commandNames.join(', ') }
      throw new Usage(cliProblem(name === '' ? 'command-missing' : 'command-unknown'), values)
    }
    const asked = given(name, rest)
    if (asked.options.help) return { out: text(helpOf(name, locale)), err: '', exit: 0 }
    return await work(name, asked, locale, open)
  } catch (error) {
    const found = problemsOf(error, locale)
    if (!found) throw error
    const way = found.exit === wrongUsage ? [wayToHelp(isCommand(name) ? name : '', locale)] : []
    const said = text([...found.problems.map((problem) => problem.text), ...way])
    const out = args.includes('--json') ? json({ problems: found.problems }) : ''
    return { out, err: said, exit: found.exit }
  }
}
