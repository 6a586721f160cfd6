/** The database of a setting cannot be used. The message is for the operator and never holds a password. */
export class DatabaseProblem extends Error {}

/** Where a database is, and which setting says so. */
export type Address = { setting: 'DATABASE_URL' | 'DATABASE_OWNER_URL'; url: string }

const unreachable = new Set([
  'EACCES',
  'EAI_AGAIN',
  'ECONNREFUSED',
  'ECONNRESET',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOENT',
  'ENOTFOUND',
  'ETIMEDOUT',
])

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

/** Server, role and name of the database: what of an address may be shown. */
function shownOf(url: string) {
  const { host, username, pathname, searchParams } = new URL(url)
  return {
    server: searchParams.get('host') ?? host,
    role: decoded(username),
    name: decoded(pathname.slice(1)),
  }
}

function withoutPassword(text: string, url: string): string {
  const { password, searchParams } = new URL(url)
  const secrets = [password, decoded(password), searchParams.get('password') ?? '']
  return secrets.filter(Boolean).reduce((shown, secret) => shown.replaceAll(secret, '***'), text)
}

/** The code of an error of the driver or of the network; statements wrap the driver's own. */
function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return ''
  return 'code' in error && typeof error.code === 'string' ? error.code : codeOf(error.cause)
}

function reasonOf(error: unknown, url: string): string {
  const { server, role, name } = shownOf(url)
  const message = error instanceof Error ? error.message : String(error)
  const code = codeOf(error)
  if (unreachable.has(code) || /timeout/i.test(message))
    return `nothing answers at ${server} (${code || 'no answer in time'}). Check the name and the port, and that PostgreSQL runs there.`
  if (code === '28P01' || /password must be a/.test(message))
    return `${server} does not let ${role} in. Check the name of the role and its password.`
  if (code === '28000')
    return `${server} does not let ${role} in. Check the name of the role, and in pg_hba.conf whether it may come from here.`
  if (code === '3D000')
    return `${server} has no database called ${name || role}. Make it, or correct the end of the address.`
  if (code === '57P03') return `${server} is just starting or stopping. Try again in a moment.`
  if (code === '53300') return `${server} takes no more connections. Raise max_connections there.`
  if (error instanceof URIError)
    return 'this address cannot be read. Write a % in the password as %25, and other special signs likewise.'
  return `the database on ${server} cannot be opened: ${withoutPassword(message, url)}`
}

/** Why the database cannot be reached, in words. */
export const notReached = (error: unknown, { setting, url }: Address): DatabaseProblem =>
  new DatabaseProblem(`${setting}: ${reasonOf(error, url)}`, { cause: error })

/** That the role may not make the tables, in words; undefined when it is something else. */
export function notAllowed(error: unknown, { setting, url }: Address): DatabaseProblem | undefined {
  if (codeOf(error) !== '42501') return undefined
  const { role, name } = shownOf(url)
  return new DatabaseProblem(
    `${setting}: ${role} may not make tables in the database ${name}. Make it the owner of that database` +
      (setting === 'DATABASE_URL' ? ', or set DATABASE_OWNER_URL to a role that is.' : '.'),
    { cause: error },
  )
}
