import { bringLogoInput, changeLetterheadInput, removeLogoInput } from '#src/foundation/letterhead/forms.ts'
import { logoIn, logoLimitBytes, logoMegabytes, longestSide } from '#src/foundation/letterhead/logo.ts'
import { letterheadProblem } from '#src/foundation/letterhead/messages.ts'
import { mayShapeLetterhead } from '#src/foundation/letterhead/policy.ts'
import { findLetterhead, type LetterheadRow } from '#src/foundation/letterhead/queries.ts'
import { letterheads } from '#src/foundation/letterhead/tables.ts'
import { command } from '#src/platform/command.ts'
import type { Context } from '#src/platform/context.ts'
import { allow, found, Refusal } from '#src/platform/errors.ts'
import { adoptFile, readFile, removeFile } from '#src/platform/files/stored-files.ts'
import { create, newRow, revise, unchangedSince } from '#src/platform/history.ts'
import { platformProblem } from '#src/platform/platform-problems.ts'

type Chosen = Partial<Pick<LetterheadRow, 'name' | 'colour' | 'logoFileId' | 'logoType'>>

/** Keeps what was chosen: in the one letterhead there is, or as the first of it. */
async function keep(ctx: Context, before: LetterheadRow | undefined, chosen: Chosen): Promise<void> {
  if (before) {
    await revise<LetterheadRow>(ctx, letterheads, before, chosen)
    return
  }
  const { language: _, ...row } = newRow(ctx)
  await create(ctx, letterheads, { ...row, ...chosen })
}

/** Chooses the name and the colour at the head of what goes out. */
export const changeLetterhead = command(
  'letterhead.changed',
  changeLetterheadInput,
  async (ctx, { version, ...chosen }) => {
    allow(mayShapeLetterhead(ctx.actor))
    const before = await findLetterhead(ctx)
    if (before) unchangedSince(before, version ?? 0)
    await keep(ctx, before, chosen)
    return {}
  },
)

const refusedLogo = (code: Parameters<typeof letterheadProblem>[0]): Refusal =>
  new Refusal('invalid', letterheadProblem(code), { side: longestSide }, 'fileId')

/** Puts another logo in place of the one there was, if the file is a picture that can be one. Errors: Refusal. */
export const bringLogo = command('letterhead.logo-brought', bringLogoInput, async (ctx, { fileId }) => {
  allow(mayShapeLetterhead(ctx.actor))
  const { size } = await adoptFile(ctx, fileId)
  // Another form takes larger files: none of them is read whole here.
  if (size > logoLimitBytes)
    throw new Refusal('too-large', platformProblem('too-large'), { megabytes: logoMegabytes }, 'fileId')
  const logo = await logoIn(await readFile(ctx, fileId))
  if (!logo.ok) throw refusedLogo(`logo-${logo.fault}`)
  const before = await findLetterhead(ctx)
  await keep(ctx, before, { logoFileId: fileId, logoType: logo.type })
  if (before?.logoFileId) await removeFile(ctx, before.logoFileId)
  return { fileId }
})

export const removeLogo = command('letterhead.logo-removed', removeLogoInput, async (ctx, { fileId }) => {
  allow(mayShapeLetterhead(ctx.actor))
  const before = await findLetterhead(ctx)
  const letterhead = found(before?.logoFileId === fileId ? before : undefined)
  await keep(ctx, letterhead, { logoFileId: null, logoType: null })
  await removeFile(ctx, fileId)
  return { fileId }
})
