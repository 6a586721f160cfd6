import {
  Bookmark,
  HeadingLevel,
  LeaderType,
  Paragraph,
  TableOfContents,
  type IParagraphStyleOptions,
  type Table,
} from 'docx'
import { planDocumentMessages } from '#src/action/plan-files/plan-document-messages.ts'
import type { Locale } from '#src/platform/i18n/locale.ts'
import { translator } from '#src/platform/i18n/messages.ts'
import { run, writable } from '#src/platform/word/text.ts'

export type Block = Paragraph | Table | TableOfContents

/** A heading with what stands under it. */
export type Section = { level: 1 | 2 | 3; title: string; blocks: readonly Block[] }

const levels = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const

const placeName = (place: number): string => `section_${place + 1}`

export const sectionBlocks = (sections: readonly Section[]): Block[] =>
  sections.flatMap(({ level, title, blocks }, place) => [
    new Paragraph({
      heading: levels[level],
      keepNext: true,
      children: [new Bookmark({ id: placeName(place), children: [run(title)] })],
    }),
    ...blocks,
  ])

/** A list of two levels that leads to each section; Word makes it anew, with the numbers of pages, when asked. */
export function contentsOf(sections: readonly Section[], locale: Locale): Block[] {
  const title = translator(planDocumentMessages, locale)('contents')
  const entries = sections
    .map((section, place) => ({ ...section, href: placeName(place) }))
    .filter(({ level }) => level < 3)
    .map(({ level, title: words, href }) => ({ level, title: writable(words), href }))
  if (entries.length === 0) return []
  return [
    new Paragraph({ keepNext: true, spacing: { before: 360 }, children: [run(title, { bold: true })] }),
    // Clean, and without page numbers: Word would ask before it updates what is not.
    new TableOfContents(title, {
      hyperlink: true,
      headingStyleRange: '1-2',
      cachedEntries: entries,
      tabLeader: LeaderType.NONE,
      beginDirty: false,
    }),
  ]
}

const contentsStyle = (level: number): IParagraphStyleOptions & { id: string } => ({
  id: `TOC${level}`,
  name: `toc ${level}`,
  basedOn: 'Normal',
  paragraph: { spacing: { after: 40 }, indent: { left: (level - 1) * 240 } },
})
export const contentsStyles = [contentsStyle(1), contentsStyle(2)]
