import { filterQuery } from '#src/action/plan/filter.ts'
import type { PlanFilter } from '#src/action/plan/narrowed-queries.ts'
import { columnInAddress, lookQuery, tableColumns, type TableLook } from '#src/action/plan-views/columns.ts'
import { planViewPaths } from '#src/action/plan-views/paths.ts'
import { tableMessages } from '#src/action/plan-views/table-messages.ts'
import { useMessages } from '#src/platform/i18n/messages.ts'
import { useWorkspace } from '#src/platform/web/page-context.ts'
import { Button } from '#src/ui/button.tsx'
import { Checkbox } from '#src/ui/checkbox.tsx'
import { Disclosure } from '#src/ui/disclosure.tsx'
import { Fieldset } from '#src/ui/fieldset.tsx'

/** The name of the action always goes along: without it nothing chosen would be as if nobody chose. */
const always = 'action'

/** Which columns the table has; the choice lives in the address, with all else that stands there. */
export function ColumnChooser({ filter, look }: { filter: PlanFilter; look: TableLook }) {
  const t = useMessages(tableMessages)
  const { kolommen: _columns, ...kept } = { ...filterQuery(filter), ...lookQuery(look) }
  return (
    <Disclosure summary={t('chooseColumns')}>
      <form className="form" method="get" action={planViewPaths.table({ workspace: useWorkspace().slug })}>
        {Object.entries({ ...kept, kolommen: columnInAddress(always) }).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <Fieldset id="columns" legend={t('whichColumns')} arrange="row">
          {tableColumns
            .filter((column) => column !== always)
            .map((column) => (
              <Checkbox
                key={column}
                id={`column-${columnInAddress(column)}`}
                name="kolommen"
                value={columnInAddress(column)}
                label={t(`columns.${column}`)}
                defaultChecked={look.columns.includes(column)}
              />
            ))}
        </Fieldset>
        <p>
          <Button>{t('showColumns')}</Button>
        </p>
      </form>
    </Disclosure>
  )
}
