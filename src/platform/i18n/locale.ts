export const locales = ['nl', 'fr', 'en'] as const
export type Locale = (typeof locales)[number]

export const isLocale = (text: unknown): text is Locale => locales.some((locale) => locale === text)

/** The first language of an Accept-Language header that we speak; Dutch otherwise. */
export function preferredLocale(header: string | undefined): Locale {
  const asked = (header ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', quality] = part.trim().split(';q=')
      return { language: tag.slice(0, 2).toLowerCase(), quality: quality ? Number(quality) : 1 }
    })
    .sort((a, b) => b.quality - a.quality)
    .map(({ language }) => language)
  return asked.find(isLocale) ?? 'nl'
}
