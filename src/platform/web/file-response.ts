import { createElement, type ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { today, workspaceOf, type Context } from '#src/platform/context.ts'
import type { Locale } from '#src/platform/i18n/locale.ts'
import { LocaleContext } from '#src/platform/i18n/messages.ts'

const headersOf = (name: string, type: string): Record<string, string> => ({
  'content-type': type,
  'content-disposition': `attachment; filename="${name.replaceAll(/[^\w.-]/g, '_')}"`,
  'cache-control': 'no-store',
})

/** A table to keep: UTF-8 CSV under this name. */
export const csvFile = (name: string, content: string): Response =>
  new Response(content, { headers: headersOf(name, 'text/csv; charset=utf-8') })

const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** A document to keep: a Word file under this name. */
export const wordFile = (name: string, content: Uint8Array): Response =>
  new Response(new Uint8Array(content), { headers: headersOf(name, wordType) })

const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** Tables to keep: an Excel workbook under this name. */
export const workbookFile = (name: string, content: Uint8Array): Response =>
  new Response(new Uint8Array(content), { headers: headersOf(name, workbookType) })

/** What XML cannot hold, even escaped. */
const unwritable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g

/** A drawing to keep: an SVG of its own under this name, in the language of the reader. */
export const svgFile = (name: string, locale: Locale, drawing: ReactElement): Response => {
  const markup = renderToStaticMarkup(createElement(LocaleContext, { value: locale }, drawing))
  return new Response(markup.toWellFormed().replaceAll(unwritable, ''), {
    headers: headersOf(name, 'image/svg+xml; charset=utf-8'),
  })
}

/** Name of a file that goes out: the workspace, what it is, and the day. */
export const fileNameOf = (ctx: Context, what: string, ending: string): string =>
  `${[workspaceOf(ctx).slug, what, today(ctx)].join('-')}.${ending}`
