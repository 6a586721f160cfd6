import { planPaths } from '#src/action/plan/paths.ts'
import { visionPaths } from '#src/direction/vision/paths.ts'
import { AdviceCard } from '#src/foundation/advice/ui/advice-list.tsx'
import { overviewMessages } from '#src/overview/roadmap/messages.ts'
import { partOfDay } from '#src/overview/roadmap/greeting.ts'
import type { Overview } from '#src/overview/roadmap/queries.ts'
import { roadmapSteps, stepStates } from '#src/overview/roadmap/steps.ts'
import { Achieved } from '#src/overview/roadmap/ui/achieved.tsx'
import { DueNow } from '#src/overview/roadmap/ui/due-now.tsx'
import { StillOpen } from '#src/overview/roadmap/ui/still-open.tsx'
import { useLocale, useMessages } from '#src/platform/i18n/messages.ts'
import { DocumentTitle } from '#src/platform/web/document-title.tsx'
import { usePage, useWorkspace } from '#src/platform/web/page-context.ts'
import { presenter } from '#src/platform/written/presented.ts'
import { indicatorPaths } from '#src/situation/indicators/paths.ts'
import { Columns } from '#src/ui/columns.tsx'
import { PageHeader } from '#src/ui/page-header.tsx'
import { Steps } from '#src/ui/steps.tsx'

/** First what has been achieved, then what is due, then what is open. */
export function OverviewPage({ overview }: { overview: Overview }) {
  const t = useMessages(overviewMessages)
  const show = presenter(useLocale())
  const { actor, now } = usePage()
  const workspace = useWorkspace()
  const { trajectory, advice } = overview
  const name = actor.kind === 'person' ? (actor.name.split(' ')[0] ?? actor.name) : ''
  const [start, end] = [trajectory.startsOn, trajectory.endsOn].map((day) => show.month(day.slice(0, 7)))
  return (
    <>
      <DocumentTitle>{t('title')}</DocumentTitle>
      <PageHeader
        title={t(partOfDay(now), { name })}
        lead={t('lead', {
          municipality: workspace.name,
          start: start ?? '',
          end: end ?? '',
        })}
      />
      <RoadmapLine overview={overview} />
      <Columns
        aside={
          <>
            {advice.length > 0 && <AdviceCard advice={advice} />}
            <StillOpen overview={overview} />
          </>
        }
      >
        <Achieved overview={overview} />
        <DueNow overview={overview} />
      </Columns>
    </>
  )
}

function RoadmapLine({ overview: { totals, situation, visionParts } }: { overview: Overview }) {
  const t = useMessages(overviewMessages)
  const workspace = useWorkspace().slug
  const states = stepStates({ ...situation, ...totals, visionParts })
  const notes = {
    situation: t('note.situation', situation),
    vision: t('note.vision', { count: visionParts }),
    objectives: t('note.objectives', { count: totals.objectives }),
    actions: t('note.actions', { count: totals.actions, done: totals.done }),
  }
  const links = {
    situation: indicatorPaths.situation({ workspace }),
    vision: visionPaths.vision({ workspace }),
    objectives: planPaths.plan({ workspace }),
    actions: planPaths.plan({ workspace }),
  }
  return (
    <Steps
      label={t('phases')}
      steps={roadmapSteps.map((step) => ({
        label: t(`phase.${step}`),
        state: states[step],
        note: notes[step],
        href: links[step],
      }))}
    />
  )
}
