import { date, index, pgTable, text, timestamp, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import type { AskedField } from '#src/action/follow-up/asked-field.ts'
import { actions } from '#src/action/plan/tables.ts'
import { accounts } from '#src/foundation/identity/tables.ts'
import { files } from '#src/platform/files/tables.ts'
import { inWorkspace, revised, tenantKey, tenantWall, written } from '#src/platform/tenancy.ts'

/** What people say to each other about an action. */
export const actionComments = pgTable(
  'action_comments',
  {
    ...tenantKey,
    actionId: uuid('action_id').notNull(),
    accountId: uuid('account_id')
      .notNull()
      .references(() => accounts.id),
    text: text('text').notNull(),
    ...revised,
    ...written,
  },
  (t) => [...tenantWall(t), inWorkspace(t, t.actionId, actions), index().on(t.workspaceId, t.actionId)],
)

/** Whom a comment is meant for, and whether they saw it. */
export const commentMentions = pgTable(
  'comment_mentions',
  {
    ...tenantKey,
    commentId: uuid('comment_id').notNull(),
    accountId: uuid('account_id')
      .notNull()
      .references(() => accounts.id),
    readAt: timestamp('read_at', { withTimezone: true }),
  },
  (t) => [
    ...tenantWall(t),
    inWorkspace(t, t.commentId, actionComments),
    uniqueIndex().on(t.workspaceId, t.commentId, t.accountId),
    index().on(t.workspaceId, t.accountId),
  ],
)

/** Files that belong to an action. */
export const actionAttachments = pgTable(
  'action_attachments',
  {
    ...tenantKey,
    actionId: uuid('action_id').notNull(),
    fileId: uuid('file_id').notNull(),
    /** What its content is, not what its name says. */
    contentType: text('content_type').notNull(),
    accountId: uuid('account_id'),
    ...revised,
  },
  (t) => [
    ...tenantWall(t),
    inWorkspace(t, t.actionId, actions),
    inWorkspace(t, t.fileId, files),
    index().on(t.workspaceId, t.actionId),
  ],
)

/** One field of an action that one person is asked to fill in. */
export const fieldRequests = pgTable(
  'field_requests',
  {
    ...tenantKey,
    actionId: uuid('action_id').notNull(),
    field: text('field').$type<AskedField>().notNull(),
    /** Who is asked. */
    accountId: uuid('account_id')
      .notNull()
      .references(() => accounts.id),
    /** Who asks. */
    askedBy: uuid('asked_by'),
    note: text('note'),
    dueOn: date('due_on'),
    answeredAt: timestamp('answered_at', { withTimezone: true }),
    ...revised,
    ...written,
  },
  (t) => [
    ...tenantWall(t),
    inWorkspace(t, t.actionId, actions),
    index().on(t.workspaceId, t.actionId),
    index().on(t.workspaceId, t.accountId),
  ],
)

/** Who was told that an action ends soon: once for each person and day. */
export const actionReminders = pgTable(
  'action_reminders',
  {
    ...tenantKey,
    actionId: uuid('action_id').notNull(),
    accountId: uuid('account_id')
      .notNull()
      .references(() => accounts.id),
    endsOn: date('ends_on').notNull(),
    at: timestamp('at', { withTimezone: true }).notNull(),
  },
  (t) => [
    ...tenantWall(t),
    inWorkspace(t, t.actionId, actions),
    uniqueIndex().on(t.workspaceId, t.actionId, t.accountId, t.endsOn),
  ],
)
