import { crc32, deflateSync } from 'node:zlib'

type Sized = { width?: number; height?: number }

function part(name: string, content: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(name), content])
  const [length, checksum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(content.length)
  checksum.writeUInt32BE(crc32(named))
  return Buffer.concat([length, named, checksum])
}

const signature = Buffer.from('89504e470d0a1a0a', 'hex')

function headOf({ width = 4, height = 3 }: Sized): Buffer {
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  // Eight bits of grey.
  head[8] = 8
  return part('IHDR', head)
}

/** A grey PNG; what it says of its size need not be what is in it. */
export const png = (sized: Sized = {}): Buffer =>
  Buffer.concat([
    signature,
    headOf(sized),
    part('IDAT', deflateSync(Buffer.alloc(15))),
    part('IEND', Buffer.of()),
  ])

/** A PNG with frames. */
export const movingPng = (): Buffer =>
  Buffer.concat([
    signature,
    headOf({}),
    part('acTL', Buffer.from([0, 0, 0, 2, 0, 0, 0, 0])),
    part('IDAT', deflateSync(Buffer.alloc(15))),
    part('IEND', Buffer.of()),
  ])

/** A JPEG of 4 by 3, as far as its markers say; a small one of another size lies in its first part, as cameras do. */
export const jpeg = ({ width = 4, height = 3 }: Sized = {}): Buffer => {
  const frame = (wide: number, high: number) => [
    0xff,
    0xc0,
    0,
    11,
    8,
    high >> 8,
    high & 0xff,
    wide >> 8,
    wide & 0xff,
    1,
    1,
    0x11,
    0,
  ]
  const within = [0xff, 0xd8, ...frame(1, 1), 0xff, 0xd9]
  // The scan: a byte 0xff of the picture, and a marker that starts its reading anew.
  const scan = [0xff, 0xda, 0, 8, 1, 1, 0, 0, 0x3f, 0, 0x12, 0xff, 0x00, 0x34, 0xff, 0xd0, 0x56]
  const camera = [0xff, 0xe1, 0, within.length + 2, ...within]
  return Buffer.from([0xff, 0xd8, ...camera, ...frame(width, height), ...scan, 0xff, 0xd9])
}

export const gif = (): Buffer => Buffer.from('R0lGODlhAQABAAAAACwAAAAAAQABAAACAUwAOw==', 'base64')

export const svg = (inside = ''): Buffer =>
  Buffer.from(
    `<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" width="9" height="9">${inside}</svg>`,
  )
