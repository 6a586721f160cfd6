import {
  TextAreaField,
  TextField,
  CheckListField,
  ChoiceField,
  SelectField,
} from '#src/platform/forms/fields.tsx'
import { Form, type Fields } from '#src/platform/forms/form.tsx'
import { RemoveForm } from '#src/platform/forms/remove-form.tsx'
import type { Reply } from '#src/platform/forms/reply.ts'
import type { PolicyDomain } from '#src/foundation/library/queries.ts'
import { useLocale, useMessages } from '#src/platform/i18n/messages.ts'
import { DocumentTitle } from '#src/platform/web/document-title.tsx'
import { useWorkspace } from '#src/platform/web/page-context.ts'
import { addConclusion, changeConclusion } from '#src/situation/analysis/commands.ts'
import { changeSince, choiceOfToday, keptChoice } from '#src/situation/analysis/conclusion-words.ts'
import { conclusionKinds } from '#src/situation/analysis/conclusion.ts'
import type { addConclusionInput } from '#src/situation/analysis/forms.ts'
import { placeKey } from '#src/situation/analysis/kept-figure.ts'
import { conclusionMessages } from '#src/situation/analysis/messages.ts'
import { analysisPaths } from '#src/situation/analysis/paths.ts'
import type { Conclusion, Report } from '#src/situation/analysis/queries.ts'
import { ScopeBar } from '#src/situation/indicators/ui/scope-bar.tsx'
import { Card } from '#src/ui/card.tsx'
import { PageHeader } from '#src/ui/page-header.tsx'
import { Stack } from '#src/ui/stack.tsx'

type Props = {
  conclusion: Conclusion | null
  /** The figures that there are to rest on. */
  report: Report
  domains: readonly PolicyDomain[]
  reply: Reply | null
}

const valuesOf = (conclusion: Conclusion | null) =>
  conclusion
    ? {
        kind: conclusion.kind,
        title: conclusion.title,
        text: conclusion.text,
        domainId: conclusion.domainId ?? '',
        figures: conclusion.figures.map(placeKey),
      }
    : { kind: 'group' }

/** One conclusion: a new one, or one that is there. */
export function ConclusionFormPage({ conclusion, report, domains, reply }: Props) {
  const t = useMessages(conclusionMessages)
  const workspace = useWorkspace().slug
  const list = analysisPaths.conclusions({ workspace })
  const title = conclusion ? t('form.editTitle') : t('form.addTitle')
  return (
    <>
      <DocumentTitle>{title}</DocumentTitle>
      <PageHeader
        trail={{ label: t('link'), steps: [{ label: t('link'), href: list }, { label: title }] }}
        title={title}
      />
      <ScopeBar {...report} baseYears={[]} />
      <Card>
        <Form
          command={conclusion ? changeConclusion : addConclusion}
          reply={reply}
          values={valuesOf(conclusion)}
          version={conclusion?.version}
          submit={t('form.save')}
          cancel={{ href: list, label: t('form.cancel') }}
        >
          {(fields) => (
            <Stack>
              <WhatFields fields={fields} domains={domains} />
              <FigureFields fields={fields} conclusion={conclusion} report={report} />
            </Stack>
          )}
        </Form>
      </Card>
      {conclusion && (
        <RemoveForm
          action={analysisPaths.removeConclusion({ workspace, conclusion: conclusion.id })}
          version={conclusion.version}
          words={{
            open: t('form.remove'),
            explanation: t('form.removeMeans'),
            confirm: t('form.removeConfirm'),
          }}
        />
      )}
    </>
  )
}

type FieldsProps = { fields: Fields<typeof addConclusionInput> }

function WhatFields({ fields, domains }: FieldsProps & Pick<Props, 'domains'>) {
  const t = useMessages(conclusionMessages)
  return (
    <>
      <ChoiceField
        of={fields.kind}
        label={t('form.kind')}
        arrange="row"
        options={conclusionKinds.map((kind) => ({ value: kind, label: t(`kinds.${kind}`) }))}
      />
      <TextField of={fields.title} label={t('form.title')} hint={t('form.titleHint')} />
      <TextAreaField of={fields.text} label={t('form.text')} rows={6} />
      <SelectField
        of={fields.domainId}
        label={t('form.domain')}
        hint={t('form.domainHint')}
        optional
        placeholder={t('form.noDomain')}
        options={domains.map(({ id, name }) => ({ value: id, label: name }))}
      />
    </>
  )
}

function FigureFields({ fields, conclusion, report }: FieldsProps & Pick<Props, 'conclusion' | 'report'>) {
  const t = useMessages(conclusionMessages)
  const locale = useLocale()
  const kept = conclusion?.figures ?? []
  const manyAreas = report.choices.length > 1
  const options = [
    ...kept.map((figure) => keptChoice(figure, manyAreas, locale)),
    ...report.rows.flatMap(({ indicator, figure }) =>
      figure?.value ? [choiceOfToday(figure, indicator, manyAreas, locale)] : [],
    ),
  ]
  // A kept figure that is also today's stands there once, with what became of it.
  const once = [
    ...new Map(options.toReversed().map((option) => [option.value, option])).values(),
  ].toReversed()
  if (once.length === 0) return <p>{t('form.noFigures')}</p>
  return (
    <>
      <CheckListField
        of={fields.figures}
        label={t('form.figures')}
        hint={t('form.figuresHint')}
        optional
        options={once}
      />
      {kept.some((figure) => changeSince(figure, locale)) && (
        <CheckListField
          of={fields.renew}
          label={t('form.renew')}
          optional
          options={[{ value: 'values', label: t('form.renewValues') }]}
        />
      )}
    </>
  )
}
