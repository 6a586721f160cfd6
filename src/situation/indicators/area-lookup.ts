import { isFormer, type Area } from '#src/foundation/areas/area.ts'
import { areaName } from '#src/foundation/areas/area-name.ts'
import { normaliseName } from '#src/foundation/areas/normalised-name.ts'
import type { ProblemValues } from '#src/platform/errors.ts'
import type { Locale } from '#src/platform/i18n/locale.ts'

export type AreaRead =
  /** `other`: a namesake that it was not taken for, to be said beside it. */
  | { ok: true; area: Area; other: Area | null }
  | {
      ok: false
      code: 'area-missing' | 'area-unknown' | 'area-nis-unknown' | 'area-ambiguous'
      values: ProblemValues
    }

type Named = { area: Area; official: boolean }
type Names = ReadonlyMap<string, readonly Named[]>
type SaidLevel = 'municipality' | 'arrondissement' | 'province'

const levelWords: readonly (readonly [SaidLevel, string])[] = [
  ['municipality', 'gemeente|stad|commune|ville|municipality|city'],
  ['arrondissement', 'arrondissement|arr'],
  ['province', 'provincie|province|prov'],
]
// As names stand in a sentence: het arrondissement Turnhout, la province d’Anvers.
const article = '(?:het |de |la |l |the )?'
const joining = '(?:van |de la |de l |du |de |d |of )?'
const levelForms = levelWords.map(([level, words]) => ({
  level,
  before: new RegExp(`^${article}(?:${words}) ${joining}(.+)$`),
  after: new RegExp(`^(.+) (?:${words})$`),
}))

// What people call the regions and the country besides their official names; "Brussel" alone is the city as well.
const usualNames: Readonly<Record<string, string>> = {
  '01000': 'belgie|belgique|belgium|belgien|het land|le pays',
  '02000': 'vlaanderen|vlaams gewest|vlaamse gewest|flandre|region flamande|flanders|flemish region',
  '03000': 'wallonie|waals gewest|waalse gewest|region wallonne|wallonia|walloon region',
  '04000':
    'brussel|brussels gewest|brusselse gewest|brussels hoofdstedelijk gewest|bruxelles|region bruxelloise|' +
    'region de bruxelles|region de bruxelles capitale|brussels|brussels region|brussels capital region',
}

/** A name that is the same in two languages is official when it is so in one of them. */
function add(names: Map<string, Named[]>, name: string, { area, official }: Named): void {
  const there = names.get(name) ?? []
  const same = there.find((named) => named.area === area)
  names.set(name, [
    ...there.filter((named) => named !== same),
    { area, official: official || same?.official === true },
  ])
}

/** The name without the word that says what it is: "provincie luik" is luik. */
function levelIn(name: string): { level: SaidLevel; name: string } | null {
  for (const { level, before, after } of levelForms) {
    const rest = before.exec(name)?.[1] ?? after.exec(name)?.[1]
    if (rest) return { level, name: rest }
  }
  return null
}

function namesByLevel(areas: readonly Area[]): Record<SaidLevel | 'former' | 'usual', Names> {
  const empty = () => new Map<string, Named[]>()
  const made = {
    municipality: empty(),
    former: empty(),
    arrondissement: empty(),
    province: empty(),
    usual: empty(),
  }
  for (const area of areas) {
    if (area.level === 'region' || area.level === 'country') {
      for (const name of usualNames[area.nis]?.split('|') ?? [])
        add(made.usual, name, { area, official: true })
      continue
    }
    // The same municipality under an older code: its name means the one of today.
    if (area.recode === 'recoded') continue
    const kind = isFormer(area) ? 'former' : area.level
    for (const language of ['nl', 'fr', 'de'] as const) {
      const name = { nl: area.nameNl, fr: area.nameFr, de: area.nameDe }[language]
      const whole = normaliseName(name ?? '')
      const bare = area.level === 'municipality' ? whole : (levelIn(whole)?.name ?? whole)
      if (bare !== '') add(made[kind], bare, { area, official: area.languages.includes(language) })
    }
  }
  return made
}

/**
 * Reads an area as people and sources write it: NIS code, or a name in Dutch, French or German, of today or former.
 * A bare name that a municipality shares with its arrondissement or province means the municipality, and says so;
 * "arrondissement Turnhout" means the other. Where that would be a guess it is refused, with what it may be.
 */
export function areaLookup(areas: readonly Area[], locale: Locale): (text: string) => AreaRead {
  const byNis = new Map(areas.map((area) => [area.nis, area]))
  const names = namesByLevel(areas)
  const read = (area: Area, other: Area | null = null): AreaRead => ({ ok: true, area, other })

  function oneOf(text: string, found: readonly Named[], others: readonly Area[] = []): AreaRead {
    const all = [...found.map(({ area }) => area), ...others]
    const choices = all.map((area) => `${areaName(area, locale)} (${area.nis})`).join(', ')
    const [only, ...more] = found
    if (only && more.length === 0 && others.length === 0) return read(only.area)
    return { ok: false, code: 'area-ambiguous', values: { text, choices } }
  }

  function bareName(text: string, name: string): AreaRead {
    const municipalities = names.municipality.get(name) ?? []
    const upper = [...(names.arrondissement.get(name) ?? []), ...(names.province.get(name) ?? [])]
    const regions = names.usual.get(name) ?? []
    const official = municipalities.filter((named) => named.official)
    const [meant, ...namesakes] = official.length > 0 ? official : municipalities
    const others = [...municipalities, ...upper, ...regions].filter(({ area }) => area !== meant?.area)
    if (meant && namesakes.length === 0) {
      const couldBeUpper = regions.length > 0 || (!meant.official && upper.some((named) => named.official))
      return couldBeUpper
        ? oneOf(
            text,
            [meant],
            others.map(({ area }) => area),
          )
        : read(meant.area, others[0]?.area ?? null)
    }
    const found = [municipalities, regions, upper, names.former.get(name) ?? []].find(
      (list) => list.length > 0,
    )
    return found ? oneOf(text, found) : { ok: false, code: 'area-unknown', values: { text } }
  }

  return (written) => {
    const text = written.trim().replace(/\s+/g, ' ')
    if (text === '') return { ok: false, code: 'area-missing', values: {} }
    const code = /^[0-9]{4}$/.test(text) ? `0${text}` : text.toUpperCase()
    const byCode = byNis.get(code)
    if (byCode) return read(byCode)
    if (/^[0-9]+$/.test(text)) return { ok: false, code: 'area-nis-unknown', values: { text } }
    const name = normaliseName(text)
    const level = levelIn(name)
    if (!level) return bareName(text, name)
    const within = names[level.level].get(level.name) ?? []
    return within.length > 0 ? oneOf(text, within) : bareName(text, name)
  }
}
