import { fieldsOf, type CycleField } from '#src/action/plan-files/policy-cycle-becomes.ts'
import { cycleMessages } from '#src/action/plan-files/policy-cycle-messages.ts'
import { cycleOutcomeMessages } from '#src/action/plan-files/policy-cycle-outcome-messages.ts'
import type { CyclePreviewLine } from '#src/action/plan-files/policy-cycle-preview-queries.ts'
import { useMoneyWords } from '#src/action/plan-files/ui/money-words.ts'
import { useOutcomeWords } from '#src/action/plan-files/ui/outcome-words.ts'
import { useMessages } from '#src/platform/i18n/messages.ts'
import { Card } from '#src/ui/card.tsx'
import { DataTable, type Column } from '#src/ui/data-table.tsx'

type Lines = { lines: readonly CyclePreviewLine[] }
type FieldLine = { line: CyclePreviewLine; field: CycleField }

/** What comes of each chosen line: what is added, what changes, and what stays because somebody changed it here. */
export function CycleOutcomeCards({ lines }: Lines) {
  const t = useMessages(cycleOutcomeMessages)
  return (
    <>
      <Added lines={lines} />
      <Differing title={t('changedTitle')} lines={lines} of="changed" />
      <Differing title={t('leftTitle')} lead={t('leftLead')} lines={lines} of="left" />
    </>
  )
}

function useKind() {
  const t = useMessages(cycleMessages)
  return ({ item: { level, code } }: CyclePreviewLine): string =>
    t('kindAndCode', { kind: t(`levels.${level}`), code })
}

function Added({ lines }: Lines) {
  const t = useMessages(cycleOutcomeMessages)
  const kind = useKind()
  const money = useMoneyWords()
  const added = lines.filter(({ outcome }) => outcome === 'new')
  if (added.length === 0) return null
  const titles = new Map(lines.map(({ item: { key, title } }) => [key, title]))
  const under = ({ item: { parent } }: CyclePreviewLine): string | null =>
    parent === null ? null : t('under', { title: titles.get(parent) ?? '' })
  const columns: Column<CyclePreviewLine>[] = [
    {
      key: 'what',
      title: t('what'),
      width: 'wide',
      cell: ({ item }) => item.title,
      notes: (line) => [kind(line), under(line)],
    },
    {
      key: 'willBe',
      title: t('willBe'),
      width: 'medium',
      cell: ({ item }) => t(`becomes.${item.level}`),
      notes: ({ item }) => [item.level === 'action' ? t('withBudget', { amount: money.total(item) }) : null],
    },
  ]
  return (
    <Card title={t('newTitle')}>
      <DataTable
        bare
        caption={t('newTitle')}
        columns={columns}
        rows={added}
        rowKey={({ item }) => item.key}
      />
    </Card>
  )
}

type DifferingProps = Lines & { title: string; lead?: string; of: 'changed' | 'left' }

/** Fields that are something else in the file, with both. */
function Differing({ title, lead, lines, of }: DifferingProps) {
  const t = useMessages(cycleOutcomeMessages)
  const kind = useKind()
  const words = useOutcomeWords()
  const rows = lines.flatMap((line) => line[of].map((field): FieldLine => ({ line, field })))
  if (rows.length === 0) return null
  const columns: Column<FieldLine>[] = [
    {
      key: 'what',
      title: t('what'),
      width: 'medium',
      cell: ({ line: { item } }) => item.title,
      notes: ({ line }) => [kind(line)],
    },
    { key: 'field', title: t('field'), width: 'narrow', cell: ({ field }) => t(`fields.${field}`) },
    {
      key: 'here',
      title: t('here'),
      width: 'medium',
      cell: ({ line, field }) => words.value(line.now, field),
    },
    {
      key: 'file',
      title: t('inFile'),
      width: 'medium',
      cell: ({ line, field }) => words.value(fieldsOf(line.item), field),
    },
  ]
  return (
    <Card title={title} lead={lead}>
      <DataTable
        bare
        caption={title}
        columns={columns}
        rows={rows}
        rowKey={({ line, field }) => `${line.item.key} ${field}`}
      />
    </Card>
  )
}
