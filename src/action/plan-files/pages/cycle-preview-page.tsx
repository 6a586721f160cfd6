import { planFilePaths } from '#src/action/plan-files/paths.ts'
import { keepPolicyCycle } from '#src/action/plan-files/policy-cycle-keep-commands.ts'
import { cycleOutcomeMessages } from '#src/action/plan-files/policy-cycle-outcome-messages.ts'
import type { CyclePreviewLine } from '#src/action/plan-files/policy-cycle-preview-queries.ts'
import type { CycleFile } from '#src/action/plan-files/policy-cycle-queries.ts'
import { CycleHeader } from '#src/action/plan-files/ui/cycle-header.tsx'
import { CycleOutcomeCards } from '#src/action/plan-files/ui/cycle-outcome.tsx'
import { useOutcomeWords } from '#src/action/plan-files/ui/outcome-words.ts'
import { useReportWords } from '#src/action/plan-files/ui/report-words.ts'
import { UnreadLines } from '#src/action/plan-files/ui/unread-lines.tsx'
import type { PolicyDomain } from '#src/foundation/library/queries.ts'
import { SelectField } from '#src/platform/forms/fields.tsx'
import { Form } from '#src/platform/forms/form.tsx'
import type { Reply } from '#src/platform/forms/reply.ts'
import { useMessages } from '#src/platform/i18n/messages.ts'
import { useWorkspace } from '#src/platform/web/page-context.ts'
import { fieldNamed } from '#src/situation/imports/ui/field-named.ts'
import { Card } from '#src/ui/card.tsx'
import { Stack } from '#src/ui/stack.tsx'

export type PreviewView = {
  file: CycleFile
  lines: readonly CyclePreviewLine[]
  domains: readonly PolicyDomain[]
  reply: Reply | null
}

/** What keeping would do: nothing is in the plan before somebody says so here. */
export function CyclePreviewPage({ file, lines, domains, reply }: PreviewView) {
  const t = useMessages(cycleOutcomeMessages)
  const outcomes = useOutcomeWords()
  const reports = useReportWords()
  const address = { workspace: useWorkspace().slug, cycle: file.id }
  if (!file.report) return null
  const wanted = lines.filter(({ needsDomain }) => needsDomain)
  const hasNews = lines.some(({ outcome }) => outcome === 'new' || outcome === 'changed')
  const counts = outcomes.counts((wantedOne) => lines.filter(({ outcome }) => outcome === wantedOne).length)
  const options = domains.map(({ id, name }) => ({ value: id, label: name }))
  return (
    <>
      <CycleHeader
        title={t('previewTitle')}
        lead={t('previewLead', { report: reports.name(file.report), outcomes: counts })}
      />
      <Card
        title={wanted.length > 0 ? t('domainsTitle') : undefined}
        lead={wanted.length > 0 ? t('domainsLead') : undefined}
      >
        <Form
          command={keepPolicyCycle}
          action={planFilePaths.keepCycle(address)}
          reply={reply}
          submit={hasNews ? t('keep') : t('close')}
          cancel={{ href: planFilePaths.cycleLines(address), label: t('backToLines') }}
        >
          {(fields) => (
            <Stack>
              {wanted.length === 0 && <p>{hasNews ? t('keepLead') : t('nothingNew')}</p>}
              {wanted.map(({ item, place }, at) => (
                <div key={item.key}>
                  <input type="hidden" name={`${fields.domains.name}[${at}].place`} value={place} />
                  <SelectField
                    of={fieldNamed(fields, `domains[${at}].domainId`)}
                    label={t('codeAndTitle', { code: item.code, title: item.title })}
                    options={options}
                  />
                </div>
              ))}
            </Stack>
          )}
        </Form>
      </Card>
      <CycleOutcomeCards lines={lines} />
      <UnreadLines file={file} />
    </>
  )
}
