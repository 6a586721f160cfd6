import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Connection } from '#src/platform/embedded/superuser.ts'
import { type FreshDatabase, freshDatabase } from './fresh-database.ts'

let one: FreshDatabase
let other: FreshDatabase

beforeAll(async () => {
  ;[one, other] = await Promise.all([freshDatabase(), freshDatabase()])
})

afterAll(async () => {
  await one.drop()
  await other.drop()
})

const query = async (connection: Connection, text: string): Promise<unknown[]> => {
  const client = new Client(connection)
  await client.connect()
  try {
    return (await client.query(text)).rows
  } finally {
    await client.end()
  }
}

describe('a database of a test file', () => {
  it('keeps what another test file writes out', async () => {
    await query(one.owner, 'CREATE TABLE only_here (id int)')
    await expect(query(other.owner, 'SELECT * FROM only_here')).rejects.toThrow(/does not exist/)
  })

  it('gives the app role no right to make anything but temporary tables', async () => {
    await expect(query(one.app, 'CREATE TABLE sneaked_in (id int)')).rejects.toThrow(/permission denied/)
    await expect(query(one.app, 'CREATE SCHEMA sneaked_in')).rejects.toThrow(/permission denied/)
    await expect(query(one.app, 'CREATE TEMPORARY TABLE staged (id int)')).resolves.toEqual([])
  })

  it('lets the owner add the extensions that searching needs', async () => {
    await query(one.owner, 'CREATE EXTENSION IF NOT EXISTS unaccent')
    await query(one.owner, 'CREATE EXTENSION IF NOT EXISTS pg_trgm')
    const rows = await query(one.owner, "SELECT unaccent('Liège') AS plain, 'liège' % 'liege' AS similar")
    expect(rows).toEqual([{ plain: 'Liege', similar: expect.any(Boolean) }])
  })

  it('gives neither role the rights of a superuser', async () => {
    const rights = `SELECT rolsuper OR rolbypassrls OR rolcreatedb OR rolcreaterole AS mighty
                    FROM pg_roles WHERE rolname = current_user`
    expect(await query(one.owner, rights)).toEqual([{ mighty: false }])
    expect(await query(one.app, rights)).toEqual([{ mighty: false }])
  })
})
