import { z } from 'zod'
import { referencesIn } from '#src/foundation/library/shipped-documents.ts'
import { readContent } from '#src/platform/content.ts'

const text = z.string().trim().min(1)

const row = z
  .object({
    code: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
    name: text,
    address: z.union([z.literal(''), z.url({ protocol: /^https$/ })]),
    reach: z.enum(['belgium', 'flanders', 'own']),
    offers_nl: text,
    offers_fr: text,
    offers_en: text,
    how_nl: text,
    how_fr: text,
    how_en: text,
    source: text,
  })
  .transform((read) => ({
    code: read.code,
    name: read.name,
    /** Null for what has no page of its own. */
    address: read.address || null,
    reach: read.reach,
    offers: { nl: read.offers_nl, fr: read.offers_fr, en: read.offers_en },
    how: { nl: read.how_nl, fr: read.how_fr, en: read.how_en },
    references: referencesIn(read.source),
  }))

/** Where a coordinator finds figures about the municipality, and those who know more. */
export const dataSources = readContent('data-sources.csv', row)
export type DataSource = (typeof dataSources)[number]
