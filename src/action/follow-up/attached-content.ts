import { fileTypeFromBuffer } from 'file-type'
import { isAttachedType, type AttachedType } from '#src/action/follow-up/attachment.ts'
import { readZipDirectory } from '#src/platform/readers/zip-parts.ts'

/** Text as people write it has tabs and line ends, and no other sign that steers a machine. */
const steering = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/

/** How markup and scripts begin: a browser or a shell would do something with them. */
const active = /^\s*(<[a-z!?/]|#!)/i

/** Macros and programs in a document: whoever opens it would run them. */
const runs = /(^|\/)vbaproject\.bin$|^(basic|scripts)\/|\.(exe|dll|js|vbs|bat|cmd|ps1|scr|jar|lnk)$/
const zipLimits = { maxEntries: 5000, maxUnpacked: 1_000_000_000 }

/** Whether a document that is a zip holds something that runs, or cannot be looked into. */
function holdsWhatRuns(content: Uint8Array): boolean {
  const directory = readZipDirectory(content, zipLimits)
  if (!directory.ok) return directory.code !== 'no-zip'
  return [...directory.parts].some(([name]) => runs.test(name.toLowerCase()))
}

function plainText(content: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content)
  } catch {
    return undefined
  }
}

/**
 * What a file is by its content, when that is something that may be attached and no document with macros in it; what its name says counts only between
 * one plain text and another.
 */
export async function attachedType(content: Uint8Array, name: string): Promise<AttachedType | undefined> {
  const found = await fileTypeFromBuffer(content)
  if (found) {
    if (!isAttachedType(found.mime) || found.mime.startsWith('text/')) return undefined
    return holdsWhatRuns(content) ? undefined : found.mime
  }
  const text = plainText(content)
  if (text === undefined || steering.test(text) || active.test(text)) return undefined
  return /\.csv$/i.test(name) ? 'text/csv' : 'text/plain'
}
