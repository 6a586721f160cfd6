import { fileTypeFromBuffer } from 'file-type'
import { isAttachedType, type AttachedType } from '#src/action/follow-up/attachment.ts'

/** Text as people write it has tabs and line ends, and no other sign that steers a machine. */
const steering = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/

/** How markup and scripts begin: a browser or a shell would do something with them. */
const active = /^\s*(<[a-z!?/]|#!)/i

function plainText(content: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content)
  } catch {
    return undefined
  }
}

/**
 * What a file is by its content, when that is something that may be attached; what its name says counts only between
 * one plain text and another.
 */
export async function attachedType(content: Uint8Array, name: string): Promise<AttachedType | undefined> {
  const found = await fileTypeFromBuffer(content)
  if (found) return isAttachedType(found.mime) && !found.mime.startsWith('text/') ? found.mime : undefined
  const text = plainText(content)
  if (text === undefined || steering.test(text) || active.test(text)) return undefined
  return /\.csv$/i.test(name) ? 'text/csv' : 'text/plain'
}
