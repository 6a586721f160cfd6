import { totalOf, type CycleItem } from '#src/action/plan-files/policy-cycle.ts'
import { cycleMessages } from '#src/action/plan-files/policy-cycle-messages.ts'
import { useLocale, useMessages } from '#src/platform/i18n/messages.ts'
import { presenter } from '#src/platform/written/presented.ts'

/** What is spent on an item over all years, in each of them, and what comes in. */
export function useMoneyWords() {
  const t = useMessages(cycleMessages)
  const show = presenter(useLocale())
  return {
    total: (item: CycleItem): string => {
      const cents = totalOf(item, 'expenses')
      return item.unread ? t('notRead') : cents === null ? t('noAmount') : show.euros(cents)
    },
    income: (item: CycleItem): string | null => {
      const cents = totalOf(item, 'income')
      return cents === null ? null : t('income', { amount: show.euros(cents) })
    },
    perYear: ({ money, unread }: CycleItem): string | null =>
      unread
        ? null
        : Object.entries(money)
            .toSorted(([one], [other]) => one.localeCompare(other))
            .flatMap(([year, { expenses }]) =>
              expenses === undefined ? [] : t('inYear', { year, amount: show.euros(expenses) }),
            )
            .join(', '),
  }
}
