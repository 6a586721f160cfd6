/** A name in small letters without accents; whatever is no letter or digit is one space. */
export const plainName = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** A name as it is compared: plain, and "st" for sint, saint, sainte and sankt alike. */
export const normaliseName = (text: string): string =>
  plainName(text).replace(/\b(?:sint|saint|sainte|sankt|ste)\b/g, 'st')
