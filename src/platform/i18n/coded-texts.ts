import type { Locale } from '#src/platform/i18n/locale.ts'
import { defineMessages, translator, type Text } from '#src/platform/i18n/messages.ts'

type Values = Readonly<Record<string, string | number>>
type Texts = { readonly [code: string]: Text }

/**
 * Texts that travel as codes, `<folder>.<code>`, so that every door finds the words without knowing the folder.
 * `define` gives the function that makes a folder's codes; a code that it does not know does not compile. It is a
 * catalogue too.
 */
export function codedTexts() {
  const known = new Map<string, (locale: Locale, values: Values) => string>()
  return {
    define<const Tree extends Texts>(folder: string, tree: Tree) {
      const catalogue = defineMessages(tree as Texts)
      for (const code of Object.keys(tree)) {
        known.set(`${folder}.${code}`, (locale, values) => translator(catalogue, locale)(code, values))
      }
      const codeOf = (code: keyof Tree & string): string => `${folder}.${code}`
      return Object.assign(codeOf, catalogue)
    },
    find: (code: string, values: Values, locale: Locale): string | undefined =>
      known.get(code)?.(locale, values),
    codes: (): string[] => [...known.keys()],
  }
}
