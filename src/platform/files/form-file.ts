import type { Call } from '#src/platform/context.ts'
import { removeUnadopted } from '#src/platform/files/stored-files.ts'

/** What a form says about the one file that it brings. */
export type FormFile = {
  /** The most that this form can do something with; the installation may take less. */
  limitBytes: number
}

// Beside the form, not in it: what stands in a field may have been typed by anybody.
const brought = new WeakMap<FormData, string>()

export const rememberFile = (form: FormData, id: string): void => void brought.set(form, id)

/**
 * Takes away the file that came with this form, when nothing came of it. A file that a command adopted stays; so does
 * one that is only named in a field.
 */
export async function forgetFile(call: Call, form: FormData): Promise<void> {
  const id = brought.get(form)
  if (id === undefined) return
  // Why the form was refused is what somebody must hear; what cannot be taken away now goes when its day is over.
  await removeUnadopted(call, id).catch(() => {})
}
