import { createContext, useContext } from 'react'
import type { Actor, Workspace } from '#src/platform/context.ts'

/** What every part of a page may know without being told. */
export type PageContextValue = {
  actor: Actor
  workspace: Workspace | null
  /** Day in Belgium, YYYY-MM-DD. */
  today: string
  now: Date
  url: URL
  /** What was sent was refused, and this is the page once more. */
  refused: boolean
}

export const PageContext = createContext<PageContextValue | null>(null)

export function usePage(): PageContextValue {
  const value = useContext(PageContext)
  if (!value) throw new Error('this part stands outside a page')
  return value
}

/** The workspace of a page that stands in one. */
export function useWorkspace(): Workspace {
  const { workspace } = usePage()
  if (!workspace) throw new Error('this part stands in no workspace')
  return workspace
}
