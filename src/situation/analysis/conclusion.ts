/** What a conclusion is: a group of children or families that is vulnerable here, or a first hint for the priorities. */
export const conclusionKinds = ['group', 'hint'] as const
export type ConclusionKind = (typeof conclusionKinds)[number]

export const titleLimit = 120
export const textLimit = 2000

/** As many as a steering group can talk about. */
export const mostConclusions = 40
export const mostFigures = 20

/** The lines of a text that people typed, each a paragraph. */
export const paragraphsOf = (text: string): string[] =>
  text.split(/\s*\n\s*/).filter((paragraph) => paragraph !== '')
