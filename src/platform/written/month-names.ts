// Month names and their usual short forms in Dutch, French and English, without accents.
const names = [
  'januari jan janvier janv january',
  'februari feb fevrier fevr fev february',
  'maart mrt mars march mar',
  'april apr avril avr',
  'mei mai may',
  'juni jun juin june',
  'juli jul juillet juil july',
  'augustus aug aout august',
  'september sep sept septembre',
  'oktober okt octobre oct october',
  'november nov novembre',
  'december dec decembre',
]

/** The number of a month, 1 to 12, by its name in lower case and without accents. */
export const monthNumbers: ReadonlyMap<string, number> = new Map(
  names.flatMap((line, index) => line.split(' ').map((name) => [name, index + 1] as const)),
)
