import { useLabel, TextField } from '#src/platform/forms/fields.tsx'
import { Form, type Fields } from '#src/platform/forms/form.tsx'
import type { Reply } from '#src/platform/forms/reply.ts'
import { useLocale, useMessages } from '#src/platform/i18n/messages.ts'
import { useWorkspace } from '#src/platform/web/page-context.ts'
import type { sayHowInput } from '#src/situation/imports/forms.ts'
import { columnRoles, type ReadingQuestion } from '#src/situation/imports/how-to-read.ts'
import { sayHow } from '#src/situation/imports/import-commands.ts'
import type { Import } from '#src/situation/imports/import-queries.ts'
import { importPaths } from '#src/situation/imports/paths.ts'
import { readingMessages } from '#src/situation/imports/reading-messages.ts'
import { fieldNamed } from '#src/situation/imports/ui/field-named.ts'
import { ImportHeader } from '#src/situation/imports/ui/import-header.tsx'
import { RemoveImport } from '#src/situation/imports/ui/remove-import.tsx'
import { RowSelect } from '#src/situation/imports/ui/row-fields.tsx'
import { useFieldProblem } from '#src/situation/indicators/ui/field-problem.ts'
import { problemText } from '#src/platform/problems.ts'
import { Card } from '#src/ui/card.tsx'
import { DataTable, type Column } from '#src/ui/data-table.tsx'
import { FieldError, FieldHint } from '#src/ui/field.tsx'
import { Notice } from '#src/ui/notice.tsx'
import { Stack } from '#src/ui/stack.tsx'

type Columns = Extract<ReadingQuestion, { asks: 'columns' }>['columns']
type Props = { import: Import; columns: Columns; reply: Reply | null }

/** A table whose form nobody knows: what each of its columns is. */
export function ColumnsPage({ import: one, columns, reply }: Props) {
  const t = useMessages(readingMessages)
  const workspace = useWorkspace().slug
  const locale = useLocale()
  const { problem } = one.reading
  const before = one.reading.how?.columns
  const said = columns.map((column, place) => ({ ...column, guess: before?.[place] ?? column.guess }))
  return (
    <>
      <ImportHeader
        title={t('columnsTitle')}
        lead={t('columnsLead', { file: one.fileName })}
        actions={<RemoveImport id={one.id} fileName={one.fileName} />}
      />
      {problem && <Notice tone="watch">{problemText(problem.code, problem.values, locale)}</Notice>}
      <Card>
        <Form
          command={sayHow}
          action={importPaths.how({ workspace, import: one.id })}
          reply={reply}
          values={{ period: one.reading.how?.period }}
          submit={t('readSo')}
          cancel={{ href: importPaths.upload({ workspace }), label: t('another') }}
        >
          {(fields) => (
            <Stack>
              <RoleTable columns={said} fields={fields} cameBack={reply !== null} />
              <TextField
                of={fields.period}
                label={t('period')}
                hint={t('periodHint')}
                length="medium"
                optional
              />
            </Stack>
          )}
        </Form>
      </Card>
    </>
  )
}

type TableProps = { columns: Columns; fields: Fields<typeof sayHowInput>; cameBack: boolean }

function RoleTable({ columns, fields, cameBack }: TableProps) {
  const t = useMessages(readingMessages)
  const { columns: all } = fields
  useLabel(all, t('columns'))
  const options = columnRoles.map((role) => ({ value: role, label: t(`roles.${role}`) }))
  const rows = columns.map((column, place) => ({
    ...column,
    place,
    name: column.heading || t('nameless', { place: String(place + 1) }),
  }))
  const shown: Column<(typeof rows)[number]>[] = [
    { key: 'column', title: t('column'), width: 'medium', cell: ({ name }) => name },
    {
      key: 'examples',
      title: t('examples'),
      cell: ({ examples }) => examples.filter((text) => text.trim() !== '').join(' · ') || t('noExamples'),
    },
    {
      key: 'role',
      title: t('role'),
      width: 'medium',
      cell: ({ place, name, guess }) => (
        <RowSelect
          field={fieldNamed(fields, `columns[${place}]`)}
          label={t('roleOf', { column: name })}
          saved={guess}
          cameBack={cameBack}
          options={options}
        />
      ),
    },
  ]
  return (
    <div id={all.id}>
      <FieldHint id={all.id}>{t('columnsHint')}</FieldHint>
      <FieldError id={all.id}>{useFieldProblem(all)?.text}</FieldError>
      <DataTable
        bare
        caption={t('columns')}
        columns={shown}
        rows={rows}
        rowKey={({ place }) => String(place)}
      />
    </div>
  )
}
