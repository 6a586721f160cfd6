import { type Client, escapeIdentifier, escapeLiteral } from 'pg'

/** Owns the database and migrates it; not used to serve people. */
export const OWNER_ROLE = 'kansrijk_owner'
/** Serves people: owns nothing and cannot step around row-level security. */
export const APP_ROLE = 'kansrijk_app'

const BARE = 'LOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE NOREPLICATION'

const makeRole = async (superuser: Client, role: string, password?: string): Promise<boolean> => {
  const { rowCount } = await superuser.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [role])
  const secret = password ? ` PASSWORD ${escapeLiteral(password)}` : ''
  await superuser.query(`${rowCount ? 'ALTER' : 'CREATE'} ROLE ${role} ${BARE}${secret}`)
  return !rowCount
}

/** Makes the two roles or puts them right; returns the ones that did not exist. */
export const prepareRoles = async (superuser: Client, password?: string): Promise<string[]> => {
  const made: string[] = []
  for (const role of [OWNER_ROLE, APP_ROLE]) {
    if (await makeRole(superuser, role, password)) made.push(role)
  }
  return made
}

/** Makes a database of the owner that nobody but the two roles enters, from a template if one is named. */
export const makeDatabase = async (
  superuser: Client,
  name: string,
  template = 'template0',
): Promise<void> => {
  const database = escapeIdentifier(name)
  await superuser.query(
    `CREATE DATABASE ${database} OWNER ${OWNER_ROLE} TEMPLATE ${escapeIdentifier(template)}`,
  )
  await closeDatabase(superuser, name)
}

/** The rights on a database are not part of its template, so they are given to each. */
export const closeDatabase = async (superuser: Client, name: string): Promise<void> => {
  const database = escapeIdentifier(name)
  await superuser.query(`REVOKE ALL ON DATABASE ${database} FROM PUBLIC`)
  await superuser.query(`GRANT CONNECT, TEMPORARY ON DATABASE ${database} TO ${APP_ROLE}`)
}

/** True when the database exists. */
export const hasDatabase = async (superuser: Client, name: string): Promise<boolean> => {
  const { rowCount } = await superuser.query('SELECT 1 FROM pg_database WHERE datname = $1', [name])
  return Boolean(rowCount)
}
