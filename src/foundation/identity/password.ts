/** Long rather than complicated; the upper bound keeps hashing affordable. */
export const passwordLength = { min: 12, max: 128 } as const
