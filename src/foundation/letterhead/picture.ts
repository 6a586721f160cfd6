export type Size = { width: number; height: number }

const numberAt = (bytes: Uint8Array, at: number, length: number): number =>
  bytes.subarray(at, at + length).reduce((number, byte) => number * 256 + byte, 0)

const lettersAt = (bytes: Uint8Array, at: number, length: number): string =>
  String.fromCharCode(...bytes.subarray(at, at + length))

const crcOfByte = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte
  for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1
  return crc
})

/** The checksum that stands behind every part of a PNG (CRC-32). */
export function checksum(bytes: Uint8Array): number {
  let crc = 0xffffffff
  for (const byte of bytes) crc = (crc >>> 8) ^ (crcOfByte[(crc ^ byte) & 0xff] ?? 0)
  return (crc ^ 0xffffffff) >>> 0
}

/** Signature, length, name and checksum of the parts of a PNG, in bytes. */
const png = { signature: 8, length: 4, name: 4, checksum: 4 } as const

/** How large a PNG is, when it is whole: every part as it was written, up to its end. */
export function pngSize(bytes: Uint8Array): Size | null {
  let size: Size | null = null
  let hasContent = false
  for (let at: number = png.signature; at + 12 <= bytes.length;) {
    const begin = at + png.length
    const end = begin + png.name + numberAt(bytes, at, png.length)
    if (end + png.checksum > bytes.length) return null
    if (numberAt(bytes, end, png.checksum) !== checksum(bytes.subarray(begin, end))) return null
    const name = lettersAt(bytes, begin, png.name)
    if (name === 'IHDR')
      size = { width: numberAt(bytes, begin + 4, 4), height: numberAt(bytes, begin + 8, 4) }
    if (name === 'IDAT') hasContent = true
    if (name === 'IEND') return hasContent ? size : null
    at = end + png.checksum
  }
  return null
}

/** Markers of a JPEG that stand alone, without a length behind them. */
const standsAlone = (marker: number): boolean => marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8)
/** Those that begin a frame, which says how large it is; three between them mean something else. */
const beginsFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
const [scanBegins, pictureEnds] = [0xda, 0xd9]

/** Where the next marker stands; inside a scan 0xff00 is a byte of the picture and no marker. */
function nextMarker(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    const marker = bytes[at + 1]
    if (marker !== undefined && marker !== 0 && marker !== 0xff) return at
  }
  return -1
}

/** How large a JPEG is, when it is whole: from its frame over its scans to its end. */
export function jpegSize(bytes: Uint8Array): Size | null {
  let size: Size | null = null
  let hasContent = false
  for (let at = nextMarker(bytes, 0); at >= 0;) {
    const marker = bytes[at + 1] ?? 0
    if (marker === pictureEnds) return hasContent ? size : null
    if (marker === scanBegins) hasContent = true
    if (beginsFrame(marker)) size = { height: numberAt(bytes, at + 5, 2), width: numberAt(bytes, at + 7, 2) }
    at = nextMarker(bytes, at + 2 + (standsAlone(marker) ? 0 : numberAt(bytes, at + 2, 2)))
  }
  return null
}
