import { z } from 'zod'
import { readContent } from '#src/platform/content.ts'
import { indicatorGroups, units, type Indicator } from '#src/situation/indicators/indicator.ts'
import { measureKinds } from '#src/situation/indicators/series.ts'

const text = z.string().trim().min(1)

const row = z
  .object({
    code: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
    group: z.enum(indicatorGroups),
    name_nl: text,
    name_fr: text,
    name_en: text,
    meaning_nl: text,
    meaning_fr: text,
    meaning_en: text,
    unit: z.enum(units),
    kind: z.enum(measureKinds),
    usual_source_nl: text,
    usual_source_fr: text,
    usual_source_en: text,
    source: z.string().regex(/^003:\d+(-\d+)?$/),
  })
  .transform((read): Indicator => ({
    code: read.code,
    group: read.group,
    name: { nl: read.name_nl, fr: read.name_fr, en: read.name_en },
    meaning: { nl: read.meaning_nl, fr: read.meaning_fr, en: read.meaning_en },
    unit: read.unit,
    kind: read.kind,
    usualSource: { nl: read.usual_source_nl, fr: read.usual_source_fr, en: read.usual_source_en },
    source: read.source,
  }))

/** The twelve indicators of the roadmap (003:752-770), in its order. */
export const shippedIndicators: readonly Indicator[] = readContent('indicators.csv', row)

const byCode = new Map(shippedIndicators.map((indicator) => [indicator.code, indicator]))

export const findIndicator = (code: string): Indicator | undefined => byCode.get(code)
