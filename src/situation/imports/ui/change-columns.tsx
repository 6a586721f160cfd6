import { useMessages } from '#src/platform/i18n/messages.ts'
import { useWorkspace } from '#src/platform/web/page-context.ts'
import { choiceMessages } from '#src/situation/imports/choice-messages.ts'
import type { Import } from '#src/situation/imports/import-queries.ts'
import { importPaths } from '#src/situation/imports/paths.ts'
import { Button } from '#src/ui/button.tsx'

/** To what was said of the columns of a table; nothing for a file whose layout says that itself. */
export function ChangeColumns({ import: { id, reading } }: { import: Import }) {
  const t = useMessages(choiceMessages)
  const workspace = useWorkspace().slug
  if (reading.question?.asks !== 'columns') return null
  return (
    <Button kind="quiet" icon="pencil" href={importPaths.how({ workspace, import: id })}>
      {t('changeColumns')}
    </Button>
  )
}
