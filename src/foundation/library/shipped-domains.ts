import { z } from 'zod'
import { referencesIn } from '#src/foundation/library/shipped-documents.ts'
import { readContent } from '#src/platform/content.ts'

const row = z.object({
  code: z.string().min(1),
  name_nl: z.string().min(1),
  name_fr: z.string().min(1),
  name_en: z.string().min(1),
  source: z.string().min(1),
})

/** Policy domains that ship: the levers of source 002 and what the pilot municipalities chose in source 003. */
export const shippedDomains = readContent('policy-domains.csv', row).map((domain) => ({
  code: domain.code,
  name: { nl: domain.name_nl, fr: domain.name_fr, en: domain.name_en },
  source: domain.source,
  references: referencesIn(domain.source),
}))
export type ShippedDomain = (typeof shippedDomains)[number]
