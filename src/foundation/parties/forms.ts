import { z } from 'zod'
import { partyKinds, partyNameLimit } from '#src/foundation/parties/party.ts'
import { identifier, optional, text, version } from '#src/platform/forms/inputs.ts'

const party = {
  name: text(partyNameLimit),
  kind: z.enum(partyKinds),
  /** Who signs in for it, so that its actions are theirs. */
  accountId: optional(identifier()),
}

export const registerPartyInput = z.object(party)
export const changePartyInput = z.object({ ...party, id: identifier(), version: version() })
