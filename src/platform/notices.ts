import { codedTexts } from '#src/platform/i18n/coded-texts.ts'
import type { Locale } from '#src/platform/i18n/locale.ts'

const notices = codedTexts()

/** What is said after something was done, on the next page. */
export const defineNotices = notices.define

/** Undefined for a code that is none of ours: it comes from a cookie. */
export const noticeText = (code: string, locale: Locale): string | undefined => notices.find(code, {}, locale)
