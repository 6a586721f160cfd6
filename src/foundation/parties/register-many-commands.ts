import { and, eq, isNull, sql } from 'drizzle-orm'
import { z } from 'zod'
import { partyKinds, partyNameLimit } from '#src/foundation/parties/party.ts'
import { mayRegisterParty } from '#src/foundation/parties/policy.ts'
import { parties } from '#src/foundation/parties/tables.ts'
import { command } from '#src/platform/command.ts'
import { workspaceOf, type Context } from '#src/platform/context.ts'
import { allow, found } from '#src/platform/errors.ts'
import { text } from '#src/platform/forms/inputs.ts'
import { createMany, newRow } from '#src/platform/history.ts'
import { oneAtATime } from '#src/platform/one-at-a-time.ts'

const mostAtOnce = 500

/** Which party each name is, and by what the database tells names apart. */
const named = (ctx: Context, names: readonly string[]) =>
  ctx.db
    .select({ name: sql<string>`typed.name`, key: sql<string>`lower(typed.name)`, id: parties.id })
    .from(sql`unnest(${sql.param([...names])}::text[]) as typed(name)`)
    .leftJoin(
      parties,
      and(
        eq(parties.workspaceId, workspaceOf(ctx).id),
        isNull(parties.deletedAt),
        sql`lower(${parties.name}) = lower(typed.name)`,
      ),
    )

/** The parties of these names, in their order: those that are there, and new ones for names that nobody has yet. */
export const registerParties = command(
  'parties.registered',
  z.object({ names: z.array(text(partyNameLimit)).max(mostAtOnce), kind: z.enum(partyKinds) }),
  async (ctx, { names, kind }) => {
    allow(mayRegisterParty(ctx.actor))
    await oneAtATime(ctx, 'party names')
    const rows = await named(ctx, names)
    const keyOf = new Map(rows.map(({ name, key }) => [name, key]))
    const ids = new Map(rows.flatMap(({ key, id }) => (id === null ? [] : [[key, id] as const])))
    const added = [...Map.groupBy(rows, ({ key }) => key)].flatMap(([key, [first]]) =>
      first === undefined || ids.has(key)
        ? []
        : [{ key, row: { ...newRow(ctx), name: first.name, kind, accountId: null } }],
    )
    await createMany(
      ctx,
      parties,
      added.map(({ row }) => row),
    )
    for (const { key, row } of added) ids.set(key, row.id)
    return { partyIds: names.map((name) => found(ids.get(keyOf.get(name) ?? ''))) }
  },
)
