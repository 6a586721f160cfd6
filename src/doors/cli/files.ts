import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import { cliProblem } from '#src/doors/cli/cli-problems.ts'
import type { Desk } from '#src/doors/cli/desk.ts'
import type { Call } from '#src/platform/context.ts'
import { Refusal } from '#src/platform/errors.ts'
import { storeFile } from '#src/platform/files/store-file.ts'
import { removeUnadopted } from '#src/platform/files/stored-files.ts'
import { newIdentifier } from '#src/platform/identifier.ts'
import { platformProblem } from '#src/platform/platform-problems.ts'

/** The largest file that the command line takes in; the browser takes less. */
const mostMegabytes = 2000

/** Why a file cannot be opened, in words; anything else as it is. */
function refusalOf(error: unknown, path: string): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : ''
  if (code === 'EACCES' || code === 'EPERM')
    return new Refusal('forbidden', cliProblem('file-closed'), { path })
  const gone = ['ENOENT', 'ENOTDIR', 'EISDIR', 'ENAMETOOLONG'].includes(String(code))
  return gone ? new Refusal('not-found', cliProblem('file-not-there'), { path }) : error
}

async function fileAt({ folder }: Desk, path: string): Promise<{ path: string; size: number }> {
  const whole = resolve(folder, path)
  const found = await stat(whole).catch((error: unknown) => {
    throw refusalOf(error, path)
  })
  if (!found.isFile()) throw new Refusal('not-found', cliProblem('file-not-there'), { path })
  return { path: whole, size: found.size }
}

/** Brings a file into the database, piece by piece. Errors: Refusal; then nothing of it stays. */
export async function bringFile(desk: Desk, call: Call, path: string): Promise<string> {
  const file = await fileAt(desk, path)
  if (file.size > mostMegabytes * 1_000_000)
    throw new Refusal('too-large', platformProblem('too-large'), { megabytes: mostMegabytes })
  const id = newIdentifier()
  try {
    await storeFile(call, { id, name: basename(file.path) }, createReadStream(file.path))
    return id
  } catch (error) {
    await removeUnadopted(call, id)
    throw refusalOf(error, path)
  }
}

/** The text of a small file, or the beginning of one that is larger than this. Errors: Refusal. */
export async function readText(desk: Desk, path: string, mostBytes: number): Promise<string> {
  const file = await fileAt(desk, path)
  const pieces: Buffer[] = []
  try {
    for await (const piece of createReadStream(file.path, { end: mostBytes })) pieces.push(piece)
  } catch (error) {
    throw refusalOf(error, path)
  }
  return Buffer.concat(pieces)
    .toString('utf8')
    .replace(/^\uFEFF/, '')
}
