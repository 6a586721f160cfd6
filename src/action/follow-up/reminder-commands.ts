import { z } from 'zod'
import { reminderMail } from '#src/action/follow-up/reminder-mail.ts'
import { listReminders } from '#src/action/follow-up/reminder-queries.ts'
import { actionReminders } from '#src/action/follow-up/tables.ts'
import { command } from '#src/platform/command.ts'
import { workspaceOf } from '#src/platform/context.ts'
import { allow } from '#src/platform/errors.ts'
import { newIdentifier } from '#src/platform/identifier.ts'
import { sendMails } from '#src/platform/mail/send-mail.ts'
import { oneAtATime } from '#src/platform/one-at-a-time.ts'

/** Reminds everybody whose actions end soon: once for each action and end, and with one mail a day at most. */
export const sendReminders = command('actions.reminded', z.object({}), async (ctx) => {
  allow(ctx.actor.kind === 'system')
  const workspace = workspaceOf(ctx)
  await oneAtATime(ctx, 'reminders')
  const endings = await listReminders(ctx)
  if (endings.length === 0) return { mails: 0 }
  await ctx.db.insert(actionReminders).values(
    endings.map(({ actionId, accountId, endsOn }) => ({
      workspaceId: workspace.id,
      id: newIdentifier(),
      actionId,
      accountId,
      endsOn,
      at: ctx.now,
    })),
  )
  const perPerson = [...Map.groupBy(endings, ({ accountId }) => accountId)]
  await sendMails(
    ctx,
    perPerson.map(([accountId, theirs]) => {
      const reader = { name: theirs[0]?.name ?? '', locale: theirs[0]?.locale ?? 'nl' }
      return { accountId, ...reminderMail(reader, theirs, workspace) }
    }),
  )
  return { mails: perPerson.length }
})
