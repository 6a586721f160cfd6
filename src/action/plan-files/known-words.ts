import { locales } from '#src/platform/i18n/locale.ts'
import type { Text } from '#src/platform/i18n/messages.ts'

/** A word as it is recognised, however it was typed. */
export const plainWord = (text: string): string =>
  text.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase()

/** What words stand for, in all languages: a file in another one than the reader's is read as well. */
export function wordsFor<Code extends string>(
  codes: readonly Code[],
  texts: Readonly<Record<Code, Text>>,
): ReadonlyMap<string, Code> {
  return new Map(
    codes.flatMap((code) => locales.map((locale) => [plainWord(texts[code][locale]), code] as const)),
  )
}
