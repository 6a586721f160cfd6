import { planFilePaths } from '#src/action/plan-files/paths.ts'
import { filterQuery } from '#src/action/plan/filter.ts'
import type { PlanHeadFacts } from '#src/action/plan/head-queries.ts'
import { planMessages } from '#src/action/plan/messages.ts'
import type { PlanFilter } from '#src/action/plan/narrowed-queries.ts'
import { planPaths } from '#src/action/plan/paths.ts'
import { mayWritePlan } from '#src/action/plan/policy.ts'
import { useMessages } from '#src/platform/i18n/messages.ts'
import { usePage, useWorkspace } from '#src/platform/web/page-context.ts'
import { ButtonRow } from '#src/ui/button-row.tsx'
import { Button } from '#src/ui/button.tsx'
import { Card } from '#src/ui/card.tsx'
import { DefinitionList } from '#src/ui/definition-list.tsx'

/** How the plan, or what the filter leaves of it, goes out on paper and in files, and how files come in. */
export function PlanElsewhere({ facts: { filter, size } }: { facts: PlanHeadFacts }) {
  const t = useMessages(planMessages)
  const out = { term: t('elsewhere.out'), children: <WaysOut filter={filter} /> }
  const comeIn = { term: t('elsewhere.in'), children: <WaysIn /> }
  const mayWrite = mayWritePlan(usePage().actor)
  const items = [...(size.objectives === 0 ? [] : [out]), ...(mayWrite ? [comeIn] : [])]
  if (items.length === 0) return null
  return (
    <Card title={t('elsewhere.title')} tone="sunken">
      <DefinitionList items={items} />
    </Card>
  )
}

function WaysOut({ filter }: { filter: PlanFilter }) {
  const t = useMessages(planMessages)
  const workspace = useWorkspace().slug
  const query = filterQuery(filter)
  return (
    <ButtonRow>
      <Button icon="printer" href={planPaths.print({ workspace }, query)}>
        {t('print')}
      </Button>
      <Button icon="file-text" href={planFilePaths.document({ workspace }, query)}>
        {t('elsewhere.word')}
      </Button>
      <Button icon="table" href={planFilePaths.workbook({ workspace }, query)}>
        {t('elsewhere.workbook')}
      </Button>
      <Button icon="download" href={planPaths.csv({ workspace }, query)}>
        {t('csv')}
      </Button>
    </ButtonRow>
  )
}

function WaysIn() {
  const t = useMessages(planMessages)
  const workspace = useWorkspace().slug
  return (
    <ButtonRow>
      <Button icon="upload" href={planFilePaths.bringWorkbook({ workspace })}>
        {t('elsewhere.bringWorkbook')}
      </Button>
      <Button icon="upload" href={planFilePaths.bringCycle({ workspace })}>
        {t('elsewhere.bringCycle')}
      </Button>
    </ButtonRow>
  )
}
