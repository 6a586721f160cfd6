import { MIMEType } from 'node:util'
import { formProblem } from '#src/doors/web/form-problems.ts'
import { Refusal } from '#src/platform/errors.ts'
import { mostFields } from '#src/platform/forms/reply.ts'
import { platformProblem } from '#src/platform/platform-problems.ts'

const formLimitBytes = 2_000_000

const tooLarge = () =>
  new Refusal('too-large', platformProblem('too-large'), { megabytes: formLimitBytes / 1_000_000 })
const tooManyFields = () => new Refusal('too-large', formProblem('too-many-fields'), { max: mostFields })
const notAForm = () => new Refusal('invalid', platformProblem('not-a-form'))

/** The whole body, up to the limit; what is announced need not be what comes. */
async function bytesOf(request: Request): Promise<Buffer<ArrayBuffer>> {
  const pieces: Uint8Array[] = []
  let seen = 0
  for await (const piece of request.body ?? []) {
    seen += piece.byteLength
    if (seen > formLimitBytes) throw tooLarge()
    pieces.push(piece)
  }
  return Buffer.concat(pieces)
}

function typeOf(request: Request): MIMEType {
  try {
    return new MIMEType(request.headers.get('content-type') ?? '')
  } catch {
    throw notAForm()
  }
}

/** What stands between two fields; every part of a form in parts has its boundary before it, and the last one behind it too. */
function separatorOf({ essence, params }: MIMEType): { separator: string; most: number } {
  if (essence === 'application/x-www-form-urlencoded') return { separator: '&', most: mostFields - 1 }
  const boundary = params.get('boundary')
  if (essence !== 'multipart/form-data' || !boundary) throw notAForm()
  return { separator: boundary, most: mostFields + 1 }
}

/** Whether something stands in a body more often than it may; counts no further than that. */
function standsMoreOften(body: Buffer, wanted: string, most: number): boolean {
  let count = 0
  for (let at = body.indexOf(wanted); at >= 0 && count <= most; at = body.indexOf(wanted, at + wanted.length))
    count += 1
  return count > most
}

/**
 * The fields of a form without files, counted before they are taken apart: a form of a million is long work for
 * whoever reads it. Errors: Refusal when it is larger or has more fields than any form of ours, or is no form at all.
 */
export async function readForm(request: Request): Promise<FormData> {
  if (Number(request.headers.get('content-length') ?? 0) > formLimitBytes) throw tooLarge()
  const type = typeOf(request)
  const { separator, most } = separatorOf(type)
  const body = await bytesOf(request).catch((error: unknown) => {
    throw error instanceof Refusal ? error : notAForm()
  })
  if (standsMoreOften(body, separator, most)) throw tooManyFields()
  // Under the type by which it was counted: a header can be written so that two readers see two boundaries.
  return new Response(body, { headers: { 'content-type': type.toString() } }).formData().catch(() => {
    throw notAForm()
  })
}
