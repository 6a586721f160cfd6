import { BorderStyle, Header, ImageRun, Paragraph, TextRun } from 'docx'
import { fitted, logoIn, type LogoType } from '#src/foundation/letterhead/logo.ts'
import { ownBrand } from '#src/platform/word/sheet.ts'
import { run, writable } from '#src/platform/word/text.ts'

/** 45 by 15 mm, in pixels of which 96 go into an inch. */
const frame = { width: 170, height: 57 }
const pictureTypes = { 'image/png': 'png', 'image/jpeg': 'jpg' } as const satisfies Record<LogoType, string>

/** A logo as Word shows it; none when it is no picture after all. */
async function picture(name: string, logo: Uint8Array | null): Promise<ImageRun[]> {
  const found = logo && (await logoIn(logo))
  if (!logo || !found?.ok) return []
  return [
    new ImageRun({
      type: pictureTypes[found.type],
      data: logo,
      transformation: fitted(found.size, frame),
      altText: { name: 'logo', description: writable(name) },
    }),
  ]
}

type Letterhead = { name: string; colour: string | null }

/** At the head of the first sheet: logo and name of the municipality, above a line in its colour. */
export async function letterheadOf({ name, colour }: Letterhead, logo: Uint8Array | null): Promise<Header> {
  const shown = await picture(name, logo)
  return new Header({
    children: [
      new Paragraph({
        spacing: { after: 240 },
        border: {
          bottom: {
            style: BorderStyle.SINGLE,
            size: 12,
            space: 6,
            color: (colour ?? ownBrand).slice(1).toUpperCase(),
          },
        },
        children: [
          ...shown,
          ...(shown.length > 0 ? [new TextRun({ text: '\u2002' })] : []),
          run(name, { bold: true }),
        ],
      }),
    ],
  })
}
