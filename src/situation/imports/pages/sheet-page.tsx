import type { FieldMetadata } from '@conform-to/react'
import { useLabel } from '#src/platform/forms/fields.tsx'
import { Form } from '#src/platform/forms/form.tsx'
import type { Reply } from '#src/platform/forms/reply.ts'
import { useMessages } from '#src/platform/i18n/messages.ts'
import { useWorkspace } from '#src/platform/web/page-context.ts'
import type { ReadingQuestion } from '#src/situation/imports/how-to-read.ts'
import { sayHow } from '#src/situation/imports/import-commands.ts'
import type { Import } from '#src/situation/imports/import-queries.ts'
import { layouts } from '#src/situation/imports/layout.ts'
import { importPaths } from '#src/situation/imports/paths.ts'
import { previewMessages } from '#src/situation/imports/preview-messages.ts'
import { readingMessages } from '#src/situation/imports/reading-messages.ts'
import { ImportHeader } from '#src/situation/imports/ui/import-header.tsx'
import { RemoveImport } from '#src/situation/imports/ui/remove-import.tsx'
import { sentIn, useFieldProblem } from '#src/situation/indicators/ui/field-problem.ts'
import { Card } from '#src/ui/card.tsx'
import { ChoiceWords } from '#src/ui/checkbox.tsx'
import { Fieldset } from '#src/ui/fieldset.tsx'

type Sheets = Extract<ReadingQuestion, { asks: 'sheet' }>['sheets']
type Props = { import: Import; sheets: Sheets; reply: Reply | null }

/** A workbook with several sheets of figures: which of them is meant. */
export function SheetPage({ import: one, sheets, reply }: Props) {
  const t = useMessages(readingMessages)
  const workspace = useWorkspace().slug
  return (
    <>
      <ImportHeader
        title={t('sheetTitle')}
        lead={t('sheetLead', { file: one.fileName, count: sheets.length })}
        actions={<RemoveImport id={one.id} fileName={one.fileName} />}
      />
      <Card>
        <Form
          command={sayHow}
          action={importPaths.how({ workspace, import: one.id })}
          reply={reply}
          submit={t('readSo')}
          cancel={{ href: importPaths.upload({ workspace }), label: t('another') }}
        >
          {({ sheet }) => <SheetChoice of={sheet} sheets={sheets} />}
        </Form>
      </Card>
    </>
  )
}

/** Dots whose ids are numbers: the name of a sheet may hold spaces. */
function SheetChoice({ of, sheets }: { of: FieldMetadata<unknown>; sheets: Sheets }) {
  const t = useMessages(readingMessages)
  const words = useMessages(previewMessages)
  useLabel(of, t('sheet'))
  const hintOf = ({ lines: count, layout }: Sheets[number]): string => {
    const lines = t('sheetLines', { count })
    const known = layouts.find((one) => one === layout)
    return known ? t('sheetKnown', { lines, layout: words(`layouts.${known}`) }) : lines
  }
  return (
    <Fieldset id={of.id} legend={t('sheet')} error={useFieldProblem(of)?.text} role="radiogroup">
      {sheets.map((sheet, place) => {
        const id = place === 0 ? of.id : `${of.id}-${place}`
        const hintId = `${of.id}-${place}-hint`
        return (
          <div className="choice" key={sheet.name}>
            <input
              type="radio"
              id={id}
              name={of.name}
              value={sheet.name}
              defaultChecked={sheet.name === sentIn(of)}
              aria-describedby={hintId}
            />
            <ChoiceWords id={id} label={sheet.name} hint={hintOf(sheet)} hintId={hintId} />
          </div>
        )
      })}
    </Fieldset>
  )
}
