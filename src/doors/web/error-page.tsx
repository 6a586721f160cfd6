import { webPaths } from '#src/doors/web/paths.ts'
import { webMessages } from '#src/doors/web/web-messages.ts'
import { workspaceMessages } from '#src/foundation/workspaces/messages.ts'
import type { Role } from '#src/foundation/workspaces/roles.ts'
import { useMessages } from '#src/platform/i18n/messages.ts'
import { DocumentTitle } from '#src/platform/web/document-title.tsx'
import { Button } from '#src/ui/button.tsx'
import { ButtonRow } from '#src/ui/button-row.tsx'
import { PageHeader } from '#src/ui/page-header.tsx'
import { Prose } from '#src/ui/prose.tsx'

type Props =
  | { kind: 'not-found' }
  | { kind: 'refused'; problem: string; roles: readonly Role[] }
  | { kind: 'broken'; requestId: string }

/** What somebody sees when a page cannot be shown: what happened, and the way on. */
export function ErrorPage(props: Props) {
  const t = useMessages(webMessages)
  const roleName = useMessages(workspaceMessages)
  const words = {
    'not-found': () => ({ title: t('errors.notFoundTitle'), text: t('errors.notFoundText') }),
    refused: () => ({ title: t('errors.refusedTitle'), text: 'problem' in props ? props.problem : '' }),
    broken: () => ({
      title: t('errors.brokenTitle'),
      text: t('errors.brokenText', { id: 'requestId' in props ? props.requestId : '' }),
    }),
  }[props.kind]()
  const may = 'roles' in props ? props.roles : []
  return (
    <>
      <DocumentTitle>{words.title}</DocumentTitle>
      <PageHeader title={words.title} lead={words.text} />
      {may.length > 0 && (
        <Prose>
          <p>{t('errors.whoMay')}</p>
          <ul>
            {may.map((role) => (
              <li key={role}>{roleName(`roles.${role}`)}</li>
            ))}
          </ul>
        </Prose>
      )}
      <ButtonRow>
        <Button href={webPaths.first()}>{t('home')}</Button>
      </ButtonRow>
    </>
  )
}
