const oneOf = (...words: string[]): string => `(?<!\\p{L})(?:${words.join('|')})(?!\\p{L})`

const direction = oneOf(
  'daalt|dalen|daling|gedaald|vermindert|verminderen|verminderd|verlaagt|verlagen|verlaagd|neemt af|nemen af',
  'stijgt|stijgen|stijging|gestegen|verhoogt|verhogen|verhoogd|groeit|groeien|neemt toe|nemen toe',
  'gaat|gaan|passe(?:nt)?|goes|(?:diminue|baisse|augmente|progresse)(?:nt)?|réduite?s?|hausse',
  'falls?|drops?|decreases?|reduced|rises?|grows?|increases?|raised',
)
const joining = 'met|tot|naar|van|de|à|by|to|from'
const atLeast = oneOf('minstens|hoogstens|minimaal|maximaal|au moins|au plus|at least|at most')
const changes = `(?:${direction}(?:\\s(?:${joining}))?\\s)?`

const number = '(?:\\d{1,3}(?:[.\\s]\\d{3})+(?:,\\d+)?|\\d+(?:[.,]\\d+)?)'
// Never half of a longer number, of a range or of a code such as "fase2".
const amount = `(?<![\\p{L}\\d]|\\d[.,–-])${number}(?:\\s?[–-]\\s?${number})?`
const notAYear = '(?!(?:19|20)\\d{2}(?!\\d|[.,]\\d))'

const percent =
  '(?:%|(?:procentpunt(?:en)?|procent|percentage points?|per ?cent|pour ?cent|points? de pourcentage)(?!\\p{L}))'
const counted = [
  '\\p{L}*(?:gezin|gezinnen|kinderen|ouders|jongeren|leerlingen|kleuters|peuters|huishoudens|scholen|klassen|plaatsen)',
  '\\p{L}*(?:clubs|verenigingen|diensten|organisaties|activiteiten|moeders|vaders|mensen|personen|inwoners|vrijwilligers)',
  'familles|enfants|parents|mères|pères|jeunes|élèves|personnes|ménages|écoles|places|associations|bénévoles|activités',
  'families|children|mothers|fathers|pupils|people|persons|households|schools|volunteers|activities',
].join('|')
// Ages and durations are no result: "kinderen van 3 jaar", "5 jaar oude kinderen".
const notTime = `(?!${oneOf(
  'jaar|jaren|jarigen?|maand|maanden|week|weken|dag|dagen|uur|uren|ans?|mois|semaines?|jours?|heures?',
  'years?|months?|weeks?|days?|hours?',
)})`

const phrases = [
  `${changes}(?:${atLeast}\\s)?${amount}\\s?${percent}`,
  oneOf(
    'halveert|halveren|gehalveerd|halvering|met de helft|de helft (?:van|minder|meer)|(?:de|la) moitié|halved?|by half',
    'verdubbelt|verdubbelen|verdubbeld|verdubbeling|doublent|doubler|doublée?s?|doubled',
  ),
  `${direction}\\s(?:van|de|from)\\s${notAYear}${amount}\\s(?:naar|tot|à|to)\\s${notAYear}${amount}`,
  `(?<![\\p{L}\\d])(?:1|één|un|une|one) (?:op(?: de)?|sur|in) ${notAYear}${amount}`,
  `${changes}(?:${atLeast}\\s|${notAYear})${amount}\\s(?:${notTime}\\p{L}[\\p{L}-]*\\s){0,2}(?:${counted})(?!\\p{L})`,
  `${atLeast}\\s${amount}\\s${notTime}\\p{L}+`,
].map((pattern) => new RegExp(pattern, 'iu'))

/**
 * What a sentence says can be counted, in its own words: "daalt met 50 %", "1.250 gezinnen". A proposal for the
 * structured measure, never the measure itself (003:2095-2105). Null when nothing in it can be counted.
 */
export function measuredChange(statement: string): string | null {
  for (const phrase of phrases) {
    const found = phrase.exec(statement)
    if (found) return found[0].trim()
  }
  return null
}
