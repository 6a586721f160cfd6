import { useMessages } from '#src/platform/i18n/messages.ts'
import { newIdentifier } from '#src/platform/identifier.ts'
import { useWorkspace } from '#src/platform/web/page-context.ts'
import { indicatorPaths } from '#src/situation/indicators/paths.ts'
import { uploadMessages } from '#src/situation/indicators/upload-messages.ts'
import { Button } from '#src/ui/button.tsx'

/** Takes a file away that was read in and never kept: no figure hangs on it. */
export function RemoveImport({ id, fileName }: { id: string; fileName: string }) {
  const t = useMessages(uploadMessages)
  const workspace = useWorkspace().slug
  return (
    <form method="post" action={indicatorPaths.removeImport({ workspace, import: id })}>
      <input type="hidden" name="_key" value={newIdentifier()} />
      <Button kind="quiet" icon="trash-2">
        {t('remove')} <span className="visually-hidden">{fileName}</span>
      </Button>
    </form>
  )
}
