import { bringLogo, changeLetterhead } from '#src/foundation/letterhead/commands.ts'
import { addressesOf, type Letterhead } from '#src/foundation/letterhead/letterhead.ts'
import { logoMegabytes, longestSide } from '#src/foundation/letterhead/logo.ts'
import { letterheadMessages } from '#src/foundation/letterhead/messages.ts'
import { letterheadPaths } from '#src/foundation/letterhead/paths.ts'
import { FileField } from '#src/platform/files/file-field.tsx'
import { TextField } from '#src/platform/forms/fields.tsx'
import { Form } from '#src/platform/forms/form.tsx'
import { RemoveForm } from '#src/platform/forms/remove-form.tsx'
import type { Reply } from '#src/platform/forms/reply.ts'
import { useMessages } from '#src/platform/i18n/messages.ts'
import { DocumentTitle } from '#src/platform/web/document-title.tsx'
import { useWorkspace } from '#src/platform/web/page-context.ts'
import { Card } from '#src/ui/card.tsx'
import { Columns } from '#src/ui/columns.tsx'
import { PageHeader } from '#src/ui/page-header.tsx'
import { PaperHead } from '#src/ui/paper-head.tsx'
import { Stack } from '#src/ui/stack.tsx'

type Props = {
  letterhead: Letterhead
  /** What came back: of the form with name and colour, or of the one with the logo. */
  reply: Reply | null
  logoReply?: Reply | null
}

/** How the municipality presents itself: name and colour, the logo, and what that looks like. */
export function LetterheadPage({ letterhead, reply, logoReply = null }: Props) {
  const t = useMessages(letterheadMessages)
  const nameAndColour = (
    <Card key="name" title={t('nameAndColour')}>
      <NameAndColour letterhead={letterhead} reply={reply} />
    </Card>
  )
  const logo = (
    <Card key="logo" title={t('logo')}>
      <Logo letterhead={letterhead} reply={logoReply} />
    </Card>
  )
  return (
    <>
      <DocumentTitle>{t('title')}</DocumentTitle>
      <PageHeader
        trail={{ label: t('group'), steps: [{ label: t('group') }] }}
        title={t('title')}
        lead={t('lead')}
      />
      <Columns aside={<Preview letterhead={letterhead} />}>
        {/* A form that came back stands first: on a phone nobody would see below the fold what is wrong. */}
        {logoReply ? [logo, nameAndColour] : [nameAndColour, logo]}
      </Columns>
    </>
  )
}

function NameAndColour({ letterhead, reply }: Props) {
  const t = useMessages(letterheadMessages)
  const { slug: workspace, name } = useWorkspace()
  const values = { name: letterhead.ownName ?? '', colour: letterhead.colour ?? '' }
  return (
    <Form
      command={changeLetterhead}
      action={letterheadPaths.letterhead({ workspace })}
      reply={reply}
      values={values}
      version={letterhead.version ?? undefined}
      submit={t('save')}
    >
      {(fields) => (
        <Stack>
          <TextField of={fields.name} label={t('name')} hint={t('nameHint', { name })} optional />
          <TextField of={fields.colour} label={t('colour')} hint={t('colourHint')} length="short" optional />
        </Stack>
      )}
    </Form>
  )
}

function Logo({ letterhead: { logo, version }, reply }: Props) {
  const t = useMessages(letterheadMessages)
  const workspace = useWorkspace().slug
  const limits = { megabytes: logoMegabytes, side: longestSide }
  return (
    <Stack>
      <Form
        command={bringLogo}
        action={letterheadPaths.bringLogo({ workspace })}
        reply={reply}
        files
        submit={t('bringLogo')}
      >
        {({ fileId }) => (
          <FileField
            of={fileId}
            label={t('logoFile')}
            hint={t('logoHint', limits)}
            accept="image/png,image/jpeg"
          />
        )}
      </Form>
      {logo !== null && version !== null && (
        <RemoveForm
          action={letterheadPaths.removeLogo({ workspace, logo: logo.fileId })}
          version={version}
          words={{
            open: t('removeLogo'),
            explanation: t('removeLogoMeans'),
            confirm: t('removeLogoConfirm'),
          }}
        />
      )}
    </Stack>
  )
}

function Preview({ letterhead }: Pick<Props, 'letterhead'>) {
  const t = useMessages(letterheadMessages)
  const workspace = useWorkspace().slug
  return (
    <Card tone="sunken" title={t('preview')}>
      <div className="paper-sample">
        <PaperHead
          start={letterhead.name}
          logo={addressesOf(workspace, letterhead).logo}
          end={t('previewEnd')}
        />
        <p className="paper-title">{t('previewTitle')}</p>
        <p>{t('previewText')}</p>
      </div>
    </Card>
  )
}
