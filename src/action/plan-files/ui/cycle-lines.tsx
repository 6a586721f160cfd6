import type { LineGroup, PlacedItem } from '#src/action/plan-files/policy-cycle-choice.ts'
import { cycleMessages } from '#src/action/plan-files/policy-cycle-messages.ts'
import { useMoneyWords } from '#src/action/plan-files/ui/money-words.ts'
import { useMessages } from '#src/platform/i18n/messages.ts'
import { CellFigure } from '#src/ui/cell.tsx'
import { Checkbox } from '#src/ui/checkbox.tsx'
import { DataTable, type Column } from '#src/ui/data-table.tsx'

type Props = {
  groups: readonly LineGroup[]
  /** Name and identifier of the field that holds what is ticked. */
  field: { name: string; id: string }
  ticked: (line: PlacedItem) => boolean
  /** Keys of what is in our plan already. */
  known: ReadonlySet<string>
}

/** Lines of a plan with a box before each: objectives as headings, action plans and actions under them. */
export function CycleLines({ groups, field, ticked, known }: Props) {
  const t = useMessages(cycleMessages)
  const words = useMoneyWords()
  const kind = ({ level, code, key }: PlacedItem): string[] => [
    t('kindAndCode', { kind: t(`levels.${level}`), code }),
    ...(known.has(key) ? [t('isKnown')] : []),
  ]
  const tick = (line: PlacedItem, said: readonly (string | null)[] = kind(line)) => (
    <Checkbox
      id={`${field.id}-${line.place}`}
      name={field.name}
      value={line.place}
      defaultChecked={ticked(line)}
      label={line.title}
      hint={said.filter(Boolean).join(' · ')}
    />
  )
  const heading = (top: PlacedItem) =>
    tick(top, [
      ...kind(top),
      t('expensesOf', { amount: words.total(top) }),
      words.perYear(top),
      words.income(top),
    ])
  const columns: Column<PlacedItem>[] = [
    { key: 'line', title: t('line'), width: 'wide', cell: (line) => tick(line) },
    {
      key: 'expenses',
      title: t('expenses'),
      width: 'medium',
      cell: (line) => <CellFigure>{words.total(line)}</CellFigure>,
      notes: (line) => [words.perYear(line), words.income(line)],
    },
  ]
  return (
    <DataTable
      bare
      caption={t('lines')}
      columns={columns}
      rowKey={({ key }) => key}
      groups={groups.map(({ top, goesOn, lines }) => ({
        key: top.key,
        title: goesOn ? top.title : heading(top),
        rows: lines,
      }))}
    />
  )
}
