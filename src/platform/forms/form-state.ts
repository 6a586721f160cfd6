import { createContext, useContext } from 'react'

export type SavedValues = Readonly<Record<string, string | readonly string[] | null | undefined>>

type State = {
  /** After a conflict: what somebody else saved. */
  saved: SavedValues | null
  /** What stood there when the person opened the form, where that is known. */
  base?: SavedValues | null | undefined
  /** Hears what each field is called. */
  hear?: (name: string, label: string) => void
}

/** What fields know of the form around them. */
const Context = createContext<State>({ saved: null })

export const FormState = Context.Provider
export const useFormState = () => useContext(Context)
