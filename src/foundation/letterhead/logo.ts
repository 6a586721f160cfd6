import { fileTypeFromBuffer } from 'file-type'
import { jpegSize, pngSize, type Size } from '#src/foundation/letterhead/picture.ts'

/** What every browser and every word processor shows, and what nothing can hide in. */
export const logoTypes = ['image/png', 'image/jpeg'] as const
export type LogoType = (typeof logoTypes)[number]

export const logoMegabytes = 1
export const logoLimitBytes = logoMegabytes * 1_000_000
export const longestSide = 4000

const sizeOf: Record<LogoType, (bytes: Uint8Array) => Size | null> = {
  'image/png': pngSize,
  'image/jpeg': jpegSize,
}

export type LogoFault = 'not-a-picture' | 'moves' | 'broken' | 'too-many-pixels'
export type FoundLogo = { ok: true; type: LogoType; size: Size } | { ok: false; fault: LogoFault }

const isOneOf = (type: string | undefined): type is LogoType => logoTypes.some((one) => one === type)

/** What a file is by its content, whatever its name says, and whether it can be a logo. */
export async function logoIn(bytes: Uint8Array): Promise<FoundLogo> {
  const type = (await fileTypeFromBuffer(bytes))?.mime
  if (type === 'image/apng' || type === 'image/gif') return { ok: false, fault: 'moves' }
  if (!isOneOf(type)) return { ok: false, fault: 'not-a-picture' }
  const size = sizeOf[type](bytes)
  if (!size || size.width === 0 || size.height === 0) return { ok: false, fault: 'broken' }
  if (Math.max(size.width, size.height) > longestSide) return { ok: false, fault: 'too-many-pixels' }
  return { ok: true, type, size }
}

/** As large as it fits into a frame, in the unit of the frame, without changing its shape. */
export function fitted(size: Size, frame: Size): Size {
  const scale = Math.min(frame.width / size.width, frame.height / size.height)
  return { width: Math.round(size.width * scale), height: Math.round(size.height * scale) }
}
