import { v7, validate } from 'uuid'

/** A new identifier, UUID version 7: made in the app, so that every PostgreSQL from 15 on serves. */
export const newIdentifier = (): string => v7()

export const isIdentifier = (text: string): boolean => validate(text)

/** Workspace of what belongs to nobody in particular: shared statistics and installation-wide audit rows. */
export const commonWorkspace = '00000000-0000-7000-8000-000000000000'
