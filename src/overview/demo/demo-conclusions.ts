import type { ConclusionKind } from '#src/situation/analysis/conclusion.ts'

export type DemoConclusion = {
  kind: ConclusionKind
  title: string
  text: string
  /** Code of a policy domain. */
  domain?: string
  /** Codes of the indicators whose newest figure it rests on. */
  figures: readonly string[]
}

/** What the invented figures of the invented municipality tell. */
export const demoConclusions: readonly DemoConclusion[] = [
  {
    kind: 'group',
    title: 'Eenoudergezinnen',
    text:
      'Er zijn meer eenoudergezinnen dan elders, en hun aandeel groeit. In het gesprek met ouders kwam opvang na school ' +
      'telkens terug: zonder opvang geen werk met vaste uren.',
    figures: ['single-parent-families', 'births-in-disadvantaged-families'],
  },
  {
    kind: 'group',
    title: 'Jonge werklozen',
    text:
      'Wie zonder diploma van school gaat, vindt hier moeilijk werk. Het jeugdwerk kent deze jongeren, de dienst voor ' +
      'arbeidsbemiddeling veel minder.',
    figures: ['young-unemployed'],
  },
  {
    kind: 'hint',
    title: 'Opvang die past bij onregelmatige uren',
    text: 'Bekijk met de scholen en de kinderopvang wat er vóór en na school mogelijk is, ook in de vakanties.',
    domain: 'childcare',
    figures: ['single-parent-families'],
  },
]
