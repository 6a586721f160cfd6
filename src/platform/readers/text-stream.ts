import { isAscii, isUtf8 } from 'node:buffer'
import { decodeText, type DecodedText, type TextEncoding } from '#src/platform/readers/text-encoding.ts'

/** Bytes that fit no text, met on the way; what came before them was read. */
export class NotText extends Error {}

export type TextStream = {
  ok: true
  /** As far as is known: UTF-8, until a letter beyond ASCII says something else. */
  readonly encoding: TextEncoding
  /** The beginning of the text. Lines end in \n. */
  sample: string
  /** The whole text, its beginning too. Lines end in \n. Throws NotText. */
  pieces: AsyncGenerator<string>
}

const pieceBytes = 64 * 1024
const marks: Readonly<Partial<Record<TextEncoding, number>>> = { 'utf-8': 3, 'utf-16le': 2, 'utf-16be': 2 }
const longestLetter = 4

async function* inPieces(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks)
    for (let at = 0; at < chunk.length; at += pieceBytes) yield chunk.subarray(at, at + pieceBytes)
}

async function beginningOf(pieces: AsyncGenerator<Uint8Array>): Promise<{ bytes: Buffer; whole: boolean }> {
  const found: Uint8Array[] = []
  for (let length = 0; length < pieceBytes; length += found.at(-1)?.length ?? 0) {
    const next = await pieces.next()
    if (next.done) return { bytes: Buffer.concat(found), whole: true }
    found.push(next.value)
  }
  return { bytes: Buffer.concat(found), whole: false }
}

/** What the beginning says; its last letter may be cut in two, unless it is the whole text. */
function decodedBeginning(bytes: Uint8Array, whole: boolean): DecodedText {
  if (whole) return decodeText(bytes)
  const cuts = Array.from({ length: longestLetter }, (_, cut) => bytes.subarray(0, bytes.length - cut))
  const sure = cuts
    .values()
    .map(decodeText)
    .find((one) => one.ok && one.encoding !== 'windows-1252')
  return sure ?? decodeText(bytes)
}

/** Where the last letter begins, cut or not, when the bytes are UTF-8. */
function lastLetter(bytes: Uint8Array): number {
  let at = bytes.length
  while (at > 0 && bytes.length - at < longestLetter && ((bytes[at - 1] ?? 0) & 0xc0) === 0x80) at -= 1
  return at > 0 && (bytes[at - 1] ?? 0) >= 0xc0 ? at - 1 : at
}

type Decode = (bytes: Uint8Array, last: boolean) => string

function decoderFor(encoding: TextEncoding): Decode {
  const decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: true })
  return (bytes, last) => decoder.decode(bytes, { stream: !last })
}

/** For a text that began in ASCII: the first bytes beyond it decide, as those of the whole text would. */
function decoderToCome(decided: (encoding: TextEncoding) => void): Decode {
  let decode: Decode | undefined
  let held: Uint8Array = new Uint8Array()
  return (bytes, last) => {
    if (decode) return decode(bytes, last)
    const all = held.length > 0 ? Buffer.concat([held, bytes]) : bytes
    const sure = last ? all : all.subarray(0, lastLetter(all))
    if (isAscii(sure)) {
      held = all.subarray(sure.length)
      return new TextDecoder().decode(sure)
    }
    const encoding = isUtf8(sure) ? 'utf-8' : 'windows-1252'
    decided(encoding)
    decode = decoderFor(encoding)
    return decode(all, last)
  }
}

/** What can be read of bytes in which something is wrong, up to there. */
const readable = (bytes: Uint8Array, encoding: TextEncoding): string =>
  (new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes).split('\ufffd')[0] ?? '').replace(
    /\r\n?/g,
    '\n',
  )

/**
 * The text of a file that is too large to hold, in pieces. What its encoding is, its beginning says, by the rules of
 * `decodeText`. The last piece may be empty.
 */
export async function openText(
  chunks: AsyncIterable<Uint8Array>,
): Promise<TextStream | { ok: false; code: 'empty' | 'not-text' }> {
  const rest = inPieces(chunks)
  const { bytes, whole } = await beginningOf(rest)
  const beginning = decodedBeginning(bytes, whole)
  if (!beginning.ok) {
    await rest.return(undefined)
    return beginning
  }
  let { encoding } = beginning
  const text = bytes.subarray(beginning.hadByteOrderMark ? marks[encoding] : 0)
  const undecided = encoding === 'utf-8' && !beginning.hadByteOrderMark && isAscii(text)
  const decode = undecided ? decoderToCome((found) => (encoding = found)) : decoderFor(encoding)

  async function* parts(): AsyncGenerator<[Uint8Array, boolean]> {
    yield [text, false]
    for await (const part of rest) yield [part, false]
    yield [new Uint8Array(), true]
  }
  async function* pieces(): AsyncGenerator<string> {
    // Half of a CRLF at the end of a piece.
    let waiting = ''
    for await (const [part, last] of parts()) {
      let piece: string
      try {
        piece = waiting + decode(part, last)
      } catch {
        yield readable(part, encoding)
        throw new NotText()
      }
      waiting = !last && piece.endsWith('\r') ? '\r' : ''
      if (waiting) piece = piece.slice(0, -1)
      if (piece.includes('\r')) piece = piece.replace(/\r\n?/g, '\n')
      const zero = piece.indexOf('\0')
      yield zero < 0 ? piece : piece.slice(0, zero)
      // PostgreSQL keeps no U+0000 in a text.
      if (zero >= 0) throw new NotText()
    }
  }
  async function* closing(): AsyncGenerator<string> {
    try {
      yield* pieces()
    } finally {
      await rest.return(undefined)
    }
  }
  return {
    ok: true,
    get encoding() {
      return encoding
    },
    sample: beginning.text.replace(/\r\n?/g, '\n'),
    pieces: closing(),
  }
}
