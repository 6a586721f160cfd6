import { documentsInWords } from '#src/foundation/library/reference-words.ts'
import { factGroups, type Fact } from '#src/foundation/library/shipped-facts.ts'
import type { Locale } from '#src/platform/i18n/locale.ts'
import { translator } from '#src/platform/i18n/messages.ts'
import { reportMessages } from '#src/situation/analysis/report-messages.ts'
import { backgroundMessages } from '#src/situation/indicators/background-messages.ts'

export type FactInWords = { code: string; name: string; about: string; note: string | null; source: string }
export type FactGroupInWords = { title: string; facts: FactInWords[] }

function factInWords(fact: Fact, locale: Locale): FactInWords {
  const t = translator(reportMessages, locale)
  const background = translator(backgroundMessages, locale)
  const { area, year, publisher } = fact
  const documents = documentsInWords(fact.references, locale)
  const place = background('facts.place', {
    area: area === null ? background('facts.noArea') : background(`facts.areas.${area}`),
    year: year ?? background('facts.noYear'),
  })
  return {
    code: fact.code,
    name: t('facts.name', { figure: fact.figure[locale], measure: fact.measure[locale] }),
    about: t('facts.about', { population: fact.population[locale], place }),
    note: fact.note?.[locale] ?? null,
    source:
      publisher === null ? t('facts.readIn', { documents }) : t('facts.source', { publisher, documents }),
  }
}

/** National figures that help to read those of a municipality, each with whom it counts and where it is from. */
export const factsInWords = (facts: readonly Fact[], locale: Locale): FactGroupInWords[] =>
  factGroups.map((group) => ({
    title: translator(backgroundMessages, locale)(`facts.groups.${group}`),
    facts: facts.filter((fact) => fact.group === group).map((fact) => factInWords(fact, locale)),
  }))
