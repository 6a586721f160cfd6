import { createContext, useContext } from 'react'

export type SavedValues = Readonly<Record<string, string | readonly string[] | null | undefined>>

/** What fields know of the form around them: after a conflict, what somebody else saved. */
const Context = createContext<{ saved: SavedValues | null }>({ saved: null })

export const FormState = Context.Provider
export const useFormState = () => useContext(Context)
