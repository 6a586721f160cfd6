import { z } from 'zod'
import { recordInAudit } from '#src/platform/audit.ts'
import { wallOf, type Call, type Context, type Workspace } from '#src/platform/context.ts'
import { InvalidInput } from '#src/platform/errors.ts'
import { commonWorkspace, newIdentifier } from '#src/platform/identifier.ts'
import { issueOf } from '#src/platform/forms/issue.ts'
import { earlierResult, keepResult } from '#src/platform/submission.ts'
import { enterWorkspace } from '#src/platform/tenancy.ts'

/** What a form can send: its name, its schema, and what is done with what was read by that schema. */
export type Act<Schema extends z.ZodType, Result> = {
  readonly command: string
  readonly schema: Schema
  /** For a door that has read its input by this very schema already. */
  run(call: Call | Context, input: z.output<Schema>): Promise<Result>
}

export type Command<Schema extends z.ZodType, Result> = Act<Schema, Result> & {
  (call: Call | Context, input: z.input<Schema>): Promise<Result>
  readonly needsWorkspace: boolean
}

/** Every command there is, for the tests that hold for all of them. */
export const allCommands = new Map<string, Command<z.ZodType, unknown>>()

const isContext = (call: Call | Context): call is Context => 'db' in call && call.writing

/**
 * One thing that somebody in the office does. Parses the input, opens the transaction behind the wall of the
 * workspace, runs, and writes the audit row. Called inside another command it joins that one's transaction and is
 * authorised again. Errors: InvalidInput, or a Refusal of the body.
 */
export function command<Schema extends z.ZodType, Result>(
  name: string,
  schema: Schema,
  body: (ctx: Context, input: z.output<Schema>) => Promise<Result>,
  { needsWorkspace = true }: { needsWorkspace?: boolean } = {},
): Command<Schema, Result> {
  async function run(ctx: Context, input: z.output<Schema>): Promise<Result> {
    const id = newIdentifier()
    const result = await body({ ...ctx, auditId: id }, input)
    await recordInAudit(ctx, { id, command: name, parentId: ctx.auditId, input, result })
    return result
  }

  async function start(call: Call, input: z.output<Schema>): Promise<Result> {
    const wall = { ...wallOf(call), workspace: call.workspace?.id ?? commonWorkspace }
    return call.database.write(wall, async (db) => {
      const ctx: Context = { ...call, db, writing: true, auditId: null }
      if (!call.key) return run(ctx, input)
      const sending = { key: call.key, command: name, input }
      const earlier = await earlierResult<Result>(ctx, sending)
      if (earlier) return earlier.result
      const result = await run(ctx, input)
      await keepResult(ctx, sending, result)
      return result
    })
  }

  const runParsed = async (call: Call | Context, input: z.output<Schema>): Promise<Result> => {
    if (needsWorkspace && !call.workspace) throw new Error(`${name} needs a workspace`)
    return isContext(call) ? run(call, input) : start(call, input)
  }
  const act = async (call: Call | Context, raw: z.input<Schema>): Promise<Result> => {
    // With what was given, so that a missing answer is told from one of another kind.
    const parsed = schema.safeParse(raw, { reportInput: true })
    if (!parsed.success) throw new InvalidInput(parsed.error.issues.map(issueOf))
    return runParsed(call, parsed.data)
  }
  const made = Object.assign(act, { run: runParsed, command: name, schema, needsWorkspace })
  if (allCommands.has(name)) throw new Error(`two commands are called ${name}`)
  // Kept for the tests that hold for all commands; they bring their own input.
  allCommands.set(name, made as unknown as Command<z.ZodType, unknown>)
  return made
}

/**
 * Runs `work` behind the wall of another workspace, in the same transaction: for commands of the installation that
 * open a workspace and fill it.
 */
export async function inWorkspaceOf<Result>(
  ctx: Context,
  workspace: Workspace,
  work: (ctx: Context) => Promise<Result>,
): Promise<Result> {
  await enterWorkspace(ctx.db, workspace.id)
  const result = await work({ ...ctx, workspace })
  await enterWorkspace(ctx.db, ctx.workspace?.id ?? commonWorkspace)
  return result
}
