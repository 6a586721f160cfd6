import { pipeline } from 'node:stream/promises'
import { Busboy, type BusboyFileStream } from '@fastify/busboy'
import { wallOf, type Call } from '#src/platform/context.ts'
import { Refusal } from '#src/platform/errors.ts'
import { rememberFile, type FormFile } from '#src/platform/files/form-file.ts'
import { storeFile, type Write } from '#src/platform/files/store-file.ts'
import { removeUnadopted } from '#src/platform/files/stored-files.ts'
import { newIdentifier } from '#src/platform/identifier.ts'
import { platformProblem } from '#src/platform/platform-problems.ts'

// The rest of the form around a file: a few short fields.
const formLimits = { fields: 20, fieldSize: 10_000, files: 1, parts: 30 }
const besideFileBytes = formLimits.fields * formLimits.fieldSize

/** The field that a file comes in; no other may bring one. */
const fileField = 'fileId'

const tooLarge = (limitBytes: number): Refusal =>
  new Refusal(
    'too-large',
    platformProblem('too-large'),
    { megabytes: Math.floor(limitBytes / 1_000_000) },
    fileField,
  )

type Stored = { id: string; stream: BusboyFileStream; done: Promise<void> }

/** Nothing of it stays, also of a piece that is being written right now. */
async function discard(call: Call, { id, stream, done }: Stored): Promise<void> {
  stream.destroy()
  await done.catch(() => {})
  await removeUnadopted(call, id)
}

/** The parser of this form. Errors: Refusal when the form does not say how its parts are told apart. */
function parserOf(contentType: string, limitBytes: number): InstanceType<typeof Busboy> {
  try {
    return new Busboy({
      headers: { 'content-type': contentType },
      limits: { ...formLimits, fileSize: limitBytes },
    })
  } catch {
    throw new Refusal('invalid', platformProblem('not-a-form'))
  }
}

/** Lets a form through up to its most; what is announced need not be what comes. */
const upTo = (most: number, refusal: Refusal) =>
  async function* (body: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    let seen = 0
    for await (const piece of body) {
      seen += piece.byteLength
      if (seen > most) throw refusal
      yield piece
    }
  }

/**
 * Reads a form with at most one file. The file goes into the database as it streams in and comes back as its
 * identifier, under the name of that field; it goes away by itself unless a command adopts it within a day.
 * Errors: Refusal when it is larger than the form or the installation takes, comes in another field, or is no such
 * form; then nothing of it stays.
 */
export async function receiveFileForm(
  call: Call,
  request: Request,
  installationLimitBytes: number,
  formFile: FormFile,
): Promise<FormData> {
  const limitBytes = Math.min(installationLimitBytes, formFile.limitBytes)
  const unreadable = new Refusal('invalid', platformProblem('not-a-form'))
  const refusedSize = tooLarge(limitBytes)
  const contentType = request.headers.get('content-type') ?? ''
  if (!request.body || !contentType.startsWith('multipart/form-data')) throw unreadable
  const announced = Number(request.headers.get('content-length') ?? 0)
  const mostRead = installationLimitBytes + besideFileBytes
  if (announced > mostRead) throw refusedSize
  // Kept up to its limit, read further all the same: a browser shows no answer before it has sent everything.
  let refusal = announced > limitBytes + besideFileBytes ? refusedSize : undefined

  let databaseError: unknown
  const write: Write = (work) =>
    call.database.write(wallOf(call), work).catch((error: unknown) => {
      databaseError = error
      throw error
    })

  const form = new FormData()
  let stored: Stored | undefined
  const parser = parserOf(contentType, limitBytes)
  // A form that breaks off is reported twice, the second time when nobody waits any more: that would end the process.
  parser.on('error', () => {})
  parser.on('field', (name, value) => form.append(name, value))
  parser.on('filesLimit', () => {
    refusal ??= unreadable
  })
  parser.on('file', (field, stream, name) => {
    stream.on('error', () => {})
    // A file field without a chosen file comes as an empty file without a name.
    if (name && field !== fileField) refusal ??= unreadable
    if (!name || refusal) {
      stream.resume()
      return
    }
    const id = newIdentifier()
    const done = storeFile(call, { id, name }, stream, write)
    done.catch((error: Error) => parser.destroy(error))
    stream.on('limit', () => {
      refusal ??= refusedSize
    })
    stored = { id, stream, done }
  })

  try {
    await pipeline(request.body, upTo(mostRead, refusedSize), parser)
    await stored?.done
  } catch (error) {
    if (stored) await discard(call, stored)
    throw databaseError ?? (error instanceof Refusal ? error : unreadable)
  }
  if (refusal) {
    if (stored) await discard(call, stored)
    throw refusal
  }
  if (!stored) return form
  form.set(fileField, stored.id)
  rememberFile(form, stored.id)
  return form
}
