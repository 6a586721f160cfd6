import { filterQuery, type ViewPath } from '#src/action/plan/filter.ts'
import { planFilterMessages } from '#src/action/plan/filter-messages.ts'
import type { PlanFilter } from '#src/action/plan/narrowed-queries.ts'
import type { ChosenFilter } from '#src/action/plan/ui/filters-in-words.ts'
import { useMessages } from '#src/platform/i18n/messages.ts'
import { useWorkspace } from '#src/platform/web/page-context.ts'
import { Tag, TagList } from '#src/ui/tag.tsx'

type Props = {
  filter: PlanFilter
  chosen: readonly ChosenFilter[]
  path: ViewPath
  kept: Readonly<Record<string, string>>
}

/** The filters that are on: each can be taken away, and all of them at once. */
export function ChosenFilters({ filter, chosen, path, kept }: Props) {
  const t = useMessages(planFilterMessages)
  const workspace = useWorkspace().slug
  return (
    <div role="group" aria-label={t('chosen')}>
      <TagList>
        {chosen.map(({ name, words }) => (
          <Tag key={name} href={path({ workspace }, { ...filterQuery(filter, name), ...kept })}>
            {words} <span aria-hidden="true">×</span> <span className="visually-hidden">({t('clear')})</span>
          </Tag>
        ))}
        <a href={path({ workspace }, kept)}>{t('reset')}</a>
      </TagList>
    </div>
  )
}
