/** Switched on by a test before anything is rendered: every text of a catalogue then wears brackets. */
export const pseudoLanguage = { on: false }

/** Wears brackets around a text so that a test sees which texts on a page come from no catalogue. */
export const pseudo = (text: string): string => `⟦${text}⟧`
