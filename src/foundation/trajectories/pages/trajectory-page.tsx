import { changeTrajectory } from '#src/foundation/trajectories/commands.ts'
import { trajectoryMessages } from '#src/foundation/trajectories/messages.ts'
import { trajectoryPaths } from '#src/foundation/trajectories/paths.ts'
import { mayShapeTrajectory } from '#src/foundation/trajectories/policy.ts'
import type { Trajectory } from '#src/foundation/trajectories/queries.ts'
import { DayField, EurosField, TextField } from '#src/platform/forms/fields.tsx'
import { Form } from '#src/platform/forms/form.tsx'
import { shown } from '#src/platform/forms/shown.ts'
import type { Reply } from '#src/platform/forms/reply.ts'
import { useLocale, useMessages } from '#src/platform/i18n/messages.ts'
import { usePage, useWorkspace } from '#src/platform/web/page-context.ts'
import { DocumentTitle } from '#src/platform/web/document-title.tsx'
import { presenter } from '#src/platform/written/presented.ts'
import { Card } from '#src/ui/card.tsx'
import { DefinitionList } from '#src/ui/definition-list.tsx'
import { FieldRow } from '#src/ui/field-row.tsx'
import { PageHeader } from '#src/ui/page-header.tsx'
import { Stack } from '#src/ui/stack.tsx'

type Props = { trajectory: Trajectory; reply: Reply | null }

export function TrajectoryPage({ trajectory, reply }: Props) {
  const t = useMessages(trajectoryMessages)
  const mayShape = mayShapeTrajectory(usePage().actor)
  return (
    <>
      <DocumentTitle>{t('title')}</DocumentTitle>
      <PageHeader title={t('title')} lead={t('lead')} />
      <Card>
        {mayShape ? (
          <TrajectoryForm trajectory={trajectory} reply={reply} />
        ) : (
          <TrajectoryFacts {...trajectory} />
        )}
      </Card>
    </>
  )
}

function TrajectoryFacts({ name, startsOn, endsOn, budgetCents }: Trajectory) {
  const t = useMessages(trajectoryMessages)
  const show = presenter(useLocale())
  return (
    <DefinitionList
      items={[
        { term: t('name'), children: name },
        { term: t('startsOn'), children: show.day(startsOn) },
        { term: t('endsOn'), children: show.day(endsOn) },
        { term: t('budget'), children: budgetCents === null ? t('noBudget') : show.euros(budgetCents) },
      ]}
    />
  )
}

function TrajectoryForm({ trajectory, reply }: Props) {
  const t = useMessages(trajectoryMessages)
  const workspace = useWorkspace().slug
  const values = {
    name: trajectory.name,
    startsOn: shown.day(trajectory.startsOn),
    endsOn: shown.day(trajectory.endsOn),
    budgetCents: shown.euros(trajectory.budgetCents),
  }
  return (
    <Form
      command={changeTrajectory}
      action={trajectoryPaths.change({ workspace, trajectory: trajectory.id })}
      reply={reply}
      values={values}
      version={trajectory.version}
      submit={t('save')}
    >
      {(fields) => (
        <Stack>
          <TextField of={fields.name} label={t('name')} hint={t('nameHint')} />
          <FieldRow>
            <DayField of={fields.startsOn} label={t('startsOn')} />
            <DayField of={fields.endsOn} label={t('endsOn')} />
          </FieldRow>
          <EurosField of={fields.budgetCents} label={t('budget')} hint={t('budgetHint')} optional />
        </Stack>
      )}
    </Form>
  )
}
