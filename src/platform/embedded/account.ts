export type Account = { uid: number; gid: number }

/** What Linux calls "nobody" wherever its list of accounts does not say otherwise. */
const NOBODY: Account = { uid: 65534, gid: 65534 }

/** The account called `name` in the text of `/etc/passwd`, if it is there. */
export const accountNamed = (name: string, passwd: string): Account | undefined => {
  for (const line of passwd.split('\n')) {
    const [user, , uid, gid] = line.split(':')
    if (user === name && uid && gid) return { uid: Number(uid), gid: Number(gid) }
  }
  return undefined
}

/**
 * The account PostgreSQL runs under when the app runs as root, which PostgreSQL refuses for itself.
 * Whoever owns existing data keeps it: the list of accounts may have changed since. Else the account
 * made for databases; else nobody, because initdb wants an account that has a name.
 */
export const serverAccount = (owner: Account | undefined, passwd: string): Account => {
  if (owner && owner.uid !== 0) return owner
  return accountNamed('postgres', passwd) ?? accountNamed('nobody', passwd) ?? NOBODY
}
