import { waiveAdvice } from '#src/foundation/advice/commands.ts'
import { adviceMessages } from '#src/foundation/advice/messages.ts'
import type { Advice } from '#src/foundation/advice/queries.ts'
import { findingInWords, isWaivable } from '#src/foundation/advice/rules.ts'
import { TextAreaField } from '#src/platform/forms/fields.tsx'
import { Form } from '#src/platform/forms/form.tsx'
import type { Reply } from '#src/platform/forms/reply.ts'
import { factsOf, type Finding } from '#src/platform/finding.ts'
import { useLocale, useMessages } from '#src/platform/i18n/messages.ts'
import { DocumentTitle } from '#src/platform/web/document-title.tsx'
import { Button } from '#src/ui/button.tsx'
import { Card } from '#src/ui/card.tsx'
import { FindingCard } from '#src/ui/finding-card.tsx'
import { Notice } from '#src/ui/notice.tsx'
import { PageHeader } from '#src/ui/page-header.tsx'

type Props = {
  /** As it stands now; null when the rule has nothing to say any more. */
  advice: Advice | null
  back: string
  reply: Reply | null
}

export function WaivePage({ advice, back, reply }: Props) {
  const t = useMessages(adviceMessages)
  return (
    <>
      <DocumentTitle>{t('waive')}</DocumentTitle>
      <PageHeader title={t('waiveTitle')} lead={t('waiveLead')} />
      {advice && isWaivable(advice.finding) ? (
        <>
          <AsSaid finding={advice.finding} />
          <Waive {...advice} back={back} reply={reply} />
        </>
      ) : (
        <Notice title={t('goneTitle')} actions={<Button href={back}>{t('back')}</Button>}>
          <p>{t('goneText')}</p>
        </Notice>
      )}
    </>
  )
}

function AsSaid({ finding }: { finding: Finding }) {
  const t = useMessages(adviceMessages)
  const words = findingInWords(finding, useLocale())
  return (
    <FindingCard
      frame="card"
      level={2}
      outcome={finding.outcome}
      outcomeLabel={t(`outcomes.${finding.outcome}`)}
      title={words.title}
      reason={words.reason}
      why={{ label: t('why'), children: <p>{words.why}</p> }}
    />
  )
}

type WaiveProps = Advice & Pick<Props, 'back' | 'reply'>

function Waive({ finding, waiver, back, reply }: WaiveProps) {
  const t = useMessages(adviceMessages)
  const facts = factsOf(finding)
  if (waiver)
    return (
      <Notice title={t('waivedTitle')} actions={<Button href={back}>{t('back')}</Button>}>
        <p>{t('waived', { reason: waiver.reason })}</p>
      </Notice>
    )
  return (
    <Card>
      <Form
        command={waiveAdvice}
        reply={reply}
        values={{ facts, reason: '' }}
        submit={t('keep')}
        cancel={{ href: back, label: t('cancel') }}
      >
        {(fields) => (
          <>
            <input type="hidden" name={fields.facts.name} value={facts} />
            <TextAreaField of={fields.reason} label={t('reason')} />
          </>
        )}
      </Form>
    </Card>
  )
}
