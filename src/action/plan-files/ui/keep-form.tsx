import type { FieldMetadata } from '@conform-to/react'
import type { ChangedRow } from '#src/action/plan-files/comparison.ts'
import { planFilePaths } from '#src/action/plan-files/paths.ts'
import { FirstOnly } from '#src/action/plan-files/ui/first-only.tsx'
import { TickField } from '#src/action/plan-files/ui/tick-field.tsx'
import { useDifference } from '#src/action/plan-files/ui/shown-difference.ts'
import { mostShown } from '#src/action/plan-files/workbook-columns.ts'
import { keepWorkbook } from '#src/action/plan-files/workbook-keep-commands.ts'
import { workbookPageMessages } from '#src/action/plan-files/workbook-page-messages.ts'
import { Form } from '#src/platform/forms/form.tsx'
import type { Reply } from '#src/platform/forms/reply.ts'
import { useMessages } from '#src/platform/i18n/messages.ts'
import { useWorkspace } from '#src/platform/web/page-context.ts'
import { Card } from '#src/ui/card.tsx'
import { Checkbox } from '#src/ui/checkbox.tsx'
import { Fieldset } from '#src/ui/fieldset.tsx'

type Conflicts = readonly ChangedRow<unknown>[]
type Props = { seen: string; refused: number; conflicts: Conflicts; reply: Reply | null }

/** Decides about a workbook that was looked at: what stays out, and which version is taken where both changed. */
export function KeepForm({ seen, refused, conflicts, reply }: Props) {
  const t = useMessages(workbookPageMessages)
  const workspace = useWorkspace().slug
  return (
    <Card title={t('keepTitle')}>
      <Form
        command={keepWorkbook}
        reply={reply}
        submit={t('keep')}
        cancel={{ href: planFilePaths.bringWorkbook({ workspace }), label: t('another') }}
        note={t('keepNote')}
      >
        {({ taken, takeAll, withoutRefused }) => (
          <>
            {/* Always of what stands on this page, also when it comes back. */}
            <input type="hidden" name="seen" value={seen} />
            {conflicts.length > 0 && <Choices rows={conflicts} taken={taken} takeAll={takeAll} />}
            {refused > 0 && <TickField of={withoutRefused} label={t('withoutRefused', { count: refused })} />}
          </>
        )}
      </Form>
    </Card>
  )
}

type Field = FieldMetadata<unknown>

function Choices({ rows, taken, takeAll }: { rows: Conflicts; taken: Field; takeAll: Field }) {
  const t = useMessages(workbookPageMessages)
  const inWords = useDifference()
  const ticked = [taken.initialValue].flat()
  return (
    <Fieldset id={taken.id} legend={t('conflictsLegend')} hint={t('conflictsHint')}>
      {rows.length > 1 && <TickField of={takeAll} label={t('takeAll', { count: rows.length })} />}
      {rows.slice(0, mostShown).map(({ id, sheet, title, differences }) => (
        <Checkbox
          key={id}
          id={`${taken.id}-${id}`}
          name={taken.name}
          value={id}
          label={title}
          defaultChecked={ticked.includes(id)}
          hint={differences.map((difference) => (
            <span key={difference.column}>
              {t('hereAndThere', inWords(sheet, difference))}
              <br />
            </span>
          ))}
        />
      ))}
      <FirstOnly count={rows.length} />
    </Fieldset>
  )
}
