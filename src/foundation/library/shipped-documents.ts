import { z } from 'zod'
import { readContent } from '#src/platform/content.ts'

const text = z.string().trim().min(1)

const row = z.object({
  code: z.string().regex(/^00\d$/),
  title_nl: text,
  title_fr: text,
  title_en: text,
  publisher: text,
  year: z.coerce.number().int(),
  /** Whether the year is only known by and large: the document does not say it. */
  about: z.enum(['yes', 'no']),
})

/** The documents that what ships rests on, by their number. */
export const documents = new Map(
  readContent('documents.csv', row).map((document) => [
    document.code,
    {
      title: { nl: document.title_nl, fr: document.title_fr, en: document.title_en },
      publisher: document.publisher,
      year: document.year,
      yearIsRough: document.about === 'yes',
    },
  ]),
)
export type SourceDocument = NonNullable<ReturnType<typeof documents.get>>

/** Where something stands: which document, and the lines of its text. */
export type Reference = { document: SourceDocument; lines: string }

/** Places such as `000:3; 000:34` or `002:25-28`. Throws for a document that nobody knows. */
export function referencesIn(source: string): Reference[] {
  return source.split('; ').map((place) => {
    const [code = '', lines = ''] = place.split(':')
    const document = documents.get(code)
    if (!document || !/^\d+(-\d+)?$/.test(lines)) throw new Error(`no document has the place ${place}`)
    return { document, lines: lines.replace('-', '–') }
  })
}
