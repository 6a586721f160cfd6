import { once } from 'node:events'
import { connect, createServer, type AddressInfo, type Server } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DatabaseProblem } from '#src/doors/database-problem.ts'
import { openInstallationDatabase } from '#src/doors/database.ts'
import { readConfig } from '#src/platform/config.ts'
import { databaseAddress } from '#tests/postgres/database-address.ts'
import { freshDatabase, type FreshDatabase } from '#tests/postgres/fresh-database.ts'

const secret = 'geheim & 100%'
const inUrl = encodeURIComponent(secret)
let fresh: FreshDatabase
const servers: Server[] = []
beforeAll(async () => {
  fresh = await freshDatabase()
})
afterAll(async () => {
  for (const server of servers) server.close()
  await fresh.drop()
})

const open = (settings: Record<string, string>) => openInstallationDatabase(readConfig(settings), () => {})

/** What the operator is told when these settings are used. */
async function complaint(settings: Record<string, string>): Promise<string> {
  try {
    await (await open(settings)).close()
  } catch (error) {
    if (error instanceof DatabaseProblem) return error.message
    throw error
  }
  return ''
}

/** Something that listens; with words, it says no to everybody as PostgreSQL does. */
async function portOf(no?: { code: string; message: string }): Promise<number> {
  const server = createServer((line) => {
    line.on('error', () => {})
    if (no)
      line.once('data', () => {
        const fields = Buffer.from(`SFATAL\0C${no.code}\0M${no.message}\0\0`)
        const head = Buffer.from('E....')
        head.writeInt32BE(fields.length + 4, 1)
        line.end(Buffer.concat([head, fields]))
      })
  })
  servers.push(server.listen(0, '127.0.0.1'))
  await once(server, 'listening')
  return (server.address() as AddressInfo).port
}

/** A way to a real server, and how many lines to it were opened so far. */
async function passingOn({ host, port }: FreshDatabase['app']) {
  const target = host.startsWith('/') ? { path: `${host}/.s.PGSQL.${port}` } : { host, port }
  let lines = 0
  const server = createServer((line) => {
    lines += 1
    const onward = connect(target)
    line.pipe(onward).pipe(line)
    for (const end of [line, onward]) end.on('error', () => {})
  })
  servers.push(server.listen(0, '127.0.0.1'))
  await once(server, 'listening')
  return [(server.address() as AddressInfo).port, () => lines] as const
}

async function closedPort(): Promise<number> {
  const port = await portOf()
  servers.pop()?.close()
  return port
}

describe('a database of one’s own', () => {
  it('is opened for the app, with its tables made by their owner', async () => {
    const opened = await open({
      DATABASE_URL: databaseAddress(fresh.app),
      DATABASE_OWNER_URL: databaseAddress(fresh.owner),
    })
    expect(await opened.database.isReachable()).toBe(true)
    await opened.close()
  })

  it('is reached once more for its owner, only where the owner is somebody else', async () => {
    const linesWith = async (owner: boolean) => {
      const [port, lines] = await passingOn(fresh.owner)
      const at = (role: FreshDatabase['app']) => databaseAddress({ ...role, host: '127.0.0.1', port })
      const app = at(owner ? fresh.app : fresh.owner)
      const opened = await open({
        DATABASE_URL: app,
        ...(owner && { DATABASE_OWNER_URL: at(fresh.owner) }),
      })
      await opened.close()
      return lines()
    }
    expect(await linesWith(true)).toBe((await linesWith(false)) + 1)
  })
})

describe('a database that cannot be used is said in words, without the password', () => {
  const at = (port: number, name = 'kansrijk') => `postgres://app:${inUrl}@127.0.0.1:${port}/${name}`
  const saidOf = async (url: string) => {
    const said = await complaint({ DATABASE_URL: url })
    expect(said).not.toMatch(/geheim|\n/)
    return said
  }

  it('where nothing answers', async () => {
    const port = await closedPort()
    expect(await saidOf(at(port))).toBe(
      `DATABASE_URL: nothing answers at 127.0.0.1:${port} (ECONNREFUSED). Check the name and the port, and that PostgreSQL runs there.`,
    )
    expect(await saidOf(`postgres://app:${inUrl}@localhost:${port}/kansrijk`)).toContain(
      `nothing answers at localhost:${port} (ECONNREFUSED)`,
    )
    expect(await saidOf(`postgres://app:${inUrl}@localhost/kansrijk?host=/nowhere`)).toContain(
      'nothing answers at /nowhere (ENOENT)',
    )
  })

  it('where there is no such server', async () => {
    expect(await saidOf(`postgres://app:${inUrl}@db.invalid/kansrijk`)).toMatch(
      /^DATABASE_URL: nothing answers at db\.invalid \((ENOTFOUND|EAI_AGAIN)\)/,
    )
  })

  it('where somebody answers too late', async () => {
    expect(await saidOf(at(await portOf()))).toContain('(no answer in time)')
  })

  it.each([
    [
      '28P01',
      'password authentication failed for user "app"',
      'does not let app in. Check the name of the role and its password.',
    ],
    ['28000', 'no pg_hba.conf entry for host "10.0.0.1"', 'in pg_hba.conf whether it may come from here.'],
    [
      '3D000',
      'database "kansrijk" does not exist',
      'has no database called kansrijk. Make it, or correct the end',
    ],
    ['57P03', 'the database system is starting up', 'is just starting or stopping. Try again in a moment.'],
    ['53300', 'sorry, too many clients already', 'takes no more connections.'],
    ['XX000', `something with ${secret} in it`, 'cannot be opened: something with *** in it'],
  ])('where PostgreSQL says %s: %s', async (code, message, words) => {
    const port = await portOf({ code, message })
    const said = await saidOf(at(port))
    expect(said).toContain(words)
    expect(said).toContain(`127.0.0.1:${port}`)
  })

  it('where the address cannot be read', async () => {
    expect(await saidOf('postgres://app:geheim%ff@127.0.0.1:5432/kansrijk')).toContain(
      'Write a % in the password as %25',
    )
  })

  it('where the real server knows no such database or role', async () => {
    expect(await saidOf(databaseAddress({ ...fresh.app, database: 'bestaat_niet' }))).toContain(
      'has no database called bestaat_niet',
    )
    expect(await saidOf(databaseAddress({ ...fresh.app, user: 'niemand' }))).toContain(
      'does not let niemand in',
    )
  })

  it('of the owner too, by the name of its setting', async () => {
    const port = await closedPort()
    const said = await complaint({ DATABASE_URL: databaseAddress(fresh.app), DATABASE_OWNER_URL: at(port) })
    expect(said).toContain(`DATABASE_OWNER_URL: nothing answers at 127.0.0.1:${port}`)
  })

  it('where the role may not make tables', async () => {
    const said = await saidOf(databaseAddress(fresh.app))
    expect(said).toMatch(/^DATABASE_URL: \S+ may not make tables in the database \S+\. Make it the owner/)
    expect(said).toContain('or set DATABASE_OWNER_URL')
  })
})
