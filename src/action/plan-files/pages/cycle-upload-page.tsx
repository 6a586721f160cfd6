import { planFilePaths } from '#src/action/plan-files/paths.ts'
import { cycleLimits } from '#src/action/plan-files/policy-cycle.ts'
import { receiveCycleFile } from '#src/action/plan-files/policy-cycle-commands.ts'
import { cycleMessages } from '#src/action/plan-files/policy-cycle-messages.ts'
import type { ListedPlanFile } from '#src/action/plan-files/plan-file-queries.ts'
import { CycleFileList } from '#src/action/plan-files/ui/cycle-file-list.tsx'
import { CycleHeader } from '#src/action/plan-files/ui/cycle-header.tsx'
import { planPaths } from '#src/action/plan/paths.ts'
import { FileField } from '#src/platform/files/file-field.tsx'
import { Form } from '#src/platform/forms/form.tsx'
import type { Reply } from '#src/platform/forms/reply.ts'
import { useMessages } from '#src/platform/i18n/messages.ts'
import { useWorkspace } from '#src/platform/web/page-context.ts'
import { ButtonRow } from '#src/ui/button-row.tsx'
import { Button } from '#src/ui/button.tsx'
import { Card } from '#src/ui/card.tsx'
import { Columns } from '#src/ui/columns.tsx'
import { DefinitionList } from '#src/ui/definition-list.tsx'

/** Where every Flemish local authority's plan can be looked at and downloaded. */
const analysisTool = 'https://lokaalbestuur.vlaanderen.be/bbc/data'

type Props = { files: readonly ListedPlanFile[]; reply: Reply | null }

/** Bring a file of the policy and management cycle: what it is, where it is found, and what was brought before. */
export function CycleUploadPage({ files, reply }: Props) {
  const t = useMessages(cycleMessages)
  const workspace = useWorkspace().slug
  return (
    <>
      <CycleHeader lead={t('lead')} />
      <Columns aside={<WhereToFind />}>
        <Card>
          <Form
            command={receiveCycleFile}
            action={planFilePaths.bringCycle({ workspace })}
            reply={reply}
            files
            submit={t('submitFile')}
            cancel={{ href: planPaths.plan({ workspace }), label: t('cancel') }}
          >
            {({ fileId }) => (
              <FileField
                of={fileId}
                label={t('file')}
                hint={t('fileHint', { rows: cycleLimits.rows, megabytes: String(cycleLimits.megabytes) })}
                accept=".csv,.txt"
              />
            )}
          </Form>
        </Card>
      </Columns>
      <CycleFileList files={files} />
    </>
  )
}

function WhereToFind() {
  const t = useMessages(cycleMessages)
  const items = (['tool', 'columns', 'status'] as const).map((key) => ({
    key,
    term: t(`where.${key}.term`),
    children: t(`where.${key}.text`),
  }))
  return (
    <Card title={t('whereTitle')}>
      <DefinitionList items={items} arrange="under" />
      <ButtonRow>
        <Button icon="external-link" href={analysisTool}>
          {t('toTool')}
        </Button>
      </ButtonRow>
    </Card>
  )
}
