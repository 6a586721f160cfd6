import { useLocale, useMessages } from '#src/platform/i18n/messages.ts'
import { presenter } from '#src/platform/written/presented.ts'
import type { FileContents } from '#src/situation/imports/file-contents.ts'
import type { Layout } from '#src/situation/imports/layout.ts'
import { previewMessages } from '#src/situation/imports/preview-messages.ts'
import { Card } from '#src/ui/card.tsx'
import { DefinitionList } from '#src/ui/definition-list.tsx'

const delimiterNames = { ';': 'semicolon', ',': 'comma', '\t': 'tab', '|': 'bar' } as const
const encodingNames: Readonly<Record<string, string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
  'windows-1252': 'Windows-1252',
}
const mostNamed = 12

const isDelimiter = (sign: string): sign is keyof typeof delimiterNames => sign in delimiterNames

/** How a file was understood, so that a wrong guess is seen before anything is kept. */
export function Recognised({ contents, layout }: { contents: FileContents; layout: Layout }) {
  const t = useMessages(previewMessages)
  const locale = useLocale()
  const { name, lines, written, ignored } = contents
  const signs = { ',': 'comma', '.': 'point' } as const
  const sign =
    written?.decimalSign === ',' || written?.decimalSign === '.' ? signs[written.decimalSign] : 'unknown'
  const names = ignored.map((heading) => heading.trim()).filter((heading) => heading !== '')
  const more = names.length - mostNamed
  const shown = names.slice(0, mostNamed).join(', ')
  const items = [
    { term: t('layout'), children: t(`layouts.${layout}`) },
    ...(name === '' ? [] : [{ term: t('name'), children: name }]),
    { term: t('lines'), children: presenter(locale).number(lines) },
    ...(written
      ? [
          { term: t('encoding'), children: encodingNames[written.encoding] ?? written.encoding },
          ...(isDelimiter(written.delimiter)
            ? [{ term: t('delimiter'), children: t(`delimiters.${delimiterNames[written.delimiter]}`) }]
            : []),
          { term: t('decimals'), children: t(`signs.${sign}`) },
        ]
      : []),
    ...(names.length > 0
      ? [{ term: t('ignored'), children: more > 0 ? t('moreIgnored', { names: shown, count: more }) : shown }]
      : []),
  ]
  return (
    <Card title={t('recognisedTitle')}>
      <DefinitionList items={items} />
    </Card>
  )
}
