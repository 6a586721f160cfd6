import { cliProblem } from '#src/doors/cli/cli-problems.ts'
import type { Given } from '#src/doors/cli/command-line.ts'
import { callAt, type Desk, type Said } from '#src/doors/cli/desk.ts'
import { importMessages } from '#src/doors/cli/import-messages.ts'
import { Usage } from '#src/doors/cli/usage.ts'
import { workedImport } from '#src/doors/cli/worked-import.ts'
import { reading } from '#src/platform/context.ts'
import { refusalKinds } from '#src/platform/errors.ts'
import { isIdentifier } from '#src/platform/identifier.ts'
import { translator } from '#src/platform/i18n/messages.ts'
import { problemText } from '#src/platform/problems.ts'
import { undoImport } from '#src/situation/imports/import-commands.ts'
import { listChangedSince } from '#src/situation/imports/import-queries.ts'

/** Takes back a kept file, but for what somebody changed since. */
export async function undo(desk: Desk, { options, subject = '' }: Given<'undo'>): Promise<Said> {
  if (!isIdentifier(subject)) throw new Usage(cliProblem('import-argument'))
  const call = await callAt(desk, options)
  await undoImport(call, { id: subject })
  const one = await workedImport(desk, call, subject)
  const left = (await reading(call, (ctx) => listChangedSince(ctx, one.id))).length
  const t = translator(importMessages, desk.locale)
  const { problem } = one.reading
  const isUndone = one.state === 'undone'
  const said = isUndone
    ? [t('undone', { file: one.fileName }), ...(left > 0 ? [t('left', { count: left })] : [])]
    : problem
      ? [problemText(problem.code, problem.values, desk.locale)]
      : []
  return {
    lines: said,
    json: { import: one.id, file: one.fileName, state: one.state, left },
    exit: isUndone ? 0 : refusalKinds.conflict.exit,
  }
}
