import { useMessages } from '#src/platform/i18n/messages.ts'
import type { Delimiter } from '#src/platform/readers/delimiter.ts'
import type { TextEncoding } from '#src/platform/readers/text-encoding.ts'
import type { FiguresFile } from '#src/situation/indicators/figures-file.ts'
import { uploadMessages } from '#src/situation/indicators/upload-messages.ts'
import { Card } from '#src/ui/card.tsx'
import { DefinitionList } from '#src/ui/definition-list.tsx'

const delimiterNames = { ';': 'semicolon', ',': 'comma', '\t': 'tab', '|': 'bar' } as const satisfies Record<
  Delimiter,
  string
>

const encodingNames: Record<TextEncoding, string> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
  'windows-1252': 'Windows-1252',
}

/** How a file was understood, so that a wrong guess is seen before anything is kept. */
export function Recognised({ file }: { file: FiguresFile }) {
  const t = useMessages(uploadMessages)
  const sign = file.sign === null ? 'unknown' : file.sign === ',' ? 'comma' : 'point'
  const items = [
    { term: t('encoding'), children: encodingNames[file.encoding] },
    { term: t('delimiter'), children: t(`delimiters.${delimiterNames[file.delimiter]}`) },
    { term: t('decimals'), children: t(`signs.${sign}`) },
    ...(file.ignored.length > 0 ? [{ term: t('ignored'), children: file.ignored.join(', ') }] : []),
  ]
  return (
    <Card title={t('recognisedTitle')}>
      <DefinitionList items={items} />
    </Card>
  )
}
