export const commentLimit = 4000
/** A comment that is meant for more people is meant for everybody. */
export const mostMentioned = 50
export const commentsPerPage = 50

/** Where a comment stands on the page with all of them. */
export const placeOfComment = (id: string): string => `opmerking-${id}`

const longestPreview = 240

/** The beginning of a comment, for where it stands among other things; cut between two words. */
export function beginningOf(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ')
  if (line.length <= longestPreview) return line
  const cut = line.slice(0, longestPreview)
  return `${cut.slice(0, cut.lastIndexOf(' ') + 1).trimEnd() || cut.toWellFormed()} …`
}
