/** An address of this application to go back to; the first page for anything else, so that nobody is sent elsewhere. */
export function ownAddress(asked: string | null | undefined): string {
  if (!asked?.startsWith('/') || asked.startsWith('//') || /[\\\u0000-\u001f]/.test(asked)) return '/'
  const url = new URL(asked, 'http://own.invalid')
  // Dots are resolved above: `/.//elsewhere` has become an address of somebody else by now.
  const isOwn = url.host === 'own.invalid' && !url.pathname.startsWith('//')
  return isOwn ? url.pathname + url.search : '/'
}
