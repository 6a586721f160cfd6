import { financingMessages } from '#src/action/plan/financing-messages.ts'
import type { Financing } from '#src/action/plan/financing-queries.ts'
import { planPaths } from '#src/action/plan/paths.ts'
import { mayWritePlan } from '#src/action/plan/policy.ts'
import type { Advice } from '#src/foundation/advice/queries.ts'
import { AdviceList } from '#src/foundation/advice/ui/advice-list.tsx'
import { useLocale, useMessages, type Say } from '#src/platform/i18n/messages.ts'
import { usePage, useWorkspace } from '#src/platform/web/page-context.ts'
import { presenter } from '#src/platform/written/presented.ts'
import { Button } from '#src/ui/button.tsx'
import { Card } from '#src/ui/card.tsx'
import { ItemList } from '#src/ui/item-list.tsx'

type SayFinancing = Say<(typeof financingMessages)['tree']>

/** Until when there is money: "van 1 september 2026 tot en met 31 augustus 2036", "zonder einde". */
export function financingPeriod(
  { startsOn, endsOn }: Pick<Financing, 'startsOn' | 'endsOn'>,
  t: SayFinancing,
  show: ReturnType<typeof presenter>,
): string {
  if (startsOn && endsOn) return t('fromUntil', { from: show.day(startsOn), until: show.day(endsOn) })
  if (endsOn) return t('until', { until: show.day(endsOn) })
  return startsOn ? `${t('from', { from: show.day(startsOn) })}, ${t('lasting')}` : t('lasting')
}

type Props = { actionId: string; financing: readonly Financing[]; advice: readonly Advice[] }

/** Where the money of an action comes from, and whether it lasts. */
export function FinancingCard({ actionId, financing, advice }: Props) {
  const t = useMessages(financingMessages)
  const show = presenter(useLocale())
  const workspace = useWorkspace().slug
  const mayWrite = mayWritePlan(usePage().actor)
  const items = financing.map((source) => {
    const words = source.name ?? t(`kinds.${source.kind}`)
    const href = planPaths.financing({ workspace, action: actionId, financing: source.id })
    const rest = [
      source.name && t(`kinds.${source.kind}`),
      source.amountCents !== null && show.euros(source.amountCents),
      financingPeriod(source, t, show),
    ]
    return {
      key: source.id,
      title: mayWrite ? <a href={href}>{words}</a> : words,
      text: rest.filter(Boolean).join(' · '),
    }
  })
  return (
    <Card
      title={t('title')}
      action={
        mayWrite && (
          <Button icon="plus" href={planPaths.addFinancing({ workspace, action: actionId })}>
            {t('add')}
          </Button>
        )
      }
    >
      {items.length > 0 ? <ItemList items={items} /> : <p>{t('none')}</p>}
      {advice.length > 0 && <AdviceList advice={advice} />}
    </Card>
  )
}
