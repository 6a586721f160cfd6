import { z } from 'zod'
import { referencesIn } from '#src/foundation/library/shipped-documents.ts'
import { readContent } from '#src/platform/content.ts'

/** How many children it is about, what poverty does, what the country wants to reach. */
export const factGroups = ['extent', 'marks', 'target'] as const

const text = z.string().trim().min(1)

const row = z
  .object({
    code: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
    group: z.enum(factGroups),
    figure_nl: text,
    figure_fr: text,
    figure_en: text,
    measure_nl: text,
    measure_fr: text,
    measure_en: text,
    population_nl: text,
    population_fr: text,
    population_en: text,
    area: z.enum(['belgium', 'oecd', '']),
    year: z.string().regex(/^(\d{4})?$/),
    publisher: z.string(),
    note_nl: z.string(),
    note_fr: z.string(),
    note_en: z.string(),
    source: text,
  })
  .transform((read) => ({
    code: read.code,
    group: read.group,
    /** As the document says it, with its unit: some are roundings such as "1 in 5". */
    figure: { nl: read.figure_nl, fr: read.figure_fr, en: read.figure_en },
    /** What is measured: its definition in a few words. Figures of other definitions never stand in one series. */
    measure: { nl: read.measure_nl, fr: read.measure_fr, en: read.measure_en },
    /** Of whom. */
    population: { nl: read.population_nl, fr: read.population_fr, en: read.population_en },
    /** Null where the document does not say it, as with year and publisher. */
    area: read.area || null,
    year: read.year || null,
    publisher: read.publisher || null,
    note: read.note_nl ? { nl: read.note_nl, fr: read.note_fr, en: read.note_en } : null,
    references: referencesIn(read.source),
  }))

/** National figures about child poverty that the documents give, each a fact of its own. */
export const shippedFacts = readContent('facts.csv', row)
export type Fact = (typeof shippedFacts)[number]
