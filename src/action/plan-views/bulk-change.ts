import type { ActionStatus, Approach } from '#src/action/plan/action.ts'
import type { Parts } from '#src/action/plan/action-parts.ts'
import type { LeftAloneReason } from '#src/action/plan/batch.ts'

/** Actions that change at once. */
export const mostAtOnce = 500

/** What many actions become; null stays as it is. */
export type Wanted = {
  status: ActionStatus | null
  /** Since when they have that status. */
  on: string
  ownerId: string | null
  endsOn: string | null
  objectiveId: string | null
  approach: Approach | null
}

type Now = {
  version: number
  deletedAt: Date | null
  objectiveId: string
  approach: Approach | null
  startsOn: string | null
  endsOn: string | null
  status: ActionStatus
}

type Changed = {
  fields: Partial<Pick<Now, 'objectiveId' | 'approach' | 'endsOn' | 'status'>> & { statusOn?: string }
  parties: Parts
  becomes: ActionStatus | null
}

const given = <Fields extends object>(fields: Fields) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null))

/**
 * What becomes of one action that somebody ticked when it had this version, or why it stays as it is. A status of a day
 * before the last one of its log is of no use any more: somebody said since how it goes.
 */
export function changeOf(
  action: Now,
  ticked: { version: number; lastStatusOn: string | null; parties: Parts },
  { status, on, ownerId, ...wanted }: Wanted,
): Changed | LeftAloneReason {
  if (action.deletedAt !== null) return 'gone'
  if (action.version !== ticked.version) return 'changed-since'
  if (wanted.endsOn !== null && action.startsOn !== null && wanted.endsOn < action.startsOn)
    return 'ends-before-start'
  const isOverruled = ticked.lastStatusOn !== null && ticked.lastStatusOn > on
  if (status !== null && isOverruled) return 'later-status'
  const becomes = status === action.status ? null : status
  const parties = ownerId === null ? ticked.parties : { ...ticked.parties, owner: [ownerId] }
  const fields = { ...given(wanted), ...(becomes === null ? {} : { status: becomes, statusOn: on }) }
  const isSame =
    becomes === null &&
    parties.owner.join() === ticked.parties.owner.join() &&
    (['endsOn', 'objectiveId', 'approach'] as const).every(
      (name) => wanted[name] === null || wanted[name] === action[name],
    )
  return isSame ? 'the-same' : { fields, parties, becomes }
}
