import type pg from 'pg'

/** A connection keeps so many statements prepared; what comes after them is planned each time it is asked. */
const mostNames = 400

const names = new Map<string, string>()

/** The same name for the same text, on every connection; none once there are too many texts. */
function nameOf(text: string): string | undefined {
  const known = names.get(text)
  if (known !== undefined || names.size >= mostNames) return known
  const name = `k${names.size}`
  names.set(text, name)
  return name
}

const isReading = (text: string): boolean => text.startsWith('select ')

const clients = new WeakMap<object, object>()

/**
 * The same connection (or pool), which lets the database keep the plan of every question: a page asks the same few
 * questions with other values, and planning them takes longer than answering them.
 */
export function preparing<Client extends pg.Pool | pg.PoolClient>(client: Client): Client {
  const known = (clients.get(client) as Client | undefined) ?? made(client)
  clients.set(client, known)
  return known
}

function made<Client extends pg.Pool | pg.PoolClient>(client: Client): Client {
  const query = (asked: pg.QueryConfig | string, ...others: unknown[]): unknown => {
    const named =
      typeof asked === 'object' && isReading(asked.text) ? { ...asked, name: nameOf(asked.text) } : asked
    return Reflect.apply(client.query, client, [named, ...others])
  }
  return Object.create(client, { query: { value: query } }) as Client
}
