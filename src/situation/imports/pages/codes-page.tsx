import { TextField } from '#src/platform/forms/fields.tsx'
import { Form } from '#src/platform/forms/form.tsx'
import type { Reply } from '#src/platform/forms/reply.ts'
import { useMessages } from '#src/platform/i18n/messages.ts'
import { useWorkspace } from '#src/platform/web/page-context.ts'
import { chooseCodes } from '#src/situation/imports/choose-commands.ts'
import { choiceMessages } from '#src/situation/imports/choice-messages.ts'
import { choosable, usualSourceOf } from '#src/situation/imports/code-choice.ts'
import type { FileCode, FileContents } from '#src/situation/imports/file-contents.ts'
import type { ImportView } from '#src/situation/imports/import-view-queries.ts'
import type { Layout } from '#src/situation/imports/layout.ts'
import { importPaths } from '#src/situation/imports/paths.ts'
import { AnotherFile } from '#src/situation/imports/ui/another-file.tsx'
import { CodeTable } from '#src/situation/imports/ui/code-table.tsx'
import { ChangeColumns } from '#src/situation/imports/ui/change-columns.tsx'
import { ImportHeader } from '#src/situation/imports/ui/import-header.tsx'
import { PreviewLines } from '#src/situation/imports/ui/preview-lines.tsx'
import { RemoveImport } from '#src/situation/imports/ui/remove-import.tsx'
import { wrongLines } from '#src/situation/imports/wanted-lines.ts'
import { Card } from '#src/ui/card.tsx'
import { Notice } from '#src/ui/notice.tsx'
import { SmallPrint } from '#src/ui/small-print.tsx'
import { Stack } from '#src/ui/stack.tsx'

type Props = { view: ImportView; contents: FileContents; layout: Layout; reply: Reply | null }

/** Which indicator each subject of a file is. */
export function CodesPage(props: Props) {
  const { view, contents } = props
  const { import: one } = view
  const t = useMessages(choiceMessages)
  const codes = choosable(contents.codes)
  const wrong = wrongLines(one)
  const lead =
    codes.length === 0
      ? t('nothingToChoose', { file: one.fileName })
      : t('lead', {
          name: usualSourceOf(contents) || one.fileName,
          figures: contents.figures,
          codes: contents.codes.filter(({ figures }) => figures > 0).length,
        })
  return (
    <>
      <ImportHeader
        title={t('title')}
        lead={lead}
        actions={
          codes.length === 0 ? (
            <AnotherFile instead={one} kind="primary" />
          ) : (
            <>
              <ChangeColumns import={one} />
              <RemoveImport id={one.id} fileName={one.fileName} />
            </>
          )
        }
      />
      {wrong > 0 && <Notice tone="watch">{t('wrongFirst', { count: wrong })}</Notice>}
      {codes.length > 0 && (
        <Card>
          <CodesForm {...props} codes={codes} />
        </Card>
      )}
      {one.state === 'read' && view.lines.length > 0 && <PreviewLines view={view} contents={contents} />}
    </>
  )
}

function CodesForm({ view, contents, layout, reply, codes }: Props & { codes: readonly FileCode[] }) {
  const { import: one, indicators } = view
  const t = useMessages(choiceMessages)
  const address = { workspace: useWorkspace().slug, import: one.id }
  const choices = one.reading.choices ?? {}
  const chosenSource = Object.values(choices).find((choice) => choice !== null)?.source
  const [named = ''] = codes.map(({ source }) => source).filter((source) => source !== '')
  const isNamedThroughout = codes.every(({ source }) => source !== '')
  const all = contents.codes.filter(({ figures }) => figures > 0).length
  return (
    <Form
      command={chooseCodes}
      action={importPaths.choose(address)}
      reply={reply}
      values={{ source: (chosenSource ?? usualSourceOf(contents)) || named }}
      submit={t('submit')}
      cancel={{
        href: one.state === 'ready' ? importPaths.import(address) : importPaths.upload(address),
        label: t('cancel'),
      }}
    >
      {(fields) => (
        <Stack>
          {isNamedThroughout ? (
            <input type="hidden" name={fields.source.name} value={named} />
          ) : (
            <TextField of={fields.source} label={t('source')} hint={t('sourceHint')} length="medium" />
          )}
          {all > codes.length && (
            <SmallPrint>{t('firstOnly', { shown: String(codes.length), count: all })}</SmallPrint>
          )}
          <CodeTable
            fields={fields}
            codes={codes}
            contents={contents}
            layout={layout}
            indicators={indicators}
            choices={choices}
            cameBack={reply !== null}
          />
          <SmallPrint>{t('newName')}</SmallPrint>
        </Stack>
      )}
    </Form>
  )
}
