import { MailPage } from '#src/foundation/mails/pages/mail-page.tsx'
import { MailsPage } from '#src/foundation/mails/pages/mails-page.tsx'
import { mailPaths } from '#src/foundation/mails/paths.ts'
import { mayReadOwnMails } from '#src/foundation/mails/policy.ts'
import { getMail, listMails } from '#src/foundation/mails/queries.ts'
import type { Config } from '#src/platform/config.ts'
import { publicAddress, withLinks } from '#src/platform/mail/mail-links.ts'
import { askedPage } from '#src/platform/web/asked-page.ts'
import { page, type Route } from '#src/platform/web/route.ts'

export const mailRoutes = ({ config }: { config: Config }): Route[] => {
  const hasServer = config.mail !== null
  const address = publicAddress(config)
  return [
    page(mailPaths.list, mayReadOwnMails, async (ctx, { query }) => (
      <MailsPage list={await listMails(ctx, askedPage(query))} hasServer={hasServer} />
    )),
    page(mailPaths.mail, mayReadOwnMails, async (ctx, { params }) => {
      const mail = await getMail(ctx, params.mail)
      return <MailPage mail={{ ...mail, body: withLinks(mail.body, address) }} hasServer={hasServer} />
    }),
  ]
}
