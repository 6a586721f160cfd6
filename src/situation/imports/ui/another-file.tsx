import { useMessages } from '#src/platform/i18n/messages.ts'
import { useWorkspace } from '#src/platform/web/page-context.ts'
import type { Import } from '#src/situation/imports/import-queries.ts'
import { importPaths } from '#src/situation/imports/paths.ts'
import { readingMessages } from '#src/situation/imports/reading-messages.ts'
import { RemoveImport } from '#src/situation/imports/ui/remove-import.tsx'
import { Button, type ButtonLook } from '#src/ui/button.tsx'

type Props = { instead: Pick<Import, 'id' | 'fileName'>; kind?: ButtonLook['kind'] }

/** What can be done with a file that is not wanted as it is: bring another one, take this one away. */
export function AnotherFile({ instead: { id, fileName }, kind = 'secondary' }: Props) {
  const t = useMessages(readingMessages)
  const workspace = useWorkspace().slug
  return (
    <>
      <Button kind={kind} icon="file-up" href={importPaths.upload({ workspace })}>
        {t('another')}
      </Button>
      <RemoveImport id={id} fileName={fileName} />
    </>
  )
}
