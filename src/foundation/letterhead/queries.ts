import { and, eq, isNull } from 'drizzle-orm'
import type { Letterhead } from '#src/foundation/letterhead/letterhead.ts'
import type { LogoType } from '#src/foundation/letterhead/logo.ts'
import { letterheads } from '#src/foundation/letterhead/tables.ts'
import { oncePerReading, workspaceOf, type Context } from '#src/platform/context.ts'
import { readFile } from '#src/platform/files/stored-files.ts'
import { question, type ValueOf } from '#src/platform/question.ts'

const ofWorkspace = question((db, value: ValueOf<'workspace'>) =>
  db
    .select()
    .from(letterheads)
    .where(and(eq(letterheads.workspaceId, value('workspace')), isNull(letterheads.deletedAt)))
    .prepare(''),
)

export type LetterheadRow = typeof letterheads.$inferSelect

/** What was chosen, if anything. Asked for on every page, so it is one question, and once a reading. */
export const findLetterhead = oncePerReading(async (ctx): Promise<LetterheadRow | undefined> => {
  const [row] = await ofWorkspace(ctx.db, { workspace: workspaceOf(ctx).id })
  return row
})

export async function getLetterhead(ctx: Context): Promise<Letterhead> {
  const row = await findLetterhead(ctx)
  const { logoFileId: fileId = null, logoType: type = null } = row ?? {}
  return {
    name: row?.name ?? workspaceOf(ctx).name,
    ownName: row?.name ?? null,
    colour: row?.colour ?? null,
    // Only what was checked to be one of these types is ever kept.
    logo: fileId !== null && type !== null ? { fileId, type: type as LogoType } : null,
    version: row?.version ?? null,
  }
}

/** The logo itself, for a document that holds it. */
export const readLogo = async (ctx: Context, { logo }: Letterhead): Promise<Uint8Array | null> =>
  logo && readFile(ctx, logo.fileId)
