import { fieldRequestMessages } from '#src/action/follow-up/field-request-messages.ts'
import type { FieldRequest } from '#src/action/follow-up/field-request-queries.ts'
import { followUpPaths } from '#src/action/follow-up/paths.ts'
import { RequestBadge, requestInWords } from '#src/action/follow-up/ui/request-words.tsx'
import { planMessages } from '#src/action/plan/messages.ts'
import { useLocale, useMessages } from '#src/platform/i18n/messages.ts'
import { useWorkspace } from '#src/platform/web/page-context.ts'
import { presenter } from '#src/platform/written/presented.ts'
import { ButtonRow } from '#src/ui/button-row.tsx'
import { Button } from '#src/ui/button.tsx'
import { Card } from '#src/ui/card.tsx'
import { ItemList } from '#src/ui/item-list.tsx'

type Props = { actionId: string; requests: readonly FieldRequest[]; mayAsk: boolean }

/** Fields of an action that somebody is asked to fill in. */
export function AskedCard({ actionId, requests, mayAsk }: Props) {
  const t = useMessages(fieldRequestMessages)
  const words = useMessages(planMessages)
  const show = presenter(useLocale())
  const workspace = useWorkspace().slug
  const items = requests.map((request) => ({
    key: request.id,
    title: (
      <a href={followUpPaths.answer({ workspace, request: request.id })}>
        {words(`columns.${request.field}`)}
      </a>
    ),
    text: requestInWords(request, t, show),
    action: <RequestBadge request={request} />,
  }))
  return (
    <Card title={t('shortTitle')}>
      {items.length > 0 ? <ItemList items={items} /> : <p>{t('listEmpty')}</p>}
      {mayAsk && (
        <ButtonRow>
          <Button icon="circle-question-mark" href={followUpPaths.ask({ workspace, action: actionId })}>
            {t('title')}
          </Button>
        </ButtonRow>
      )}
    </Card>
  )
}
