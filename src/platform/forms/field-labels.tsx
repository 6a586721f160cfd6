import { useContext, type ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { FormState } from '#src/platform/forms/form-state.ts'
import { LocaleContext, useLocale } from '#src/platform/i18n/messages.ts'
import { PageContext } from '#src/platform/web/page-context.ts'

/**
 * Gives a function that says what fields are called, by name. Only the fields know, and they stand below the summary
 * of what is wrong with them: so they are rendered once aside, when there is something wrong.
 */
export function useFieldLabels(): (fields: ReactNode) => ReadonlyMap<string, string> {
  const [locale, page] = [useLocale(), useContext(PageContext)]
  return (fields) => {
    const labels = new Map<string, string>()
    const hear = (name: string, label: string): void => void labels.set(name, label)
    renderToStaticMarkup(
      <LocaleContext value={locale}>
        <PageContext value={page}>
          <FormState value={{ saved: null, hear }}>{fields}</FormState>
        </PageContext>
      </LocaleContext>,
    )
    return labels
  }
}
