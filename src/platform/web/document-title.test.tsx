import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { nobody, type Workspace } from '#src/platform/context.ts'
import { DocumentTitle } from '#src/platform/web/document-title.tsx'
import { PageContext, useWorkspace } from '#src/platform/web/page-context.ts'

const turnhout: Workspace = { id: 'x', slug: 'turnhout', name: 'Turnhout & co', fictional: false }
const on = (workspace: Workspace | null, part: React.ReactElement, refused = false) =>
  renderToStaticMarkup(
    <PageContext
      value={{
        actor: nobody,
        workspace,
        today: '2026-11-21',
        now: new Date(0),
        url: new URL('http://localhost/'),
        refused,
      }}
    >
      {part}
    </PageContext>,
  )

test('the title of a page says what it is, then where, then in what', () => {
  expect(on(turnhout, <DocumentTitle>Plan</DocumentTitle>)).toBe(
    '<title>Plan · Turnhout &amp; co · Kansrijk</title>',
  )
  expect(on(null, <DocumentTitle>Aanmelden</DocumentTitle>)).toBe('<title>Aanmelden · Kansrijk</title>')
})

test('the title of a page that came back with something wrong says so first', () => {
  expect(on(null, <DocumentTitle>Aanmelden</DocumentTitle>, true)).toBe(
    '<title>Fout: Aanmelden · Kansrijk</title>',
  )
})

test('a part that needs a page or a workspace says so where there is none', () => {
  const Name = () => useWorkspace().name
  expect(() => renderToStaticMarkup(<DocumentTitle>Plan</DocumentTitle>)).toThrow('outside a page')
  expect(() => on(null, <Name />)).toThrow('in no workspace')
  expect(on(turnhout, <Name />)).toBe('Turnhout &amp; co')
})
