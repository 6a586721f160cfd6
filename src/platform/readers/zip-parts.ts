import { Buffer } from 'node:buffer'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { crc32, createInflateRaw } from 'node:zlib'
import type { ProblemValues } from '#src/platform/errors.ts'

export type ZipLimits = {
  maxEntries: number
  /** Bytes of all parts together. */
  maxUnpacked: number
}
export type ZipPart = {
  packed: boolean
  checksum: number
  packedBytes: number
  bytes: number
  /** Where its own header begins. */
  at: number
}
export type ZipCode = 'no-zip' | 'damaged' | 'locked' | 'too-many-parts' | 'too-large-unpacked' | 'bomb'
/** The parts by name: lower case, with slashes. */
type Directory =
  | { ok: true; parts: ReadonlyMap<string, ZipPart> }
  | { ok: false; code: ZipCode; values: ProblemValues }

/** What is inside does not come out as its directory says. */
export class DamagedZip extends Error {}

const endLength = 22
const longestComment = 0xffff
// Sheets are packed to a tenth or a thirtieth; only what is made to burst goes to a thousandth.
const largePart = 1024 * 1024
const largestRatio = 200
const outside = 0xffffffff

/** Where the record at the end of a zip begins, which says where its directory is. */
function endRecord(bytes: Buffer): number {
  const first = Math.max(0, bytes.length - endLength - longestComment)
  for (let at = bytes.length - endLength; at >= first; at -= 1)
    if (
      bytes.readUInt32LE(at) === 0x06054b50 &&
      at + endLength + bytes.readUInt16LE(at + 20) === bytes.length
    )
      return at
  return -1
}

/**
 * What is in a zip, as its directory says, before anything is unpacked. Directories of more than 4 GB (zip64) are
 * refused, and so is one that names a part twice.
 */
export function readZipDirectory(file: Uint8Array, limits: ZipLimits): Directory {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.length)
  const refused = (code: ZipCode, values: ProblemValues = {}): Directory => ({ ok: false, code, values })
  if (bytes.length < 4 || bytes.readUInt16LE(0) !== 0x4b50) return refused('no-zip')
  const end = endRecord(bytes)
  if (end < 0) return refused('damaged')
  const count = bytes.readUInt16LE(end + 10)
  if (count > limits.maxEntries) return refused('too-many-parts', { max: limits.maxEntries })

  const parts = new Map<string, ZipPart>()
  let total = 0
  let at = bytes.readUInt32LE(end + 16)
  for (let place = 0; place < count; place += 1) {
    if (at + 46 > end || bytes.readUInt32LE(at) !== 0x02014b50) return refused('damaged')
    const method = bytes.readUInt16LE(at + 10)
    const [packedBytes, size] = [bytes.readUInt32LE(at + 20), bytes.readUInt32LE(at + 24)]
    const nameEnd = at + 46 + bytes.readUInt16LE(at + 28)
    const name = bytes
      .toString('utf8', at + 46, nameEnd)
      .replaceAll('\\', '/')
      .toLowerCase()
    if (bytes.readUInt16LE(at + 8) & 1) return refused('locked')
    if ((method !== 0 && method !== 8) || packedBytes === outside || parts.has(name))
      return refused('damaged')
    if (size > largePart && size > packedBytes * largestRatio) return refused('bomb')
    total += size
    if (total > limits.maxUnpacked) return refused('too-large-unpacked', { max: limits.maxUnpacked })
    const part = { packed: method === 8, checksum: bytes.readUInt32LE(at + 16), packedBytes, bytes: size }
    parts.set(name, { ...part, at: bytes.readUInt32LE(at + 42) })
    at = nameEnd + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
  }
  return { ok: true, parts }
}

const pieceBytes = 64 * 1024

/** The content as it lies there: behind its own header, which may be longer than the directory knows. */
function contentOf(file: Uint8Array, { at, packedBytes }: ZipPart): Uint8Array {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.length)
  if (at + 30 > bytes.length || bytes.readUInt32LE(at) !== 0x04034b50) throw new DamagedZip()
  const from = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28)
  if (from + packedBytes > bytes.length) throw new DamagedZip()
  return bytes.subarray(from, from + packedBytes)
}

async function* inflated(content: Uint8Array): AsyncGenerator<Uint8Array> {
  const stream = createInflateRaw({ chunkSize: pieceBytes })
  stream.end(content)
  try {
    for await (const piece of stream as AsyncIterable<Uint8Array>) yield piece
  } catch (error) {
    throw error instanceof Error && 'code' in error ? new DamagedZip() : error
  }
}

async function* stored(content: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < content.length; at += pieceBytes) {
    yield content.subarray(at, at + pieceBytes)
    await nextTurn()
  }
}

/** A part, piece by piece. Stops where more comes out than its directory said, so that it cannot lie about its size. */
export async function* unpacked(file: Uint8Array, part: ZipPart): AsyncGenerator<Uint8Array> {
  const content = contentOf(file, part)
  let checksum = 0
  let bytes = 0
  for await (const piece of part.packed ? inflated(content) : stored(content)) {
    bytes += piece.length
    if (bytes > part.bytes) throw new DamagedZip()
    checksum = crc32(piece, checksum)
    yield piece
  }
  if (bytes !== part.bytes || checksum !== part.checksum) throw new DamagedZip()
}
