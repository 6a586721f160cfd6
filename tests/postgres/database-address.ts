import type { Connection } from '#src/platform/embedded/superuser.ts'

/** A connection as a setting; a host that is a folder (a unix socket) can only stand in the query of an address. */
export const databaseAddress = ({ host, port, user, password, database }: Connection): string => {
  const secret = password ? `:${encodeURIComponent(password)}` : ''
  return host.startsWith('/')
    ? `postgres://${user}${secret}@localhost/${database}?host=${encodeURIComponent(host)}&port=${port}`
    : `postgres://${user}${secret}@${host}:${port}/${database}`
}
