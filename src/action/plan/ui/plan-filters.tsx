import type { ReactNode } from 'react'
import { inAddress, type ViewPath } from '#src/action/plan/filter.ts'
import { planFilterMessages } from '#src/action/plan/filter-messages.ts'
import { planPaths } from '#src/action/plan/paths.ts'
import type { PlanFilter } from '#src/action/plan/narrowed-queries.ts'
import { ChosenFilters } from '#src/action/plan/ui/chosen-filters.tsx'
import { useChosenFilters, useFilters, type PlanChoices } from '#src/action/plan/ui/filters-in-words.ts'
import { useMessages } from '#src/platform/i18n/messages.ts'
import { useWorkspace } from '#src/platform/web/page-context.ts'
import { Field } from '#src/ui/field.tsx'
import { FilterBar } from '#src/ui/filter-bar.tsx'
import { Select } from '#src/ui/select.tsx'
import { Stack } from '#src/ui/stack.tsx'

type Props = {
  filter: PlanFilter
  choices: PlanChoices
  /** The view that is narrowed, and what stands in its address besides the filters. */
  path?: ViewPath
  kept?: Readonly<Record<string, string>>
  /** Fields for what else stands in the address; without them it goes along unseen. */
  children?: ReactNode
}

/** What is shown of the plan; it lives in the address. What is chosen stands below the bar, to take away again. */
export function PlanFilters({ filter, choices, path = planPaths.plan, kept = {}, children }: Props) {
  const t = useMessages(planFilterMessages)
  const action = path({ workspace: useWorkspace().slug })
  const filters = useFilters(choices)
  const chosen = useChosenFilters(filter, choices)
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
        {children ??
          Object.entries(kept).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
      </FilterBar>
      {chosen.length > 0 && <ChosenFilters filter={filter} chosen={chosen} path={path} kept={kept} />}
    </Stack>
  )
}
