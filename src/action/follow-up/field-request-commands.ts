import { fieldRequestProblem } from '#src/action/follow-up/field-request-messages.ts'
import {
  findAwaited,
  getFieldRequest,
  isFieldChangedSince,
  type FieldRequest,
} from '#src/action/follow-up/field-request-queries.ts'
import { isAwaited } from '#src/action/follow-up/field-request.ts'
import {
  answerFieldRequestInput,
  askFieldInput,
  changeFieldRequestInput,
  withdrawFieldRequestInput,
} from '#src/action/follow-up/forms.ts'
import { mayAnswer, mayAskField, mayChangeRequest } from '#src/action/follow-up/policy.ts'
import { fieldRequests } from '#src/action/follow-up/tables.ts'
import { getAction } from '#src/action/plan/action-queries.ts'
import { actions } from '#src/action/plan/tables.ts'
import { colleaguesAmong } from '#src/foundation/parties/account-queries.ts'
import { command } from '#src/platform/command.ts'
import { accountOf, today, type Context } from '#src/platform/context.ts'
import { allow, Refusal } from '#src/platform/errors.ts'
import { create, newRow, remove, revise, unchangedSince } from '#src/platform/history.ts'
import { oneAtATime } from '#src/platform/one-at-a-time.ts'
import { platformProblem } from '#src/platform/platform-problems.ts'

async function refuseOutsider(ctx: Context, accountId: string): Promise<void> {
  if (!(await colleaguesAmong(ctx, [accountId])).has(accountId))
    throw new Refusal('invalid', fieldRequestProblem('works-elsewhere'), {}, 'accountId')
}

function refusePast(ctx: Context, dueOn: string | null): void {
  if (dueOn !== null && dueOn < today(ctx))
    throw new Refusal('invalid', fieldRequestProblem('due-in-past'), {}, 'dueOn')
}

function refuseUnlessAwaited(request: FieldRequest): void {
  if (isAwaited(request)) return
  const code = request.deletedAt === null ? 'answered' : 'withdrawn'
  throw new Refusal('conflict', fieldRequestProblem(code))
}

/** Asks one colleague for one field of an action. Errors: conflict when that field is asked of somebody already. */
export const askField = command('field-request.made', askFieldInput, async (ctx, input) => {
  const action = await getAction(ctx, input.actionId)
  allow(mayAskField(ctx.actor))
  await refuseOutsider(ctx, input.accountId)
  refusePast(ctx, input.dueOn)
  await oneAtATime(ctx, 'field requests')
  const other = await findAwaited(ctx, action.id, input.field)
  if (other)
    throw new Refusal('conflict', fieldRequestProblem('asked-already'), { name: other.name }, 'field')
  const request = { ...newRow(ctx), ...input, askedBy: accountOf(ctx.actor) }
  await create(ctx, fieldRequests, request)
  return { requestId: request.id }
})

/** Gives a question to somebody else, or says it otherwise. */
export const changeFieldRequest = command(
  'field-request.changed',
  changeFieldRequestInput,
  async (ctx, { id, version, ...fields }) => {
    const request = await getFieldRequest(ctx, id)
    allow(mayChangeRequest(ctx.actor, request))
    refuseUnlessAwaited(request)
    unchangedSince(request, version)
    if (fields.accountId !== request.accountId) await refuseOutsider(ctx, fields.accountId)
    if (fields.dueOn !== request.dueOn) refusePast(ctx, fields.dueOn)
    await revise(ctx, fieldRequests, request, fields)
    return { requestId: id, actionId: request.actionId }
  },
)

export const withdrawFieldRequest = command(
  'field-request.withdrawn',
  withdrawFieldRequestInput,
  async (ctx, { id, version }) => {
    const request = await getFieldRequest(ctx, id)
    allow(mayChangeRequest(ctx.actor, request))
    refuseUnlessAwaited(request)
    unchangedSince(request, version)
    await remove(ctx, fieldRequests, request)
    return { requestId: id, actionId: request.actionId }
  },
)

/**
 * Fills in the one field that somebody was asked for, and nothing else of the action. Errors: stale only when somebody
 * saved another text in that very field; what happened to the rest of the action is no matter of whoever answers.
 */
export const answerFieldRequest = command(
  'field-request.answered',
  answerFieldRequestInput,
  async (ctx, { id, version, answer }) => {
    const request = await getFieldRequest(ctx, id)
    allow(mayAnswer(ctx.actor, request))
    refuseUnlessAwaited(request)
    const action = await getAction(ctx, request.actionId)
    if (version > action.version || (await isFieldChangedSince(ctx, action.id, request.field, version)))
      throw new Refusal('conflict', platformProblem('stale'))
    await revise(ctx, actions, action, { [request.field]: answer })
    await revise(ctx, fieldRequests, request, { answeredAt: ctx.now })
    return { requestId: id, actionId: action.id }
  },
)
