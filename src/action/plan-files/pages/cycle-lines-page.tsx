import { planFilePaths } from '#src/action/plan-files/paths.ts'
import {
  groupsOf,
  linesPerPage,
  mostChosen,
  pageOf,
  type ChoicePage,
} from '#src/action/plan-files/policy-cycle-choice.ts'
import { chooseCycleItems } from '#src/action/plan-files/policy-cycle-commands.ts'
import { cycleMessages } from '#src/action/plan-files/policy-cycle-messages.ts'
import type { CycleFile } from '#src/action/plan-files/policy-cycle-queries.ts'
import { RemoveCycleFile } from '#src/action/plan-files/ui/cycle-file-list.tsx'
import { CycleHeader } from '#src/action/plan-files/ui/cycle-header.tsx'
import { CycleLines } from '#src/action/plan-files/ui/cycle-lines.tsx'
import { useReportWords } from '#src/action/plan-files/ui/report-words.ts'
import { UnreadLines } from '#src/action/plan-files/ui/unread-lines.tsx'
import { useLabel } from '#src/platform/forms/fields.tsx'
import { Form, type Fields } from '#src/platform/forms/form.tsx'
import type { Reply } from '#src/platform/forms/reply.ts'
import { useMessages } from '#src/platform/i18n/messages.ts'
import { useWorkspace } from '#src/platform/web/page-context.ts'
import { sentIn, useFieldProblem } from '#src/situation/indicators/ui/field-problem.ts'
import { ButtonRow } from '#src/ui/button-row.tsx'
import { Button } from '#src/ui/button.tsx'
import { Card } from '#src/ui/card.tsx'
import { Field, FieldError } from '#src/ui/field.tsx'
import { FilterFields } from '#src/ui/filter-bar.tsx'
import { Stack } from '#src/ui/stack.tsx'
import { TextInput } from '#src/ui/text-input.tsx'

export type LinesView = {
  file: CycleFile
  shown: ChoicePage
  /** Keys of what is in our plan already. */
  known: ReadonlySet<string>
  reply: Reply | null
}
type FormProps = LinesView & { fields: Fields<(typeof chooseCycleItems)['schema']> }

/** Choose lines of a plan: a page of them at a time, every tick is kept by every button. */
export function CycleLinesPage(view: LinesView) {
  const { file, shown, reply } = view
  const t = useMessages(cycleMessages)
  const words = useReportWords()
  const address = { workspace: useWorkspace().slug, cycle: file.id }
  const report = file.place === null ? undefined : file.reports[file.place]
  if (!report) return null
  const named = [words.name(report), ...words.apart(report)].join(', ')
  return (
    <>
      <CycleHeader
        title={t('linesTitle')}
        lead={t('linesLead', { report: named, counts: words.counts(report) })}
        actions={
          <>
            {file.reports.length > 1 && (
              <Button href={planFilePaths.cycleReport(address)}>{t('otherReport')}</Button>
            )}
            <RemoveCycleFile {...file} />
          </>
        }
      />
      <UnreadLines file={file} />
      <Card>
        <Form
          command={chooseCycleItems}
          action={planFilePaths.cycleLines(address, { q: shown.word, pagina: shown.page })}
          reply={reply}
          submit={t('submitLines')}
          note={t('chosen', { count: file.chosen.length })}
        >
          {(fields) => (
            <Stack>
              <input type="hidden" name={fields.report.name} value={file.place ?? ''} />
              <input type="hidden" name={fields.shownWord.name} value={shown.word} />
              <input type="hidden" name={fields.shownPage.name} value={shown.page} />
              <Search {...view} fields={fields} />
              <Lines {...view} fields={fields} />
            </Stack>
          )}
        </Form>
      </Card>
    </>
  )
}

/** The first button of the form: the one that Enter presses. */
function Search({ fields: { word, step }, shown, reply }: FormProps) {
  const t = useMessages(cycleMessages)
  useLabel(word, t('search'))
  return (
    <FilterFields>
      <Field id={word.id} label={t('search')} error={useFieldProblem(word)?.text} inline>
        {(control) => (
          <TextInput
            {...control}
            type="search"
            name={word.name}
            defaultValue={reply ? sentIn(word) : shown.word}
            autoComplete="off"
          />
        )}
      </Field>
      <Button icon="search" name={step.name} value="search">
        {t('searchSubmit')}
      </Button>
    </FilterFields>
  )
}

function Lines({ fields: { chosen, step }, file, shown, known, reply }: FormProps) {
  const t = useMessages(cycleMessages)
  useLabel(chosen, t('lines'))
  const { lines, count, page, pageCount } = pageOf(file.items, shown)
  const sent = new Set([chosen.initialValue].flat().map(String))
  const kept = new Set(file.chosen)
  const from = (page - 1) * linesPerPage
  return (
    <>
      {shown.word !== '' && <p>{t('found', { count, word: shown.word })}</p>}
      <div id={chosen.id}>
        <FieldError id={chosen.id}>{useFieldProblem(chosen)?.text}</FieldError>
        {count > 0 && (
          <CycleLines
            groups={groupsOf(file.items, lines)}
            field={chosen}
            ticked={({ key, place }) => (reply ? sent.has(String(place)) : kept.has(key))}
            known={known}
          />
        )}
      </div>
      <ButtonRow
        note={pageCount > 1 ? t('range', { from: from + 1, to: from + lines.length, count }) : undefined}
      >
        {page > 1 && (
          <Button icon="chevron-left" name={step.name} value="previous">
            {t('previous')}
          </Button>
        )}
        {page < pageCount && (
          <Button icon="chevron-right" name={step.name} value="next">
            {t('next')}
          </Button>
        )}
        {count > 0 && count <= mostChosen && (
          <>
            <Button kind="quiet" name={step.name} value="all">
              {t('all', { count })}
            </Button>
            <Button kind="quiet" name={step.name} value="none">
              {t('none')}
            </Button>
          </>
        )}
      </ButtonRow>
    </>
  )
}
