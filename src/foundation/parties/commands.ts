import { colleaguesAmong } from '#src/foundation/parties/account-queries.ts'
import { changePartyInput, registerPartyInput } from '#src/foundation/parties/forms.ts'
import { partyProblem } from '#src/foundation/parties/messages.ts'
import { mayRegisterParty } from '#src/foundation/parties/policy.ts'
import { findPartyByName, getParty } from '#src/foundation/parties/queries.ts'
import { parties } from '#src/foundation/parties/tables.ts'
import { command } from '#src/platform/command.ts'
import type { Context } from '#src/platform/context.ts'
import { allow, Refusal } from '#src/platform/errors.ts'
import { oneAtATime } from '#src/platform/one-at-a-time.ts'
import { create, newRow, revise, unchangedSince } from '#src/platform/history.ts'

/** One name after the other is judged, so that two who write the same at once do not both find it free. */
async function refuseTakenName(ctx: Context, name: string, ownId?: string): Promise<void> {
  await oneAtATime(ctx, 'party names')
  const other = await findPartyByName(ctx, name)
  if (other && other.id !== ownId) throw new Refusal('conflict', partyProblem('name-taken'), {}, 'name')
}

/** Only who works here can be tied to a party. */
async function refuseOutsider(ctx: Context, accountId: string | null): Promise<void> {
  if (accountId === null || (await colleaguesAmong(ctx, [accountId])).has(accountId)) return
  throw new Refusal('invalid', partyProblem('works-elsewhere'), {}, 'accountId')
}

export const registerParty = command('party.registered', registerPartyInput, async (ctx, input) => {
  allow(mayRegisterParty(ctx.actor))
  await refuseOutsider(ctx, input.accountId)
  await refuseTakenName(ctx, input.name)
  const party = { ...newRow(ctx), ...input }
  await create(ctx, parties, party)
  return { partyId: party.id }
})

export const changeParty = command(
  'party.changed',
  changePartyInput,
  async (ctx, { id, version, ...fields }) => {
    const party = await getParty(ctx, id)
    allow(mayRegisterParty(ctx.actor))
    unchangedSince(party, version)
    // Somebody who left stays tied to what was theirs, until it is given to somebody else.
    if (fields.accountId !== party.accountId) await refuseOutsider(ctx, fields.accountId)
    await refuseTakenName(ctx, fields.name, id)
    await revise(ctx, parties, party, fields)
    return { partyId: id }
  },
)
