/** An address of this application to go back to; the first page for anything else, so that nobody is sent elsewhere. */
export function ownAddress(asked: string | null | undefined): string {
  if (!asked?.startsWith('/') || asked.startsWith('//') || /[\\\u0000-\u001f]/.test(asked)) return '/'
  const url = new URL(asked, 'http://own.invalid')
  return url.host === 'own.invalid' ? url.pathname + url.search : '/'
}
