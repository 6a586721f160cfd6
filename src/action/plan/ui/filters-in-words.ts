import { approaches } from '#src/action/plan/action.ts'
import { chosenIn, nobodyYet, type FilterName } from '#src/action/plan/filter.ts'
import { planFilterMessages } from '#src/action/plan/filter-messages.ts'
import { planMessages } from '#src/action/plan/messages.ts'
import { shownStatuses } from '#src/action/plan/progress.ts'
import type { PlanFilter } from '#src/action/plan/narrowed-queries.ts'
import type { Locale } from '#src/platform/i18n/locale.ts'
import { translator, useLocale } from '#src/platform/i18n/messages.ts'

type Named = { id: string; name: string }
export type PlanChoices = { domains: readonly Named[]; owners: readonly Named[] }

type Filter = { name: FilterName; label: string; all: string; options: { value: string; label: string }[] }

const optionsOf = (rows: readonly Named[]) => rows.map(({ id, name }) => ({ value: id, label: name }))

/** What the plan can be narrowed by, in the order of the bar. */
function filtersOf({ domains, owners }: PlanChoices, locale: Locale): Filter[] {
  const t = translator(planFilterMessages, locale)
  const plan = translator(planMessages, locale)
  return [
    { name: 'domainId', label: t('domain'), all: t('allDomains'), options: optionsOf(domains) },
    {
      name: 'ownerId',
      label: t('owner'),
      all: t('everybody'),
      options: [{ value: nobodyYet, label: t('nobodyYet') }, ...optionsOf(owners)],
    },
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

export const useFilters = (choices: PlanChoices): Filter[] => filtersOf(choices, useLocale())

export type ChosenFilter = { name: FilterName; words: string }

/** The filters that are on, each in words: "Domein: Onderwijs". */
export function chosenFilters(filter: PlanFilter, choices: PlanChoices, locale: Locale): ChosenFilter[] {
  const t = translator(planFilterMessages, locale)
  const filters = filtersOf(choices, locale)
  return chosenIn(filter).map((name) => {
    const shown = filters.find((one) => one.name === name)
    const chosen = shown?.options.find(({ value }) => value === filter[name])
    return { name, words: t('one', { filter: shown?.label ?? '', value: chosen?.label ?? t('gone') }) }
  })
}

export const useChosenFilters = (filter: PlanFilter, choices: PlanChoices): ChosenFilter[] =>
  chosenFilters(filter, choices, useLocale())
