import type { Given } from '#src/doors/cli/command-line.ts'
import { callAt, type Desk, type Said } from '#src/doors/cli/desk.ts'
import { importMessages } from '#src/doors/cli/import-messages.ts'
import { reading } from '#src/platform/context.ts'
import { dayInBelgium } from '#src/platform/clock.ts'
import { translator } from '#src/platform/i18n/messages.ts'
import { listImports, type Import } from '#src/situation/imports/import-queries.ts'
import { uploadMessages } from '#src/situation/imports/upload-messages.ts'

function lineOf({ id, createdAt, state, fileName, added, replaced, same }: Import, { locale }: Desk): string {
  const t = translator(uploadMessages, locale)
  const counts = Object.entries({ added, replaced, same }).flatMap(([key, count]) =>
    // The keys are the three of the object above.
    count === null ? [] : [t(key as 'added', { count })],
  )
  const result = counts.length === 0 ? '' : ` (${counts.join(', ')})`
  return `${id}  ${dayInBelgium(createdAt)}  ${t(`states.${state}`)}  ${fileName}${result}`
}

/** The files that were read in at this place, newest first. */
export async function listReadIn(desk: Desk, { options }: Given<'imports'>): Promise<Said> {
  const all = await reading(await callAt(desk, options), listImports)
  const none = translator(importMessages, desk.locale)('none')
  return {
    lines: all.length === 0 ? [none] : all.map((one) => lineOf(one, desk)),
    json: all.map(({ id, createdAt, state, fileName, added, replaced, same, keptAt, undoneAt }) => ({
      import: id,
      file: fileName,
      state,
      readIn: createdAt,
      keptAt,
      undoneAt,
      result: { added, replaced, same },
    })),
    exit: 0,
  }
}
