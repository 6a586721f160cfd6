import { and, asc, eq, isNotNull, lt } from 'drizzle-orm'
import { fileChunks, files } from '#src/platform/files/tables.ts'
import { accountOf, workspaceOf, type Context } from '#src/platform/context.ts'
import { found } from '#src/platform/errors.ts'

export type StoredFile = typeof files.$inferSelect

const thisFile = (ctx: Context, id: string) =>
  and(eq(files.workspaceId, workspaceOf(ctx).id), eq(files.id, id))

export async function getFile(ctx: Context, id: string): Promise<StoredFile> {
  const [row] = await ctx.db.select().from(files).where(thisFile(ctx, id))
  return found(row)
}

/** The whole content at once: ask for its size before, a file may be as large as the installation lets it. */
export async function readFile(ctx: Context, id: string): Promise<Uint8Array> {
  await getFile(ctx, id)
  const rows = await ctx.db
    .select({ content: fileChunks.content })
    .from(fileChunks)
    .where(and(eq(fileChunks.workspaceId, workspaceOf(ctx).id), eq(fileChunks.fileId, id)))
    .orderBy(asc(fileChunks.position))
  return Buffer.concat(rows.map((row) => row.content))
}

/** A file that just came in, brought by whoever asks, stays from now on. Errors: not found, also for somebody else's. */
export async function adoptFile(ctx: Context, id: string): Promise<StoredFile> {
  const [row] = await ctx.db
    .update(files)
    .set({ expiresAt: null })
    .where(and(thisFile(ctx, id), isNotNull(files.expiresAt)))
    .returning()
  const file = found(row)
  return found(file.accountId === accountOf(ctx.actor) ? file : undefined)
}

/** Takes away what came in and that nobody adopted in time. */
export async function removeExpiredFiles(ctx: Pick<Context, 'db' | 'workspace' | 'now'>): Promise<void> {
  await ctx.db
    .delete(files)
    .where(and(eq(files.workspaceId, workspaceOf(ctx).id), lt(files.expiresAt, ctx.now)))
}
