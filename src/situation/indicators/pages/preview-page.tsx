import type { ReactNode } from 'react'
import { areaName } from '#src/foundation/areas/area-name.ts'
import { belgium } from '#src/foundation/areas/belgium.ts'
import { dayInBelgium } from '#src/platform/clock.ts'
import { Form } from '#src/platform/forms/form.tsx'
import type { Reply } from '#src/platform/forms/reply.ts'
import { useLocale, useMessages } from '#src/platform/i18n/messages.ts'
import { DocumentTitle } from '#src/platform/web/document-title.tsx'
import { useWorkspace } from '#src/platform/web/page-context.ts'
import { presenter } from '#src/platform/written/presented.ts'
import { problemText } from '#src/platform/problems.ts'
import { problemOfFile } from '#src/situation/indicators/file-refusal.ts'
import type { FileRefusal, FiguresFile } from '#src/situation/indicators/figures-file.ts'
import { keepImport } from '#src/situation/indicators/import-commands.ts'
import type { ChangedSince, Import, ImportView } from '#src/situation/indicators/import-queries.ts'
import { findIndicator } from '#src/situation/indicators/indicator-list.ts'
import { indicatorMessages } from '#src/situation/indicators/messages.ts'
import { indicatorPaths } from '#src/situation/indicators/paths.ts'
import { periodLabel } from '#src/situation/indicators/period.ts'
import { FigureLinesTable } from '#src/situation/indicators/ui/figure-lines-table.tsx'
import { useCounts } from '#src/situation/indicators/ui/import-list.tsx'
import { Recognised } from '#src/situation/indicators/ui/recognised.tsx'
import { RemarkTable } from '#src/situation/indicators/ui/remark-table.tsx'
import { RemoveImport } from '#src/situation/indicators/ui/remove-import.tsx'
import { uploadMessages } from '#src/situation/indicators/upload-messages.ts'
import { Button } from '#src/ui/button.tsx'
import { Card } from '#src/ui/card.tsx'
import { Disclosure } from '#src/ui/disclosure.tsx'
import { ItemList } from '#src/ui/item-list.tsx'
import { PageHeader } from '#src/ui/page-header.tsx'

/** A file that was brought: what keeping it would do; once decided, what it did. */
export function PreviewPage({ view, reply }: { view: ImportView; reply: Reply | null }) {
  if (view.is === 'decided') return <Decided import={view.import} changedSince={view.changedSince} />
  if (!view.file.ok) return <Unreadable import={view.import} file={view.file} />
  return <Open import={view.import} file={view.file} difference={view.difference} reply={reply} />
}

/** A file that was a table when it came in, and is none by what holds now. */
function Unreadable({ import: one, file }: { import: Import; file: FileRefusal }) {
  const t = useMessages(uploadMessages)
  const locale = useLocale()
  const { code, values } = problemOfFile(file, locale)
  return (
    <Top
      title={t('previewTitle')}
      lead={problemText(code, values, locale)}
      actions={<Another instead={one} />}
    />
  )
}

/** What can be done with a file that cannot be kept: bring another one, take it away. */
function Another({ instead: { id, fileName } }: { instead: Import }) {
  const t = useMessages(uploadMessages)
  const workspace = useWorkspace().slug
  return (
    <>
      <Button kind="primary" icon="file-up" href={indicatorPaths.upload({ workspace })}>
        {t('another')}
      </Button>
      <RemoveImport id={id} fileName={fileName} />
    </>
  )
}

function Top({ title, lead, actions }: { title: string; lead: string; actions?: ReactNode }) {
  const t = useMessages(uploadMessages)
  const ti = useMessages(indicatorMessages)
  const workspace = useWorkspace().slug
  const steps = [
    { label: ti('navigation'), href: indicatorPaths.situation({ workspace }) },
    { label: t('title'), href: indicatorPaths.upload({ workspace }) },
    { label: title },
  ]
  return (
    <>
      <DocumentTitle>{title}</DocumentTitle>
      <PageHeader trail={{ label: ti('navigation'), steps }} title={title} lead={lead} actions={actions} />
    </>
  )
}

