import { Refusal } from '#src/platform/errors.ts'
import { platformProblem } from '#src/platform/platform-problems.ts'

const formLimitBytes = 2_000_000

const tooLarge = () =>
  new Refusal('too-large', platformProblem('too-large'), { megabytes: formLimitBytes / 1_000_000 })

/** Lets bytes through up to the limit; what is announced need not be what comes. */
function upToLimit(): TransformStream<Uint8Array, Uint8Array> {
  let seen = 0
  return new TransformStream({
    transform(piece, out) {
      seen += piece.byteLength
      if (seen > formLimitBytes) throw tooLarge()
      out.enqueue(piece)
    },
  })
}

/** The fields of a form without files. Errors: Refusal when it is larger than any form of ours, or no form at all. */
export async function readForm(request: Request): Promise<FormData> {
  if (Number(request.headers.get('content-length') ?? 0) > formLimitBytes) throw tooLarge()
  const headers = { 'content-type': request.headers.get('content-type') ?? '' }
  const body = request.body?.pipeThrough(upToLimit()) ?? null
  return new Response(body, { headers }).formData().catch((error: unknown) => {
    throw error instanceof Refusal ? error : new Refusal('invalid', platformProblem('not-a-form'))
  })
}
