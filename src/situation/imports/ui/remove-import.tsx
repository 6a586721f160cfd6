import { useMessages } from '#src/platform/i18n/messages.ts'
import { useWorkspace } from '#src/platform/web/page-context.ts'
import { importPaths } from '#src/situation/imports/paths.ts'
import { ImportButton } from '#src/situation/imports/ui/import-button.tsx'
import { uploadMessages } from '#src/situation/imports/upload-messages.ts'

/** Takes a file away that was read in and never kept: no figure hangs on it. */
export function RemoveImport({ id, fileName }: { id: string; fileName: string }) {
  const t = useMessages(uploadMessages)
  const workspace = useWorkspace().slug
  return (
    <ImportButton kind="quiet" icon="trash-2" action={importPaths.remove({ workspace, import: id })}>
      {t('remove')} <span className="visually-hidden">{fileName}</span>
    </ImportButton>
  )
}
