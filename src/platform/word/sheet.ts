import { Footer, PageNumber, Paragraph, TabStopType, TextRun } from 'docx'
import type { Locale } from '#src/platform/i18n/locale.ts'
import { run } from '#src/platform/word/text.ts'

const font = 'Calibri'

/** Our own colour, where nobody has another. */
export const ownBrand = '#00535b'

/** The language that Word checks the spelling in. */
const spelling: Record<Locale, string> = { nl: 'nl-BE', fr: 'fr-BE', en: 'en-GB' }

/** A4 in twentieths of a point. */
const [shortSide, longSide, margin] = [11_906, 16_838, 1134]

/** Between the margins of a sheet that stands upright. */
export const textWidth = shortSide - 2 * margin

const margins = { top: margin, bottom: margin, left: margin, right: margin }

export const upright = { page: { size: { width: shortSide, height: longSide }, margin: margins } }
/** Words at the left, the page at the right. */
export const footer = (words: string, width = textWidth): Footer =>
  new Footer({
    children: [
      new Paragraph({
        style: 'CellNote',
        tabStops: [{ type: TabStopType.RIGHT, position: width }],
        children: [
          run(words),
          new TextRun({ children: ['\t', PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] }),
        ],
      }),
    ],
  })

const withoutHash = (colour: string): string => colour.slice(1).toUpperCase()

const headingLook = (color: string, size: number, before: number) => ({
  run: { font, size, bold: true, color },
  paragraph: { spacing: { before, after: 120 }, keepNext: true },
})

/** How every document of ours looks: headings in a colour (six hexadecimal digits after "#"), small print in grey. */
export const stylesFor = (locale: Locale, colour = ownBrand) => ({
  default: {
    document: {
      run: { font, size: 22, language: { value: spelling[locale] } },
      paragraph: { spacing: { after: 120 } },
    },
    title: headingLook(withoutHash(colour), 44, 0),
    heading1: headingLook(withoutHash(colour), 32, 480),
    heading2: headingLook(withoutHash(colour), 26, 320),
    heading3: headingLook(withoutHash(colour), 22, 240),
    caption: {
      run: { size: 18, color: '444444' },
      paragraph: { spacing: { before: 60, after: 200 } },
    },
  },
  paragraphStyles: [
    {
      id: 'Cell',
      name: 'Cell',
      basedOn: 'Normal',
      run: { size: 18 },
      paragraph: { spacing: { after: 0 } },
    },
    {
      id: 'CellHead',
      name: 'Cell head',
      basedOn: 'Normal',
      run: { size: 16, bold: true },
      // The head of a table stays with its first row.
      paragraph: { spacing: { after: 0 }, keepNext: true },
    },
    {
      id: 'CellNote',
      name: 'Cell note',
      basedOn: 'Normal',
      run: { size: 16, color: '444444' },
      paragraph: { spacing: { after: 0 } },
    },
  ],
})
