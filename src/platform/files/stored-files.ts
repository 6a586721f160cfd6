import { and, asc, eq, inArray, isNotNull, lt } from 'drizzle-orm'
import { fileChunks, files } from '#src/platform/files/tables.ts'
import { accountOf, wallOf, workspaceOf, type Call, type Context } from '#src/platform/context.ts'
import type { Db } from '#src/platform/db.ts'
import { found } from '#src/platform/errors.ts'
import { isOneOf } from '#src/platform/sql.ts'

export type StoredFile = typeof files.$inferSelect

const thisFile = (ctx: Context, id: string) =>
  and(eq(files.workspaceId, workspaceOf(ctx).id), eq(files.id, id))

export async function getFile(ctx: Context, id: string): Promise<StoredFile> {
  const [row] = await ctx.db.select().from(files).where(thisFile(ctx, id))
  return found(row)
}

/** Those of these files that are there, by identifier. */
export async function filesById(
  ctx: Context,
  ids: readonly string[],
): Promise<ReadonlyMap<string, StoredFile>> {
  if (ids.length === 0) return new Map()
  const rows = await ctx.db
    .select()
    .from(files)
    .where(and(eq(files.workspaceId, workspaceOf(ctx).id), isOneOf(files.id, ids)))
  return new Map(rows.map((row) => [row.id, row]))
}

/** The whole content at once: ask for its size before, a file may be as large as the installation lets it. */
export async function readFile(ctx: Context, id: string): Promise<Uint8Array> {
  return found((await readFiles(ctx, [id])).get(id))
}

/** The whole content of those of these files that are there, by identifier. One statement, whatever their number. */
export async function readFiles(
  ctx: Context,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Uint8Array>> {
  if (ids.length === 0) return new Map()
  // From the files: one without content is empty, not missing.
  const rows = await ctx.db
    .select({ id: files.id, content: fileChunks.content })
    .from(files)
    .leftJoin(fileChunks, and(eq(fileChunks.workspaceId, files.workspaceId), eq(fileChunks.fileId, files.id)))
    .where(and(eq(files.workspaceId, workspaceOf(ctx).id), isOneOf(files.id, ids)))
    .orderBy(asc(files.id), asc(fileChunks.position))
  const perFile = Map.groupBy(rows, ({ id }) => id)
  return new Map(
    [...perFile].map(([id, parts]) => [id, Buffer.concat(parts.flatMap(({ content }) => content ?? []))]),
  )
}

/** One piece of the content, counted from 0; undefined behind the last one. */
export async function filePiece(ctx: Context, id: string, position: number): Promise<Uint8Array | undefined> {
  const [piece] = await ctx.db
    .select({ content: fileChunks.content })
    .from(fileChunks)
    .where(
      and(
        eq(fileChunks.workspaceId, workspaceOf(ctx).id),
        eq(fileChunks.fileId, id),
        eq(fileChunks.position, position),
      ),
    )
  return piece?.content
}

/** The content piece by piece, as it was brought: never more than one piece is held. */
export async function* fileContent(ctx: Context, id: string): AsyncGenerator<Uint8Array> {
  for (let position = 0; ; position += 1) {
    const piece = await filePiece(ctx, id, position)
    if (!piece) return
    yield piece
  }
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

/** Takes away a file for good, with its content. */
export async function removeFile(ctx: Context, id: string): Promise<void> {
  await ctx.db.delete(files).where(thisFile(ctx, id))
}

/** Takes away a file that just came in, unless a command adopted it. */
export async function removeUnadopted(call: Call, id: string): Promise<void> {
  const unadopted = and(
    eq(files.workspaceId, workspaceOf(call).id),
    eq(files.id, id),
    isNotNull(files.expiresAt),
  )
  await call.database.write(wallOf(call), (db) => db.delete(files).where(unadopted))
}

/** A file may be large: so many at a time keep a transaction short. */
const removedAtOnce = 10

/**
 * Takes away files of one workspace that came in and that nobody adopted in time, the oldest first and a few at a
 * time. True when there may be more.
 */
export async function removeExpiredFiles(db: Db, workspaceId: string, now: Date): Promise<boolean> {
  const expired = and(eq(files.workspaceId, workspaceId), lt(files.expiresAt, now))
  const oldest = db
    .select({ id: files.id })
    .from(files)
    .where(expired)
    .orderBy(asc(files.expiresAt))
    .limit(removedAtOnce)
  // Said twice, so that a file which is adopted at this very moment is let go.
  const { rowCount } = await db.delete(files).where(and(expired, inArray(files.id, oldest)))
  return rowCount === removedAtOnce
}
