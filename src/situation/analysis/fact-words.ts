import { factGroups, type Fact } from '#src/foundation/library/shipped-facts.ts'
import type { Reference } from '#src/foundation/library/shipped-documents.ts'
import type { Locale } from '#src/platform/i18n/locale.ts'
import { translator } from '#src/platform/i18n/messages.ts'
import { reportMessages } from '#src/situation/analysis/report-messages.ts'
import { backgroundMessages } from '#src/situation/indicators/background-messages.ts'

export type FactInWords = { code: string; name: string; about: string; note: string | null; source: string }
export type FactGroupInWords = { title: string; facts: FactInWords[] }

function documentsIn(references: readonly Reference[], locale: Locale): string {
  const t = translator(backgroundMessages, locale)
  return [...Map.groupBy(references, ({ document }) => document)]
    .map(([document, found]) => {
      const lines = found.map((each) => each.lines)
      return t('reference', {
        title: document.title[locale],
        publisher: document.publisher,
        about: document.yearIsRough ? 'yes' : 'no',
        year: String(document.year),
        count: lines.length === 1 && !lines[0]?.includes('–') ? 1 : 2,
        lines: lines.join(', '),
      })
    })
    .join('; ')
}

function factInWords(fact: Fact, locale: Locale): FactInWords {
  const t = translator(reportMessages, locale)
  const background = translator(backgroundMessages, locale)
  const { area, year, publisher } = fact
  const documents = documentsIn(fact.references, locale)
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
