import type { LogoType } from '#src/foundation/letterhead/logo.ts'
import { letterheadPaths } from '#src/foundation/letterhead/paths.ts'

export const nameLimit = 120

/** How a municipality presents itself. */
export type Letterhead = {
  /** At the head of documents: its own, or else that of the workspace. */
  name: string
  ownName: string | null
  /** "#1b7a3d"; null: our own. */
  colour: string | null
  logo: { fileId: string; type: LogoType } | null
  /** Null as long as nobody has chosen anything. */
  version: number | null
}

/** The style sheet of its colour and its logo, each at an address that changes when they do. */
export const addressesOf = (workspace: string, { colour, logo, version }: Letterhead) => {
  const v = version ?? undefined
  return {
    colour: colour === null ? undefined : letterheadPaths.colour({ workspace }, { v }),
    logo: logo === null ? undefined : letterheadPaths.logo({ workspace }, { v }),
  }
}
