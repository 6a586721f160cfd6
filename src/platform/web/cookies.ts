/** The first word of every cookie of this application: on the same name there may be another one, with its own. */
export const cookiePrefix = 'kansrijk'

/** What a browser sends along, pair by pair as it stands there. */
export const cookiePairs = (headers: Headers): string[] =>
  (headers.get('cookie') ?? '')
    .split(';')
    .map((pair) => pair.trim())
    .filter((pair) => pair !== '')

/** The value of one cookie that a browser sends along, as it stands there: it may have been made up. */
export const cookieIn = (headers: Headers, name: string): string | undefined =>
  cookiePairs(headers)
    .find((pair) => pair.startsWith(`${name}=`))
    ?.slice(name.length + 1)

/** Whether cookies go over https only: exactly where the address that people type does. */
export const overHttpsOnly = (publicUrl: string | null): boolean => publicUrl?.startsWith('https:') ?? false

/** A cookie for this site, out of reach of scripts; zero seconds take it away. */
export const cookieFor = (
  name: string,
  value: string,
  { seconds, secure }: { seconds: number; secure: boolean },
): string => `${name}=${value}; Path=/; Max-Age=${seconds}; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`
