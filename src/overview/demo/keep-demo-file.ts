import type { Context } from '#src/platform/context.ts'
import { storeFile } from '#src/platform/files/store-file.ts'
import { newIdentifier } from '#src/platform/identifier.ts'

/** Stores a file as if somebody had just sent it in; a command adopts it. */
export async function keepDemoFile(ctx: Context, name: string, content: Uint8Array): Promise<string> {
  const file = { id: newIdentifier(), name }
  await storeFile(ctx, file, inOnePiece(Buffer.from(content)), (work) => work(ctx.db))
  return file.id
}

async function* inOnePiece(piece: Buffer): AsyncGenerator<Buffer> {
  yield piece
}
