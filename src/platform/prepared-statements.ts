import type pg from 'pg'
import type { Db } from '#src/platform/db.ts'

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

/** A connection (or pool) as one transaction asks through it. */
export type Asked = {
  /** Asks through the same connection as long as that lives, whichever transaction it is. */
  readonly lasting: () => Db
  /** Throws once the transaction is over. */
  assertOpen(): void
  /** From now on nobody asks through this: the connection is somebody else's. */
  finish(): void
}

/**
 * The same connection (or pool), which lets the database keep the plan of every question: a page asks the same few
 * questions with other values, and planning them takes longer than answering them. What is left over of a transaction
 * that failed cannot ask on: it would do so behind the wall of whoever has the connection next.
 */
export function preparing<Client extends pg.Pool | pg.PoolClient | pg.Client>(
  client: Client,
  lasting: () => Db,
): Client & Asked {
  let over = false
  const assertOpen = (): void => {
    if (over) throw new Error('a question was asked after the end of its transaction')
  }
  const query = (asked: pg.QueryConfig | string, ...others: unknown[]): unknown => {
    assertOpen()
    const named =
      typeof asked === 'object' && isReading(asked.text) ? { ...asked, name: nameOf(asked.text) } : asked
    return Reflect.apply(client.query, client, [named, ...others])
  }
  const finish = (): void => {
    over = true
  }
  const own: Asked & { query: typeof query } = { query, lasting, assertOpen, finish }
  // What asks through it sees all of the connection, but for these.
  return Object.assign(Object.create(client) as Client, own)
}
