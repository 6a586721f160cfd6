import { parseArgs } from 'node:util'
import { cliProblem } from '#src/doors/cli/cli-problems.ts'
import { Usage } from '#src/doors/cli/usage.ts'
import { isLocale, type Locale } from '#src/platform/i18n/locale.ts'

const flag = { type: 'boolean' } as const
const text = { type: 'string' } as const
type Spec = Readonly<Record<string, typeof flag | typeof text>>

const always = { json: flag, lang: text, help: flag } as const
const where = { published: flag, workspace: text } as const

/** Every command with its options; none of them has a short form. */
export const commandSpecs = {
  import: {
    ...where,
    sheet: text,
    columns: text,
    period: text,
    choose: text,
    indicator: text,
    source: text,
    keep: flag,
    ...always,
  },
  imports: { ...where, ...always },
  undo: { ...where, ...always },
  boundaries: { name: text, attribution: text, ...always },
} as const satisfies Record<string, Spec>

export type CommandName = keyof typeof commandSpecs
export const commandNames = Object.keys(commandSpecs) as readonly CommandName[]
export const isCommand = (name: string): name is CommandName => Object.hasOwn(commandSpecs, name)

/** What somebody gave: flags that stand there are true, texts are as they were typed. */
export type Given<Name extends CommandName> = {
  options: {
    [Key in keyof (typeof commandSpecs)[Name]]: (typeof commandSpecs)[Name][Key] extends typeof flag
      ? boolean
      : string | undefined
  }
  /** What stands by itself: the file, or the number of an import. */
  subject: string | undefined
}

/** The language that is asked for; Dutch otherwise. Errors: Usage. */
export function languageIn(args: readonly string[]): Locale {
  const { values } = parseArgs({ args: [...args], options: { lang: text }, strict: false })
  const asked = values.lang ?? 'nl'
  if (!isLocale(asked)) throw new Usage(cliProblem('language-unknown'), { text: String(asked) })
  return asked
}

/** Reads what stands behind the name of a command. Errors: Usage. */
export function given<Name extends CommandName>(name: Name, args: readonly string[]): Given<Name> {
  const spec: Spec = commandSpecs[name]
  // Not strict: what Node says of a slip is in English.
  const { tokens, values, positionals } = parseArgs({
    args: [...args],
    options: spec,
    strict: false,
    allowPositionals: true,
    tokens: true,
  })
  for (const token of tokens) {
    if (token.kind !== 'option') continue
    const option = token.rawName
    const known = token.rawName.startsWith('--') && Object.hasOwn(spec, token.name) ? spec[token.name] : null
    if (!known) throw new Usage(cliProblem('option-unknown'), { option })
    if (known.type === 'boolean' && token.value !== undefined)
      throw new Usage(cliProblem('option-full'), { option })
    const isNextOption = token.inlineValue === false && token.value.startsWith('--')
    if (known.type === 'string' && (!token.value || isNextOption))
      throw new Usage(cliProblem('option-empty'), { option })
  }
  const [subject, tooMany] = positionals
  if (tooMany !== undefined) throw new Usage(cliProblem('too-many-arguments'), { text: tooMany })
  const options = Object.fromEntries(
    Object.entries(spec).map(([key, { type }]) => [
      key,
      type === 'boolean' ? values[key] === true : values[key],
    ]),
  )
  // Each option was checked above against the spec that the type is made of.
  return { options: options as Given<Name>['options'], subject }
}
