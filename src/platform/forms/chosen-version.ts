/**
 * After a conflict a form carries what somebody else saved, field by field, and which of those somebody takes over from
 * their own. Chosen by a box, so that it works without JavaScript.
 */
export const takenFields = '_take'
export const savedField = (name: string): string => `_saved:${name}`
const isSaved = (name: string): boolean => name.startsWith(savedField(''))

/** A form as it was meant: where what somebody else saved was chosen, that stands in the field. */
export function asChosen(form: FormData): FormData {
  const taken = new Set(form.getAll(takenFields).map(String))
  const chosen = new FormData()
  for (const [name, value] of form) {
    const field = isSaved(name) ? name.slice(savedField('').length) : name
    if (name !== takenFields && taken.has(field) === isSaved(name)) chosen.append(field, value)
  }
  return chosen
}
