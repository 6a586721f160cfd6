import type { ReactElement, ReactNode } from 'react'
import { renderToString } from 'react-dom/server'
import type { Call } from '#src/platform/context.ts'
import { today } from '#src/platform/context.ts'
import type { Locale } from '#src/platform/i18n/locale.ts'
import { LocaleContext } from '#src/platform/i18n/messages.ts'
import { asset } from '#src/platform/web/assets.ts'
import { PageContext } from '#src/platform/web/page-context.ts'

const entry = 'src/doors/web/styles.ts'

function Document({ locale, children }: { locale: Locale; children: ReactNode }) {
  const { styles } = asset(entry)
  const sheets = styles.length > 0 ? styles : ['/src/ui/styles/main.css']
  return (
    <html lang={locale}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        {sheets.map((href) => (
          <link key={href} rel="stylesheet" href={href} />
        ))}
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
      </head>
      <body>{children}</body>
    </html>
  )
}

/** A whole document as text: what React makes of the page, with the language and the visitor around it. */
export function renderDocument(call: Call, url: URL, page: ReactElement, refused = false): string {
  const { actor, workspace, now } = call
  const context = { actor, workspace, today: today(call), now, url, refused }
  return `<!doctype html>${renderToString(
    <LocaleContext value={call.locale}>
      <PageContext value={context}>
        <Document locale={call.locale}>{page}</Document>
      </PageContext>
    </LocaleContext>,
  )}`
}
