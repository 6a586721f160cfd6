import { createContext, useContext } from 'react'
import { createTranslator, type _Translator as Translator } from 'use-intl/core'
import type { Locale } from '#src/platform/i18n/locale.ts'
import { fillIn, plainParts } from '#src/platform/i18n/plain-text.ts'
import { pseudo, pseudoLanguage } from '#src/platform/i18n/pseudo.ts'

/** One text in the three languages, side by side: a missing one does not compile. */
export type Text = { nl: string; fr: string; en: string }
export type MessageTree = { readonly [key: string]: Text | MessageTree }
type In<Tree> = {
  [Key in keyof Tree]: Tree[Key] extends { nl: infer Dutch; fr: string; en: string } ? Dutch : In<Tree[Key]>
}
export type Catalogue<Tree extends MessageTree> = { readonly tree: Tree }
export type Say<Tree extends MessageTree> = Translator<In<Tree>>

/** The texts of one folder (ICU syntax). The Dutch text gives the types of the values a text needs. */
export const defineMessages = <const Tree extends MessageTree>(tree: Tree): Catalogue<Tree> => ({ tree })

const isText = (node: Text | MessageTree): node is Text => typeof node.nl === 'string'

function inLocale(tree: MessageTree, locale: Locale): Record<string, unknown> {
  const mark = pseudoLanguage.on ? pseudo : (text: string) => text
  return Object.fromEntries(
    Object.entries(tree).map(([key, node]) => [
      key,
      isText(node) ? mark(node[locale]) : inLocale(node, locale),
    ]),
  )
}

type AnySay = ((key: string, values?: Record<string, unknown>, formats?: object) => string) &
  Pick<Say<MessageTree>, 'rich' | 'markup' | 'raw' | 'has'>

const textAt = (messages: Record<string, unknown>, key: string): unknown =>
  key.split('.').reduce<unknown>((node, name) => (node as Record<string, unknown>)[name], messages)

/** Most texts are words and names, and a page says hundreds: ICU works out only those that need it. */
function quickened(say: AnySay, messages: Record<string, unknown>): AnySay {
  const known = new Map<string, readonly string[] | null>()
  const partsOf = (key: string): readonly string[] | null => {
    const text = textAt(messages, key)
    const parts = typeof text === 'string' ? plainParts(text) : null
    known.set(key, parts)
    return parts
  }
  const quick: typeof say = Object.assign(
    (...[key, values, formats]: Parameters<AnySay>): string => {
      const parts = known.get(key) ?? (known.has(key) ? null : partsOf(key))
      return (parts && fillIn(parts, values)) ?? say(key, values, formats)
    },
    { rich: say.rich, markup: say.markup, raw: say.raw, has: say.has },
  )
  return quick
}

const made = new WeakMap<object, Map<Locale, unknown>>()

/** A function that says the texts of a catalogue in one language; made once per catalogue and language. */
export function translator<Tree extends MessageTree>(catalogue: Catalogue<Tree>, locale: Locale): Say<Tree> {
  const perLocale = made.get(catalogue) ?? new Map<Locale, unknown>()
  made.set(catalogue, perLocale)
  if (!perLocale.has(locale)) {
    const messages = inLocale(catalogue.tree, locale)
    const say = createTranslator({ locale: `${locale}-BE`, messages, timeZone: 'Europe/Brussels' })
    perLocale.set(locale, quickened(say as unknown as AnySay, messages))
  }
  // The map above is keyed by the very catalogue whose type is asked for.
  return perLocale.get(locale) as Say<Tree>
}

export const LocaleContext = createContext<Locale>('nl')
export const useLocale = (): Locale => useContext(LocaleContext)

/** The texts of a catalogue in the language of the page. */
export const useMessages = <Tree extends MessageTree>(catalogue: Catalogue<Tree>): Say<Tree> =>
  translator(catalogue, useLocale())
