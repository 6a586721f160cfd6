import { changeTrajectory } from '#src/foundation/trajectories/commands.ts'
import { trajectoryMessages } from '#src/foundation/trajectories/messages.ts'
import { trajectoryPaths } from '#src/foundation/trajectories/paths.ts'
import type { Trajectory } from '#src/foundation/trajectories/queries.ts'
import { DayField, EurosField, TextField } from '#src/platform/forms/fields.tsx'
import { Form } from '#src/platform/forms/form.tsx'
import { shown } from '#src/platform/forms/shown.ts'
import type { Reply } from '#src/platform/forms/reply.ts'
import { useMessages } from '#src/platform/i18n/messages.ts'
import { useWorkspace } from '#src/platform/web/page-context.ts'
import { DocumentTitle } from '#src/platform/web/document-title.tsx'
import { Card } from '#src/ui/card.tsx'
import { FieldRow } from '#src/ui/field-row.tsx'
import { PageHeader } from '#src/ui/page-header.tsx'
import { Stack } from '#src/ui/stack.tsx'

type Props = { trajectory: Trajectory; reply: Reply | null }

export function TrajectoryPage({ trajectory, reply }: Props) {
  const t = useMessages(trajectoryMessages)
  const workspace = useWorkspace().slug
  const values = {
    name: trajectory.name,
    startsOn: shown.day(trajectory.startsOn),
    endsOn: shown.day(trajectory.endsOn),
    budgetCents: shown.euros(trajectory.budgetCents),
  }
  return (
    <>
      <DocumentTitle>{t('title')}</DocumentTitle>
      <PageHeader title={t('title')} lead={t('lead')} />
      <Card>
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
      </Card>
    </>
  )
}
