import { identityPaths } from '#src/foundation/identity/paths.ts'
import { setUpMessages } from '#src/foundation/set-up/messages.ts'
import { useMessages } from '#src/platform/i18n/messages.ts'
import { DocumentTitle } from '#src/platform/web/document-title.tsx'
import { Button } from '#src/ui/button.tsx'
import { ButtonRow } from '#src/ui/button-row.tsx'
import { PageHeader } from '#src/ui/page-header.tsx'

export function UsedLinkPage({ canSignIn }: { canSignIn: boolean }) {
  const t = useMessages(setUpMessages)
  return (
    <>
      <DocumentTitle>{t('usedTitle')}</DocumentTitle>
      <PageHeader title={t('usedTitle')} lead={t('usedText')} />
      <ButtonRow>
        {canSignIn ? (
          <Button kind="primary" icon="log-in" href={identityPaths.signIn()}>
            {t('signIn')}
          </Button>
        ) : (
          <Button kind="primary" href="/">
            {t('first')}
          </Button>
        )}
      </ButtonRow>
    </>
  )
}
