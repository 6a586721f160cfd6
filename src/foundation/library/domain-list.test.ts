import { and, asc, eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, it, test } from 'vitest'
import {
  addPolicyDomain,
  adoptPolicyDomains,
  movePolicyDomain,
  renamePolicyDomain,
} from '#src/foundation/library/commands.ts'
import { mostDomains } from '#src/foundation/library/domain.ts'
import {
  domainIds,
  getAnyDomainRow,
  listDomainRows,
  listPolicyDomains,
} from '#src/foundation/library/queries.ts'
import { removePolicyDomain } from '#src/foundation/library/remove-domain-commands.ts'
import type { Locale } from '#src/platform/i18n/locale.ts'
import { newIdentifier } from '#src/platform/identifier.ts'
import { changes } from '#src/platform/tables.ts'
import { openWorld, type World } from '#tests/builders.ts'

let world: World
beforeEach(async () => {
  world = await openWorld()
})
afterEach(() => world.close())

const as = (locale: Locale = 'nl') => ({ ...world.as('coordinator'), locale })
const names = async (locale?: Locale) =>
  (await world.read(listPolicyDomains, as(locale))).map(({ name }) => name)
const rowOf = (id: string) => world.read((ctx) => getAnyDomainRow(ctx, id))
const idOf = async (code: string) => (await world.read(domainIds)).get(code) ?? ''
async function rename(id: string, name: string, locale?: Locale) {
  const { version } = await rowOf(id)
  return renamePolicyDomain(as(locale), { id, version, name })
}
const move = async (id: string, to: 'earlier' | 'later') =>
  movePolicyDomain(as(), { id, version: (await rowOf(id)).version, to })
const remove = async (id: string) => removePolicyDomain(as(), { id, version: (await rowOf(id)).version })
const places = async () => (await world.read(listDomainRows)).map(({ position }) => position)
const dense = (count: number) => Array.from({ length: count }, (_, place) => place + 1)
const historyOf = (id: string) =>
  world.read((ctx) =>
    ctx.db
      .select({ before: changes.before, after: changes.after })
      .from(changes)
      .where(and(eq(changes.subject, 'policy_domains'), eq(changes.rowId, id)))
      .orderBy(asc(changes.version)),
  )
const taken = (called: string) => ({
  kind: 'conflict',
  code: 'policy-domains.name-taken',
  field: 'name',
  values: { called },
})

