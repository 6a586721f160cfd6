import { createHash } from 'node:crypto'
import { and, eq } from 'drizzle-orm'
import { accountOf, wallOf, workspaceOf, type Call } from '#src/platform/context.ts'
import type { Db } from '#src/platform/db.ts'
import { removeExpiredFiles } from '#src/platform/files/stored-files.ts'
import { fileChunks, files } from '#src/platform/files/tables.ts'

const chunkBytes = 256 * 1024
const hoursToAdopt = 24
const longestName = 200

/** The last part of a path, without what no name holds. */
const plainFileName = (name: string): string =>
  name
    .normalize('NFC')
    .replaceAll(/\p{Cc}/gu, '')
    .split(/[\\/]/)
    .at(-1)
    ?.trim()
    .slice(0, longestName) ?? ''

/** Pieces of even size: rows of 256 kB, whatever comes over the line. */
async function* inChunks(stream: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let pieces: Buffer[] = []
  let held = 0
  for await (const piece of stream) {
    pieces.push(piece)
    held += piece.length
    while (held >= chunkBytes) {
      const all = Buffer.concat(pieces)
      yield all.subarray(0, chunkBytes)
      pieces = [all.subarray(chunkBytes)]
      held -= chunkBytes
    }
  }
  if (held > 0) yield Buffer.concat(pieces)
}

export type Write = <Result>(work: (db: Db) => Promise<Result>) => Promise<Result>

/**
 * Stores a file as it streams in, for as long as a day unless a command adopts it. Each chunk is its own short
 * transaction, so a slow line holds no connection.
 */
export async function storeFile(
  call: Call,
  { id, name }: { id: string; name: string },
  stream: AsyncIterable<Buffer>,
  write: Write = (work) => call.database.write(wallOf(call), work),
): Promise<void> {
  const workspaceId = workspaceOf(call).id
  const expiresAt = new Date(call.now.getTime() + hoursToAdopt * 3_600_000)
  const about = { name: plainFileName(name), accountId: accountOf(call.actor), at: call.now, expiresAt }
  await write(async (db) => {
    await removeExpiredFiles(db, workspaceId, call.now)
    await db.insert(files).values({ workspaceId, id, ...about, size: 0, hash: '' })
  })
  const hash = createHash('sha256')
  let size = 0
  let position = 0
  for await (const content of inChunks(stream)) {
    hash.update(content)
    size += content.length
    const chunk = { workspaceId, fileId: id, position: position++, content }
    await write((db) => db.insert(fileChunks).values(chunk))
  }
  const measured = { size, hash: hash.digest('hex') }
  await write((db) => db.update(files).set(measured).where(fileOf(call, id)))
}

const fileOf = (call: Call, id: string) => and(eq(files.workspaceId, workspaceOf(call).id), eq(files.id, id))
