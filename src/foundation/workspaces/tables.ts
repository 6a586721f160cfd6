import { sql } from 'drizzle-orm'
import {
  boolean,
  date,
  foreignKey,
  index,
  pgPolicy,
  pgTable,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { accounts } from '#src/foundation/identity/tables.ts'
import type { Role, ScopeKind } from '#src/foundation/workspaces/roles.ts'
import type { WorkspaceKind } from '#src/foundation/workspaces/workspace.ts'
import {
  accountOfTransaction,
  readableWhen,
  tenantKey,
  tenantWall,
  workspaceOfTransaction,
} from '#src/platform/tenancy.ts'

/** The tenants. Walled like a tenant table: seen from inside, and by whoever is a member. */
export const workspaces = pgTable(
  'workspaces',
  {
    id: uuid('id').primaryKey(),
    slug: text('slug').notNull(),
    name: text('name').notNull(),
    kind: text('kind').$type<WorkspaceKind>().notNull(),
    /** Demo: every page, print and export says so. */
    fictional: boolean('fictional').notNull().default(false),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull(),
  },
  (t) => [
    uniqueIndex().on(t.slug),
    pgPolicy('own_workspace', {
      for: 'all',
      using: sql`${t.id} = ${workspaceOfTransaction}`,
      withCheck: sql`${t.id} = ${workspaceOfTransaction}`,
    }),
    readableWhen(
      'members',
      sql`exists (select 1 from memberships m where m.workspace_id = ${t.id} and m.account_id = ${accountOfTransaction} and m.ended_at is null)`,
    ),
  ],
)

/** Who may do what, over the whole workspace or over one thing in it. */
export const memberships = pgTable(
  'memberships',
  {
    ...tenantKey,
    accountId: uuid('account_id')
      .notNull()
      .references(() => accounts.id),
    role: text('role').$type<Role>().notNull(),
    scopeKind: text('scope_kind').$type<ScopeKind>().notNull().default('workspace'),
    scopeId: uuid('scope_id'),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull(),
    endedAt: timestamp('ended_at', { withTimezone: true }),
  },
  (t) => [
    ...tenantWall(t),
    foreignKey({ columns: [t.workspaceId], foreignColumns: [workspaces.id] }),
    index().on(t.accountId),
    readableWhen('own_account', sql`${t.accountId} = ${accountOfTransaction}`),
  ],
)

/** Which areas a workspace covers, and since when: a merger ends one row and begins another. */
export const workspaceAreas = pgTable(
  'workspace_areas',
  {
    ...tenantKey,
    nis: text('nis').notNull(),
    coversFrom: date('covers_from').notNull(),
    coversUntil: date('covers_until'),
  },
  (t) => [...tenantWall(t), foreignKey({ columns: [t.workspaceId], foreignColumns: [workspaces.id] })],
)
