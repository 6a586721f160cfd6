import { useLocale, useMessages } from '#src/platform/i18n/messages.ts'
import { useWorkspace } from '#src/platform/web/page-context.ts'
import { presenter } from '#src/platform/written/presented.ts'
import type { FileContents } from '#src/situation/imports/file-contents.ts'
import type { ImportView } from '#src/situation/imports/import-view-queries.ts'
import { importPaths } from '#src/situation/imports/paths.ts'
import { previewMessages } from '#src/situation/imports/preview-messages.ts'
import { LinesTable } from '#src/situation/imports/ui/lines-table.tsx'
import {
  lineCounts,
  linesAPage,
  mostRefusedShown,
  shownLines,
  wrongLines,
} from '#src/situation/imports/wanted-lines.ts'
import { Card } from '#src/ui/card.tsx'
import { Pagination } from '#src/ui/pagination.tsx'
import { SmallPrint } from '#src/ui/small-print.tsx'
import { Tabs } from '#src/ui/tabs.tsx'

type Props = { view: ImportView; contents: FileContents }

/** What would become of each line: as long as subjects are still to be chosen only what is not right. */
export function PreviewLines({ view, contents }: Props) {
  const t = useMessages(previewMessages)
  const { import: one, wanted } = view
  const address = { workspace: useWorkspace().slug, import: one.id }
  const locale = useLocale()
  const counts = lineCounts(one)
  const isPreview = one.state === 'ready'
  const tabs = shownLines
    .filter((shown) => shown === 'alle' || shown === wanted.shown || counts[shown] > 0)
    .map((shown) => ({
      href: importPaths.import(address, { toon: shown }),
      label: t(`shown.${shown}`),
      count: presenter(locale).number(counts[shown]),
      current: shown === wanted.shown,
    }))
  return (
    <Card title={t(isPreview ? 'linesTitle' : 'wrongTitle')} id="lines">
      {isPreview && <Tabs label={t('filter')} items={tabs} />}
      {wanted.shown === 'geweigerd' && wrongLines(one) > mostRefusedShown && (
        <SmallPrint>{t('firstRefused', { most: mostRefusedShown })}</SmallPrint>
      )}
      {view.lines.length === 0 ? (
        <p>{t('noLines')}</p>
      ) : (
        <LinesTable view={view} contents={contents} caption={t(isPreview ? 'linesTitle' : 'wrongTitle')} />
      )}
      {isPreview && <Pages view={view} />}
    </Card>
  )
}

function Pages({ view: { import: one, wanted, lines } }: Pick<Props, 'view'>) {
  const t = useMessages(previewMessages)
  const { number } = presenter(useLocale())
  const address = { workspace: useWorkspace().slug, import: one.id }
  if (lines.length === 0) return null
  const from = (wanted.page - 1) * linesAPage
  return (
    <Pagination
      label={t('pages.label')}
      page={wanted.page}
      pageCount={wanted.pageCount}
      hrefOf={(page) => importPaths.import(address, { toon: wanted.shown, pagina: page })}
      previousLabel={t('pages.previous')}
      nextLabel={t('pages.next')}
      pageLabel={(page) => t('pages.page', { page: String(page) })}
      summary={t('pages.summary', {
        from: number(from + 1),
        to: number(from + lines.length),
        count: number(wanted.count),
      })}
    />
  )
}
