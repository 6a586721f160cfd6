import { addAttachment } from '#src/action/follow-up/attachment-commands.ts'
import { addComment } from '#src/action/follow-up/comment-commands.ts'
import { askField } from '#src/action/follow-up/field-request-commands.ts'
import { demoAttachment, demoComments, demoQuestions } from '#src/overview/demo/demo-follow-up.ts'
import type { DemoPerson } from '#src/overview/demo/demo-people.ts'
import { keepDemoFile } from '#src/overview/demo/keep-demo-file.ts'
import { today, type Context } from '#src/platform/context.ts'
import { found } from '#src/platform/errors.ts'
import { addDays } from '#src/platform/written/day.ts'

const msPerDay = 24 * 60 * 60 * 1000

/** What people of the invented municipality said, asked and attached, each in their own name and on its day. */
export async function keepDemoFollowUp(
  ctx: Context,
  people: Record<DemoPerson, string>,
  actionIds: ReadonlyMap<string, string>,
): Promise<void> {
  const by = (person: DemoPerson, daysAgo: number): Context => ({
    ...ctx,
    actor: { kind: 'system', onBehalfOf: people[person] },
    now: new Date(ctx.now.getTime() - daysAgo * msPerDay),
  })
  const actionCalled = (title: string): string => found(actionIds.get(title))

  const { action, by: person, daysAgo, name, text } = demoAttachment
  const then = by(person, daysAgo)
  const fileId = await keepDemoFile(then, name, Buffer.from(text))
  await addAttachment(then, { actionId: actionCalled(action), fileId })

  for (const comment of demoComments)
    await addComment(by(comment.by, comment.daysAgo), {
      actionId: actionCalled(comment.action),
      text: comment.text,
      forIds: comment.for?.map((one) => people[one]),
    })

  for (const { action: about, field, of, daysLeft, note } of demoQuestions)
    await askField(by('noor', 0), {
      actionId: actionCalled(about),
      field,
      accountId: people[of],
      note,
      dueOn: addDays(today(ctx), daysLeft),
    })
}
