import { sql } from 'drizzle-orm'
import { workspaceOf, type Context } from '#src/platform/context.ts'
import { newIdentifier } from '#src/platform/identifier.ts'
import { importChoices, type ChoiceKind } from '#src/situation/imports/tables.ts'

// Bytes. An index of the database takes no longer texts: such a thing is asked for again.
const longestKey = 2000

/** Remembers what somebody chose, so that the next file of the same kind asks nothing. One statement. */
export async function remember(
  ctx: Context,
  kind: ChoiceKind,
  choices: readonly { key: string; choice: unknown }[],
): Promise<void> {
  const rows = choices
    .filter(({ key }) => Buffer.byteLength(key) <= longestKey)
    .map(({ key, choice }) => ({
      workspaceId: workspaceOf(ctx).id,
      id: newIdentifier(),
      kind,
      key,
      // JSON has a null of its own: the column holds a choice to leave something out, and is never empty.
      choice: choice ?? sql`'null'::jsonb`,
      updatedAt: ctx.now,
    }))
  if (rows.length === 0) return
  await ctx.db
    .insert(importChoices)
    .values(rows)
    .onConflictDoUpdate({
      target: [importChoices.workspaceId, importChoices.kind, importChoices.key],
      set: { choice: sql`excluded.choice`, updatedAt: ctx.now },
    })
}
