import { approaches } from '#src/action/plan/action.ts'
import { planMessages } from '#src/action/plan/messages.ts'
import { planPaths } from '#src/action/plan/paths.ts'
import { shownStatuses } from '#src/action/plan/progress.ts'
import type { PlanFilter } from '#src/action/plan/queries.ts'
import { useMessages } from '#src/platform/i18n/messages.ts'
import { useWorkspace } from '#src/platform/web/page-context.ts'
import { Field } from '#src/ui/field.tsx'
import { FilterBar } from '#src/ui/filter-bar.tsx'
import { Select, type SelectOption } from '#src/ui/select.tsx'

export type PlanChoices = {
  domains: readonly { id: string; name: string }[]
  owners: readonly { id: string; name: string }[]
}

const optionsOf = (rows: readonly { id: string; name: string }[]): SelectOption[] =>
  rows.map(({ id, name }) => ({ value: id, label: name }))

/** What is shown of the plan; it lives in the address. */
export function PlanFilters({ filter, choices }: { filter: PlanFilter; choices: PlanChoices }) {
  const t = useMessages(planMessages)
  const action = planPaths.plan({ workspace: useWorkspace().slug })
  const isFiltered = Object.values(filter).some((value) => value !== undefined)
  return (
    <FilterBar
      action={action}
      toggleLabel={t('filter.toggle')}
      submitLabel={t('filter.show')}
      open={isFiltered}
      reset={isFiltered ? { href: action, label: t('filter.reset') } : undefined}
    >
      <Field id="filter-domain" label={t('filter.domain')} inline>
        {(control) => (
          <Select
            {...control}
            name="domein"
            placeholder={t('filter.allDomains')}
            options={optionsOf(choices.domains)}
            defaultValue={filter.domainId}
          />
        )}
      </Field>
      <Field id="filter-owner" label={t('filter.owner')} inline>
        {(control) => (
          <Select
            {...control}
            name="trekker"
            placeholder={t('filter.everybody')}
            options={optionsOf(choices.owners)}
            defaultValue={filter.ownerId}
          />
        )}
      </Field>
      <Field id="filter-status" label={t('filter.status')} inline>
        {(control) => (
          <Select
            {...control}
            name="status"
            placeholder={t('filter.all')}
            options={shownStatuses.map((status) => ({ value: status, label: t(`statuses.${status}`) }))}
            defaultValue={filter.status}
          />
        )}
      </Field>
      <Field id="filter-approach" label={t('approach')} inline>
        {(control) => (
          <Select
            {...control}
            name="aanpak"
            placeholder={t('filter.all')}
            options={approaches.map((approach) => ({ value: approach, label: t(`approaches.${approach}`) }))}
            defaultValue={filter.approach}
          />
        )}
      </Field>
    </FilterBar>
  )
}
