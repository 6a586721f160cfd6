import { TextAreaField, TextField, SelectField, ChoiceField } from '#src/platform/forms/fields.tsx'
import { Form, type Fields } from '#src/platform/forms/form.tsx'
import { RemoveForm } from '#src/platform/forms/remove-form.tsx'
import type { Reply } from '#src/platform/forms/reply.ts'
import { useMessages } from '#src/platform/i18n/messages.ts'
import { DocumentTitle } from '#src/platform/web/document-title.tsx'
import { useWorkspace } from '#src/platform/web/page-context.ts'
import type { AddedIndicator } from '#src/situation/indicators/indicator-queries.ts'
import { units } from '#src/situation/indicators/indicator.ts'
import { indicatorMessages } from '#src/situation/indicators/messages.ts'
import { addOwnIndicator, changeOwnIndicator } from '#src/situation/indicators/own-indicator-commands.ts'
import type { addOwnIndicatorInput } from '#src/situation/indicators/own-indicator-forms.ts'
import { ownIndicatorMessages } from '#src/situation/indicators/own-indicator-messages.ts'
import { indicatorPaths } from '#src/situation/indicators/paths.ts'
import { measureKinds } from '#src/situation/indicators/series.ts'
import { Card } from '#src/ui/card.tsx'
import { DefinitionList } from '#src/ui/definition-list.tsx'
import { Disclosure } from '#src/ui/disclosure.tsx'
import { PageHeader } from '#src/ui/page-header.tsx'
import { Stack } from '#src/ui/stack.tsx'

type Props = {
  indicator: AddedIndicator | null
  /** How many figures hang on it. */
  figures: number
  reply: Reply | null
}

/** An indicator of the municipality's own: a new one, or one that is there. */
export function OwnIndicatorPage({ indicator, figures, reply }: Props) {
  const t = useMessages(ownIndicatorMessages)
  const words = useMessages(indicatorMessages)
  const workspace = useWorkspace().slug
  const situation = indicatorPaths.situation({ workspace })
  const title = indicator ? t('change') : t('add')
  const own = indicator && {
    label: indicator.name,
    href: indicatorPaths.indicator({ workspace, indicator: indicator.id }),
  }
  const steps = [{ label: words('navigation'), href: situation }, ...(own ? [own] : []), { label: title }]
  return (
    <>
      <DocumentTitle>{title}</DocumentTitle>
      <PageHeader
        trail={{ label: words('navigation'), steps }}
        title={title}
        lead={indicator ? undefined : t('lead')}
      />
      <Card>
        <Form
          command={indicator ? changeOwnIndicator : addOwnIndicator}
          reply={reply}
          values={indicator ? valuesOf(indicator) : {}}
          version={indicator?.version}
          submit={t('save')}
          cancel={{ href: own?.href ?? situation, label: t('cancel') }}
        >
          {(fields) => (
            <Stack>
              <TextField of={fields.name} label={t('name')} hint={t('nameHint')} />
              <TextAreaField
                of={fields.definition}
                label={t('definition')}
                hint={t('definitionHint')}
                rows={4}
              />
              {indicator && figures > 0 ? (
                <FixedMeasure fields={fields} indicator={indicator} figures={figures} />
              ) : (
                <Measure fields={fields} />
              )}
              <TextField of={fields.usualSource} label={t('usualSource')} hint={t('usualSourceHint')} />
            </Stack>
          )}
        </Form>
      </Card>
      {indicator && <Removal indicator={indicator} figures={figures} />}
    </>
  )
}

const valuesOf = ({ name, definition, kind, unit, usualSource }: AddedIndicator) => ({
  name,
  definition,
  kind,
  unit,
  usualSource,
})

type FieldsProps = { fields: Fields<typeof addOwnIndicatorInput> }

function Measure({ fields }: FieldsProps) {
  const t = useMessages(ownIndicatorMessages)
  const words = useMessages(indicatorMessages)
  return (
    <>
      <ChoiceField
        of={fields.kind}
        label={t('kind')}
        options={measureKinds.map((kind) => ({
          value: kind,
          label: words(`kinds.${kind}`),
          hint: t(`kindHints.${kind}`),
        }))}
      />
      <SelectField
        of={fields.unit}
        label={t('unit')}
        options={units.map((unit) => ({ value: unit, label: words(`unitNames.${unit}`) }))}
      />
    </>
  )
}

/** What is fixed goes along as it is, not as it was sent: a form that came back with something else would never fit. */
function FixedMeasure({
  fields,
  indicator,
  figures,
}: FieldsProps & Omit<Props, 'reply'> & { indicator: AddedIndicator }) {
  const t = useMessages(ownIndicatorMessages)
  const words = useMessages(indicatorMessages)
  return (
    <div id={fields.unit.id}>
      <input type="hidden" name={fields.kind.name} value={indicator.kind} />
      <input type="hidden" name={fields.unit.name} value={indicator.unit} />
      <Stack>
        <p>{t('measureFixed', { figures })}</p>
        <DefinitionList
          items={[
            { term: t('kind'), children: words(`kinds.${indicator.kind}`) },
            { term: t('unit'), children: words(`unitNames.${indicator.unit}`) },
          ]}
        />
      </Stack>
    </div>
  )
}

function Removal({ indicator, figures }: { indicator: AddedIndicator; figures: number }) {
  const t = useMessages(ownIndicatorMessages)
  const words = useMessages(indicatorMessages)
  const workspace = useWorkspace().slug
  if (figures === 0) {
    return (
      <RemoveForm
        action={indicatorPaths.removeOwnIndicator({ workspace, own: indicator.id })}
        version={indicator.version}
        words={{ open: t('remove'), explanation: t('removeMeans'), confirm: t('removeConfirm') }}
      />
    )
  }
  return (
    <Disclosure summary={t('remove')}>
      <p>{t('removeFirst', { figures })}</p>
      <p>
        <a href={indicatorPaths.fillIn({ workspace })}>{words('fillIn')}</a>
      </p>
    </Disclosure>
  )
}
