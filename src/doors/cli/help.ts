import { commandNames, commandSpecs, type CommandName } from '#src/doors/cli/command-line.ts'
import { helpMessages } from '#src/doors/cli/help-messages.ts'
import type { Locale } from '#src/platform/i18n/locale.ts'
import { translator } from '#src/platform/i18n/messages.ts'

const subjects: Readonly<Record<CommandName, string>> = {
  import: '<file | import>',
  imports: '',
  undo: '<import>',
  boundaries: '<file.topo.json>',
}

const typed = (name: CommandName): string => `npm run kansrijk -- ${name} ${subjects[name]}`.trim()
const indent = '  '

/** Every command in one line. */
export function helpOfAll(locale: Locale): string[] {
  const t = translator(helpMessages, locale)
  return [
    t('title'),
    ...commandNames.flatMap((name) => ['', typed(name), indent + t(`commands.${name}`)]),
    '',
    t('more'),
  ]
}

/** One command with its options. */
export function helpOf(name: CommandName, locale: Locale): string[] {
  const t = translator(helpMessages, locale)
  const options = Object.entries(commandSpecs[name]).map(([option, { type }]) => {
    const flag = type === 'string' ? `--${option} <…>` : `--${option}`
    // The catalogue has a text for every option of every command: otherwise the help of that command throws.
    return `${indent}${flag.padEnd(20)} ${t(`options.${option as 'json'}`)}`
  })
  return [typed(name), '', t(`commands.${name}`), '', ...options]
}

/** Where to find it, after something that could not be read. */
export const wayToHelp = (name: string, locale: Locale): string =>
  translator(helpMessages, locale)('see', { command: name }).replaceAll(/ +/g, ' ')