type OpenProps = {
  import: Import
  file: FiguresFile
  difference: { added: number; replaced: number; same: number } | null
  reply: Reply | null
}

function Open({ import: one, file, difference, reply }: OpenProps) {
  const { fileName } = one
  const t = useMessages(uploadMessages)
  const counts = useCounts()
  const workspace = useWorkspace().slug
  const upload = indicatorPaths.upload({ workspace })
  const { lines, errors, notes, headings } = file
  const wrongLines = new Set(errors.map(({ line }) => line)).size
  const count = lines.length
  const read =
    count === 0
      ? t('previewNothing', { file: fileName })
      : t('previewLead', {
          count,
          file: fileName,
          result: counts(difference ?? { added: count, replaced: 0, same: 0 }),
        })
  return (
    <>
      <Top
        title={t('previewTitle')}
        lead={wrongLines > 0 ? t('previewErrors', { count: wrongLines }) : read}
        actions={wrongLines > 0 || count === 0 ? <Another instead={one} /> : undefined}
      />
      {wrongLines === 0 && count > 0 && (
        <Card>
          <Form
            command={keepImport}
            reply={reply}
            submit={t('keep', { count })}
            cancel={{ href: upload, label: t('another') }}
          >
            {() => null}
          </Form>
        </Card>
      )}
      {errors.length > 0 && (
        <Card title={t('errorsTitle')}>
          <RemarkTable caption={t('errorsTitle')} remarks={errors} headings={headings} />
        </Card>
      )}
      {notes.length > 0 && (
        <Disclosure
          summary={t('notesTitle', { count: String(notes.length) })}
          open={errors.length === 0 && notes.length <= 5}
        >
          <RemarkTable
            caption={t('notesTitle', { count: String(notes.length) })}
            remarks={notes}
            headings={headings}
          />
        </Disclosure>
      )}
      {count > 0 && (
        <FigureLinesTable title={t(errors.length > 0 ? 'readableTitle' : 'firstTitle')} lines={lines} />
      )}
      <Recognised file={file} />
    </>
  )
}

function Decided({ import: one, changedSince }: { import: Import; changedSince: readonly ChangedSince[] }) {
  const t = useMessages(uploadMessages)
  const locale = useLocale()
  const counts = useCounts()
  const workspace = useWorkspace().slug
  const day = (at: Date | null) => presenter(locale).day(dayInBelgium(at ?? one.updatedAt))
  const result = counts({ added: one.added ?? 0, replaced: one.replaced ?? 0, same: one.same ?? 0 })
  const kept = one.state === 'kept'
  const back = (
    <Button icon="arrow-left" href={indicatorPaths.situation({ workspace })}>
      {t('back')}
    </Button>
  )
  const lead = kept
    ? t('keptLead', { file: one.fileName, day: day(one.keptAt), result })
    : t('undoneLead', { file: one.fileName, day: day(one.undoneAt) })
  return (
    <>
      <Top title={t('decidedTitle')} lead={lead} actions={back} />
      {kept && (
        <Card lead={t('undoText')}>
          <form method="post" action={indicatorPaths.undo({ workspace, import: one.id })}>
            <Button kind="serious" icon="undo-2">
              {t('undo')}
            </Button>
          </form>
        </Card>
      )}
      {changedSince.length > 0 && <LeftAlone changedSince={changedSince} />}
    </>
  )
}

function LeftAlone({ changedSince }: { changedSince: readonly ChangedSince[] }) {
  const t = useMessages(uploadMessages)
  const locale = useLocale()
  const items = changedSince.map(({ id, indicator, area: nis, start, months }) => {
    const area = belgium.find(nis)
    return {
      key: id,
      title: findIndicator(indicator)?.name[locale] ?? indicator,
      text: `${area ? areaName(area, locale) : nis}, ${periodLabel({ start, months }, locale)}`,
    }
  })
  return (
    <Card title={t('leftTitle', { count: changedSince.length })}>
      <ItemList items={items} />
    </Card>
  )
}
