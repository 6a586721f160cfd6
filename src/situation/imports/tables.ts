import {
  bigint,
  date,
  index,
  integer,
  jsonb,
  numeric,
  pgTable,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { inWorkspace, tenantKey, tenantWall } from '#src/platform/tenancy.ts'
import type { CodeChoices, FileContents } from '#src/situation/imports/file-contents.ts'
import type { HowToRead, ReadingQuestion } from '#src/situation/imports/how-to-read.ts'
import type { Layout } from '#src/situation/imports/layout.ts'
import type { MissingReason } from '#src/situation/indicators/series.ts'
import { imports } from '#src/situation/indicators/tables.ts'

/** What the file of an import turned out to be, and how far the work on it is. */
export const fileReadings = pgTable(
  'file_readings',
  {
    /** The identifier of the import. */
    ...tenantKey,
    /** Null while nobody read it. */
    layout: text('layout').$type<Layout>(),
    contents: jsonb('contents').$type<FileContents>(),
    /** What somebody has to say before it can be read: which sheet, what each column is. */
    question: jsonb('question').$type<ReadingQuestion>(),
    /** What somebody said. */
    how: jsonb('how').$type<HowToRead>(),
    /** Which indicator each of its codes is, as somebody chose; null while nobody did. */
    choices: jsonb('choices').$type<CodeChoices>(),
    /** Why the file as a whole cannot be read: a problem and its values. */
    problem: jsonb('problem').$type<{ code: string; values: Record<string, string | number> }>(),
    /** Of the work that goes on: bytes while reading, figures while keeping. */
    done: bigint('done', { mode: 'number' }).notNull().default(0),
    total: bigint('total', { mode: 'number' }).notNull().default(0),
    /** Somebody asked the work that goes on to stop. */
    stopAskedAt: timestamp('stop_asked_at', { withTimezone: true }),
  },
  (t) => [...tenantWall(t), inWorkspace(t, t.id, imports).onDelete('cascade')],
)

/** What one cell of a file says, between reading and keeping: a figure, or what is wrong with it. */
export const importLines = pgTable(
  'import_lines',
  {
    /** The identifier of the observation that it becomes. */
    ...tenantKey,
    importId: uuid('import_id').notNull(),
    line: integer('line').notNull(),
    /** Place of its code among the codes of the file; null where it cannot be read. */
    code: integer('code'),
    area: text('area'),
    periodStart: date('period_start'),
    periodMonths: integer('period_months'),
    value: numeric('value'),
    missingReason: text('missing_reason').$type<MissingReason>(),
    /** As the source gave them. */
    flags: text('flags').notNull().default(''),
    /** What is wrong with it; null for a figure. */
    problem: text('problem'),
    /** Of the problem: the column that it is about, and its values. */
    about: jsonb('about').$type<{ column: string | null; values: Record<string, string | number> }>(),
  },
  (t) => [
    ...tenantWall(t),
    // No foreign key to the import: a look at it for each of a million lines costs more than all the rest.
    index().on(t.workspaceId, t.importId, t.line),
  ],
)

export const choiceKinds = ['columns', 'code'] as const
export type ChoiceKind = (typeof choiceKinds)[number]

/** What somebody chose for a file of this form, so that the next one is read the same way without asking. */
export const importChoices = pgTable(
  'import_choices',
  {
    ...tenantKey,
    kind: text('kind').$type<ChoiceKind>().notNull(),
    /** The headings of the columns, or one code of a layout. */
    key: text('key').notNull(),
    choice: jsonb('choice').$type<unknown>().notNull(),
    updatedAt: timestamp('updated_at', { withTimezone: true }).notNull(),
  },
  (t) => [...tenantWall(t), uniqueIndex('one_choice').on(t.workspaceId, t.kind, t.key)],
)
