import type { Reply } from '#src/platform/forms/reply.ts'
import type { ImportView } from '#src/situation/imports/import-view-queries.ts'
import { CodesPage } from '#src/situation/imports/pages/codes-page.tsx'
import { ColumnsPage } from '#src/situation/imports/pages/columns-page.tsx'
import { DecidedPage } from '#src/situation/imports/pages/decided-page.tsx'
import { PreviewPage } from '#src/situation/imports/pages/preview-page.tsx'
import { SheetPage } from '#src/situation/imports/pages/sheet-page.tsx'
import { UnderWayPage } from '#src/situation/imports/pages/under-way-page.tsx'
import { StoppedPage, UnreadablePage } from '#src/situation/imports/pages/unread-page.tsx'
import { RefusedWords } from '#src/situation/imports/ui/refused-words.tsx'

type Props = {
  view: ImportView
  /** Somebody wants to choose once more what was chosen already. */
  choosing?: boolean
  /** Somebody wants to say once more what the columns are. */
  explaining?: boolean
  /** What came back of saying how to read it, or of choosing its subjects. */
  how?: Reply | null
  choice?: Reply | null
}

/** The page of one file: what its state calls for. */
export function ImportPage({ view, choosing = false, explaining = false, how = null, choice = null }: Props) {
  const { state, reading } = view.import
  const explains =
    explaining && (state === 'read' || state === 'ready') && reading.question?.asks === 'columns'
  const asks = (state === 'asked' && reading.question !== null) || explains
  const chooses = state === 'read' || (state === 'ready' && choosing)
  // A reply to a form that is not on this page any more: somebody was first.
  const orphan = (asks ? null : how) ?? (chooses ? null : choice)
  return (
    <>
      <PageOfState {...{ view, chooses, explains, how, choice }} />
      {orphan && <RefusedWords reply={orphan} />}
    </>
  )
}

type StateProps = Required<Pick<Props, 'view' | 'how' | 'choice'>> & { chooses: boolean; explains: boolean }

function PageOfState({ view, chooses, explains, how, choice }: StateProps) {
  const { state, reading } = view.import
  const { question, contents, layout } = reading
  if (state === 'received' || state === 'keeping' || state === 'undoing')
    return <UnderWayPage import={view.import} doing={state} />
  if (state === 'asked' && question?.asks === 'sheet')
    return <SheetPage import={view.import} sheets={question.sheets} reply={how} />
  if ((state === 'asked' || explains) && question?.asks === 'columns')
    return <ColumnsPage import={view.import} columns={question.columns} reply={how} />
  if (state === 'kept' || state === 'undone') return <DecidedPage view={view} />
  if (contents && layout && chooses) return <CodesPage {...{ view, contents, layout, reply: choice }} />
  if (contents && layout && state === 'ready') return <PreviewPage {...{ view, contents, layout }} />
  if (state === 'unreadable') return <UnreadablePage import={view.import} />
  return <StoppedPage import={view.import} />
}
