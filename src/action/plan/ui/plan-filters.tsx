import { approaches } from '#src/action/plan/action.ts'
import { chosenIn, inAddress, type FilterName } from '#src/action/plan/filter.ts'
import { planFilterMessages } from '#src/action/plan/filter-messages.ts'
import { planMessages } from '#src/action/plan/messages.ts'
import { planPaths } from '#src/action/plan/paths.ts'
import { shownStatuses } from '#src/action/plan/progress.ts'
import type { PlanFilter } from '#src/action/plan/queries.ts'
import { ChosenFilters } from '#src/action/plan/ui/chosen-filters.tsx'
import { useMessages } from '#src/platform/i18n/messages.ts'
import { useWorkspace } from '#src/platform/web/page-context.ts'
import { Field } from '#src/ui/field.tsx'
import { FilterBar } from '#src/ui/filter-bar.tsx'
import { Select, type SelectOption } from '#src/ui/select.tsx'
import { Stack } from '#src/ui/stack.tsx'

export type PlanChoices = {
  domains: readonly { id: string; name: string }[]
  owners: readonly { id: string; name: string }[]
}

type Shown = { name: FilterName; label: string; all: string; options: SelectOption[] }

const optionsOf = (rows: readonly { id: string; name: string }[]): SelectOption[] =>
  rows.map(({ id, name }) => ({ value: id, label: name }))

function useFilters({ domains, owners }: PlanChoices): Shown[] {
  const t = useMessages(planFilterMessages)
  const plan = useMessages(planMessages)
  return [
    { name: 'domainId', label: t('domain'), all: t('allDomains'), options: optionsOf(domains) },
    { name: 'ownerId', label: t('owner'), all: t('everybody'), options: optionsOf(owners) },
    {
      name: 'status',
      label: t('status'),
      all: t('all'),
      options: shownStatuses.map((status) => ({ value: status, label: plan(`statuses.${status}`) })),
    },
    {
      name: 'approach',
      label: t('approach'),
      all: t('all'),
      options: approaches.map((approach) => ({ value: approach, label: plan(`approaches.${approach}`) })),
    },
  ]
}

/** What is shown of the plan; it lives in the address. What is chosen stands below the bar, to take away again. */
export function PlanFilters({ filter, choices }: { filter: PlanFilter; choices: PlanChoices }) {
  const t = useMessages(planFilterMessages)
  const action = planPaths.plan({ workspace: useWorkspace().slug })
  const filters = useFilters(choices)
  const wordsOf = (name: FilterName) => {
    const shown = filters.find((one) => one.name === name)
    const chosen = shown?.options.find(({ value }) => value === filter[name])
    return { filter: shown?.label ?? '', value: chosen?.label ?? t('gone') }
  }
  const chosen = chosenIn(filter)
  return (
    <Stack gap="small">
      <FilterBar action={action} toggleLabel={t('toggle', { count: chosen.length })} submitLabel={t('show')}>
        {filters.map(({ name, label, all, options }) => (
          <Field key={name} id={`filter-${inAddress[name]}`} label={label} inline>
            {(control) => (
              <Select
                {...control}
                name={inAddress[name]}
                placeholder={all}
                options={options}
                defaultValue={filter[name]}
              />
            )}
          </Field>
        ))}
      </FilterBar>
      {chosen.length > 0 && <ChosenFilters filter={filter} chosen={chosen} wordsOf={wordsOf} />}
    </Stack>
  )
}
