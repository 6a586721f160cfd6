import { useLocale, useMessages } from '#src/platform/i18n/messages.ts'
import { figureInWords } from '#src/situation/analysis/conclusion-words.ts'
import type { RestingFigure } from '#src/situation/analysis/kept-figure.ts'
import { conclusionMessages } from '#src/situation/analysis/messages.ts'
import { CellNote } from '#src/ui/cell.tsx'
import { DefinitionList } from '#src/ui/definition-list.tsx'

type Props = { figures: readonly RestingFigure[]; manyAreas: boolean }

/** The figures that a conclusion rests on, each with its source and what became of it; or that it rests on none. */
export function FiguresBehind({ figures, manyAreas }: Props) {
  const t = useMessages(conclusionMessages)
  const locale = useLocale()
  if (figures.length === 0) return <CellNote>{t('noFigure')}</CellNote>
  const items = figures.map((figure) => {
    const { key, name, words, source, remarks } = figureInWords(figure, manyAreas, locale)
    const children = (
      <>
        {words}{' '}
        {remarks.map((remark) => (
          <strong key={remark}>{remark} </strong>
        ))}
        {source !== null && <CellNote>{source}</CellNote>}
      </>
    )
    return { key, term: name, children }
  })
  return (
    <>
      <CellNote>{t('restsOn')}</CellNote>
      <DefinitionList items={items} />
    </>
  )
}