describe('a name', () => {
  it('is the own one in every language, and empty again the shipped one in the language of the reader', async () => {
    const id = await idOf('education')
    await rename(id, 'School en vorming')
    expect([(await names('nl'))[1], (await names('fr'))[1]]).toEqual([
      'School en vorming',
      'School en vorming',
    ])
    await rename(id, ' \t')
    expect([(await names('nl'))[1], (await names('fr'))[1]]).toEqual(['Onderwijs', 'Enseignement'])
    expect(await historyOf(id)).toEqual([
      { before: { name: null }, after: { name: 'School en vorming' } },
      { before: { name: 'School en vorming' }, after: { name: null } },
    ])
  })

  it('that is the shipped one is no own name, so that others read it in their language', async () => {
    const id = await idOf('education')
    await rename(id, 'School')
    await rename(id, 'Onderwijs')
    expect(await rowOf(id)).toMatchObject({ name: null, version: 3 })
    await rename(id, 'ONDERWIJS')
    expect(await rowOf(id)).toMatchObject({ name: 'ONDERWIJS', version: 4 })
  })

  it('keeps the language in which it was written', async () => {
    const id = await idOf('food')
    await rename(id, 'Manger sain', 'fr')
    expect(await rowOf(id)).toMatchObject({ name: 'Manger sain', language: 'fr' })
  })

  it.each(['gezondheid', '  GEZONDHEID ', 'Gezondheid\u00a0', 'Santé', 'sante\u0301', 'health'])(
    '%j is there already, whoever reads it',
    async (name) => {
      await expect(addPolicyDomain(as(), { name })).rejects.toMatchObject(taken('Gezondheid'))
      await expect(rename(await idOf('food'), name)).rejects.toMatchObject(taken('Gezondheid'))
    },
  )

  it('is free again once nobody reads it any more', async () => {
    await rename(await idOf('health'), 'Gezond leven')
    const { domainId } = await addPolicyDomain(as(), { name: 'Santé' })
    await expect(rename(await idOf('health'), '')).rejects.toMatchObject(taken('Santé'))
    await remove(domainId)
    await rename(await idOf('health'), '')
    expect(await names('fr')).toContain('Santé')
  })

  it('may be its own in other capitals, and emoji, right-to-left letters and markup', async () => {
    const id = await idOf('food')
    for (const name of ['voeding', '👩‍👧 Eten', 'תזונה', '<script>alert(1)</script>', 'x'.repeat(80)]) {
      await rename(id, name)
      expect(await rowOf(id)).toMatchObject({ name })
    }
    for (const name of ['x'.repeat(81), 'x'.repeat(200)]) {
      const tooLong = { issues: [{ path: ['name'], code: 'platform.too-long' }] }
      await expect(rename(id, name)).rejects.toMatchObject(tooLong)
      await expect(addPolicyDomain(as(), { name })).rejects.toMatchObject(tooLong)
    }
  })

  it('is there once when several write it at once', async () => {
    const written = ['Buurt', 'buurt', 'BUURT'].map((name) => addPolicyDomain(as(), { name }))
    const done = await Promise.allSettled(written)
    expect(done.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect((await names()).filter((name) => /^buurt$/i.test(name))).toHaveLength(1)
  })

  it('of an own domain cannot be left out', async () => {
    const { domainId } = await addPolicyDomain(as(), { name: 'Buurt' })
    await expect(rename(domainId, '  ')).rejects.toMatchObject({
      code: 'policy-domains.own-needs-name',
      field: 'name',
    })
    await expect(addPolicyDomain(as(), { name: ' ' })).rejects.toMatchObject({
      issues: [{ path: ['name'], code: 'platform.required' }],
    })
  })
})

test('an own domain comes last, until the list is full', async () => {
  const { domainId } = await addPolicyDomain(as(), { name: 'Buurt' })
  expect(await rowOf(domainId)).toMatchObject({ position: 13, code: null })
  for (let place = 14; place <= mostDomains; place += 1) await addPolicyDomain(as(), { name: `Nr ${place}` })
  const full = { kind: 'invalid', code: 'policy-domains.too-many', values: { max: 60 } }
  await expect(addPolicyDomain(as(), { name: 'Te veel' })).rejects.toMatchObject(full)
  await remove(await idOf('food'))
  await addPolicyDomain(as(), { name: 'Net nog' })
  await expect(adoptPolicyDomains(as(), {})).rejects.toMatchObject(full)
  expect(await places()).toEqual(dense(60))
})

describe('the order', () => {
  it('changes by a place, and stays at both ends', async () => {
    const before = await names()
    await move(await idOf('education'), 'earlier')
    expect((await names()).slice(0, 3)).toEqual([before[1], before[0], before[2]])
    await move(await idOf('education'), 'earlier')
    await move(await idOf('education'), 'later')
    await move(await idOf('coordination'), 'later')
    expect(await names()).toEqual(before)
    expect(await places()).toEqual(dense(12))
    expect(await historyOf(await idOf('education'))).toEqual([
      { before: { position: 2 }, after: { position: 1 } },
      { before: { position: 1 }, after: { position: 2 } },
    ])
  })

  it('holds every domain once, whoever moves at the same time', async () => {
    const before = (await names()).toSorted()
    const rows = await world.read(listDomainRows)
    const moves = rows.map(({ id, version }, nth) =>
      movePolicyDomain(as(), { id, version, to: nth % 2 ? 'earlier' : 'later' }),
    )
    const refused = (await Promise.allSettled(moves)).flatMap((one) =>
      one.status === 'rejected' ? [one.reason.code] : [],
    )
    expect(new Set(refused)).toEqual(new Set(['platform.stale']))
    expect(await places()).toEqual(dense(12))
    expect((await names()).toSorted()).toEqual(before)
  })

  it('closes where a domain was taken out, and what stays is no other version', async () => {
    const id = await idOf('food')
    const { version } = await rowOf(await idOf('work'))
    await remove(id)
    expect(await places()).toEqual(dense(11))
    expect(await rowOf(await idOf('work'))).toMatchObject({ version, position: 7 })
  })
})

describe('a shipped domain that was taken out', () => {
  it('comes back as the one that it was: its own name, its identifier and its history, at the end', async () => {
    const [food, work] = [await idOf('food'), await idOf('work')]
    await rename(food, 'Gezond eten')
    await remove(food)
    await remove(work)
    expect(await adoptPolicyDomains(as(), { code: 'food' })).toEqual({ adopted: 1 })
    expect((await names()).at(-1)).toBe('Gezond eten')
    expect(await idOf('food')).toBe(food)
    expect(await historyOf(food)).toHaveLength(3)
    expect(await adoptPolicyDomains(as(), {})).toEqual({ adopted: 1 })
    expect((await names()).slice(-2)).toEqual(['Gezond eten', 'Werk'])
    expect(await places()).toEqual(dense(12))
  })

  it('is not brought back twice, nor one that nobody ships', async () => {
    await remove(await idOf('food'))
    const both = [adoptPolicyDomains(as(), { code: 'food' }), adoptPolicyDomains(as(), { code: 'food' })]
    expect(
      (await Promise.all(both)).map(({ adopted }) => adopted).toSorted((one, other) => one - other),
    ).toEqual([0, 1])
    for (const code of ['made-up', '__proto__', 'food'])
      expect(await adoptPolicyDomains(as(), { code })).toEqual({ adopted: 0 })
  })

  it('waits as long as another domain has its name', async () => {
    await remove(await idOf('food'))
    const { domainId } = await addPolicyDomain(as(), { name: 'voeding' })
    await expect(adoptPolicyDomains(as(), {})).rejects.toMatchObject(taken('voeding'))
    await rename(domainId, 'Eten en drinken')
    expect(await adoptPolicyDomains(as(), {})).toEqual({ adopted: 1 })
  })
})

describe('a domain in which nothing lies', () => {
  it('is taken out without a word about where to', async () => {
    const id = await idOf('food')
    expect(await remove(id)).toEqual({ domainId: id, moved: 0 })
    expect(await names()).not.toContain('Voeding')
    await expect(remove(id)).rejects.toMatchObject({ kind: 'not-found' })
  })

  it('stays when it is the last one', async () => {
    const [last, ...others] = await world.read(listDomainRows)
    for (const { id } of others) await remove(id)
    await expect(remove(last?.id ?? '')).rejects.toMatchObject({ code: 'policy-domains.one-must-stay' })
    expect(await names()).toEqual(['Kinderopvang'])
  })

  it('stays when somebody else changed it since', async () => {
    const id = await idOf('food')
    await rename(id, 'Eten')
    await expect(removePolicyDomain(as(), { id, version: 1 })).rejects.toMatchObject({
      code: 'platform.stale',
    })
  })
})

test('of two who take the last two out at once one is told that one must stay', async () => {
  const [first, second, ...others] = await world.read(listDomainRows)
  for (const { id } of others) await remove(id)
  const both = [first, second].map((row) => removePolicyDomain(as(), { id: row?.id ?? '', version: 1 }))
  const refused = (await Promise.allSettled(both)).filter(({ status }) => status === 'rejected')
  expect(refused).toMatchObject([{ reason: { code: 'policy-domains.one-must-stay' } }])
})

test('what was taken out meanwhile cannot be renamed or moved, nor what was never here', async () => {
  const id = await idOf('food')
  await remove(id)
  await expect(rename(id, 'Eten')).rejects.toMatchObject({
    kind: 'conflict',
    code: 'policy-domains.removed-meanwhile',
  })
  await expect(move(id, 'later')).rejects.toMatchObject({ kind: 'not-found' })
  const [theirs] = await world.read(listPolicyDomains, world.neighbourAtHome)
  for (const other of [theirs?.id ?? '', newIdentifier()]) {
    const domain = { id: other, version: 1 }
    const notFound = { kind: 'not-found' }
    await expect(renamePolicyDomain(as(), { ...domain, name: 'Van ons' })).rejects.toMatchObject(notFound)
    await expect(movePolicyDomain(as(), { ...domain, to: 'later' })).rejects.toMatchObject(notFound)
    await expect(removePolicyDomain(as(), domain)).rejects.toMatchObject(notFound)
  }
})

test('another municipality has its own names, and may have ours', async () => {
  await addPolicyDomain(as(), { name: 'Buurt' })
  await addPolicyDomain(world.neighbourAtHome, { name: 'Buurt' })
  await rename(await idOf('food'), 'Eten')
  const theirs = (await world.read(listPolicyDomains, world.neighbourAtHome)).map(({ name }) => name)
  expect([theirs.includes('Voeding'), theirs.includes('Eten')]).toEqual([true, false])
})
