/** Names under which somebody signs in on top of a form that waits; no form of ours has fields of these names. */
export const signInFields = { email: '_email', password: '_password' } as const
