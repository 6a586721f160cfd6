import { filterQuery } from '#src/action/plan/filter.ts'
import { planMessages } from '#src/action/plan/messages.ts'
import { planPaths } from '#src/action/plan/paths.ts'
import { planPrintMessages } from '#src/action/plan/print-messages.ts'
import type { PlanFilter } from '#src/action/plan/narrowed-queries.ts'
import type { PlanGroup, PlanTotals } from '#src/action/plan/queries.ts'
import { useChosenFilters, type PlanChoices } from '#src/action/plan/ui/filters-in-words.ts'
import {
  actionInWords,
  documentColumns,
  objectiveInWords,
  planFacts,
  planTitle,
  type DocumentColumn,
  type Fact,
} from '#src/action/plan/ui/plan-in-words.ts'
import { PlanLead, ShownLead } from '#src/action/plan/ui/plan-lead.tsx'
import { planFilePaths } from '#src/action/plan-files/paths.ts'
import type { Trajectory } from '#src/foundation/trajectories/queries.ts'
import { useLocale, useMessages } from '#src/platform/i18n/messages.ts'
import { DocumentTitle } from '#src/platform/web/document-title.tsx'
import { usePage, useWorkspace } from '#src/platform/web/page-context.ts'
import { presenter } from '#src/platform/written/presented.ts'
import { Button } from '#src/ui/button.tsx'
import { DataTable, type Column } from '#src/ui/data-table.tsx'
import { DefinitionList } from '#src/ui/definition-list.tsx'
import { PageHeader } from '#src/ui/page-header.tsx'

/** What was asked of the plan, and how many actions there are in all. */
type Narrowed = { filter: PlanFilter; choices: PlanChoices; actionsInAll: number }
type Props = {
  /** Whose plan it is, by the name at the head of its documents. */
  name: string
  trajectory: Trajectory
  /** Of the groups. */
  totals: PlanTotals
  groups: PlanGroup[]
  /** Null when the plan is printed whole. */
  narrowed: Narrowed | null
}

/** The action plan as one document: domain, objective, actions with all columns; meant for A4. */
export function PlanPrintPage({ name, trajectory, totals, groups, narrowed }: Props) {
  const t = useMessages(planPrintMessages)
  const plan = useMessages(planMessages)
  const locale = useLocale()
  const { slug: workspace, name: invented, fictional } = useWorkspace()
  const { today } = usePage()
  const query = narrowed ? filterQuery(narrowed.filter) : {}
  const domains = [...Map.groupBy(groups, ({ objective }) => objective.domain)]
  return (
    <>
      <DocumentTitle>{t('title')}</DocumentTitle>
      <PageHeader
        trail={{
          label: plan('title'),
          steps: [
            { label: plan('title'), href: planPaths.plan({ workspace }, query) },
            { label: t('title') },
          ],
        }}
        title={planTitle(trajectory, locale)}
        lead={
          narrowed ? (
            <NarrowedLead {...narrowed} shown={totals} />
          ) : (
            <PlanLead totals={totals} budgetCents={trajectory.budgetCents} />
          )
        }
        actions={
          <>
            <Button kind="primary" icon="file-text" href={planFilePaths.document({ workspace }, query)}>
              {t('word')}
            </Button>
            <Button icon="download" href={planPaths.csv({ workspace }, query)}>
              {plan('csv')}
            </Button>
          </>
        }
      />
      <p className="screen-only small-print">{t('how')}</p>
      {fictional && <p className="paper-only">{t('invented', { name: invented })}</p>}
      <div className="document-facts">
        <Facts facts={planFacts({ name, trajectory, groups, today }, locale)} />
      </div>
      {groups.length === 0 && <p>{narrowed ? `${plan('noneFound')}.` : t('empty')}</p>}
      {domains.map(([domain, objectives], place) => (
        <section className="document-part" key={domain}>
          <h2>
            {place + 1} {domain}
          </h2>
          {objectives.map((group, at) => (
            <PrintedObjective
              key={group.objective.id}
              {...group}
              before={objectives[at - 1]?.objective.visionStatement}
            />
          ))}
        </section>
      ))}
    </>
  )
}

function NarrowedLead({ filter, choices, actionsInAll, shown }: Narrowed & { shown: PlanTotals }) {
  const t = useMessages(planPrintMessages)
  const show = presenter(useLocale())
  const filters = show.list(useChosenFilters(filter, choices).map(({ words }) => words))
  return (
    <>
      <ShownLead shown={shown} total={actionsInAll} /> {t('narrowed', { filters })}
    </>
  )
}

const Facts = ({ facts }: { facts: readonly Fact[] }) => (
  <DefinitionList items={facts.map(({ term, words }) => ({ key: term, term, children: words }))} />
)

/** `before`: the part of the vision that the objective above it belongs to; it is not said twice. */
type PrintedProps = PlanGroup & { before: string | null | undefined }

function PrintedObjective({ objective, actions, before }: PrintedProps) {
  const t = useMessages(planMessages)
  const locale = useLocale()
  const { today } = usePage()
  const { title, remarks, facts } = objectiveInWords(objective, before, locale)
  const columns = usePrintColumns()
  return (
    <div className="document-item">
      <h3>{title}</h3>
      {remarks.length > 0 && (
        <p>
          <em>{remarks.join(' ')}</em>
        </p>
      )}
      {facts.length > 0 && <Facts facts={facts} />}
      {actions.length > 0 && (
        <DataTable
          bare
          stack="late"
          caption={`${t('actionsOf')}: ${objective.statement}`}
          columns={columns}
          rows={actions.map((action) => ({ id: action.id, ...actionInWords(action, today, locale) }))}
          rowKey={({ id }) => id}
        />
      )}
    </div>
  )
}

const widths = {
  action: 'medium',
  who: 'medium',
  when: 'narrow',
  yields: 'medium',
  know: 'medium',
  means: 'narrow',
} as const satisfies Record<DocumentColumn, Column<PrintedAction>['width']>

type PrintedAction = ReturnType<typeof actionInWords> & { id: string }

function usePrintColumns(): Column<PrintedAction>[] {
  const t = useMessages(planPrintMessages)
  return documentColumns.map((key) => ({
    key,
    title: t(key),
    width: widths[key],
    cell: (action) => action[key][0],
    notes: (action) => {
      const [, first = null, second = null] = action[key]
      return [first, second]
    },
  }))
}
