import { identityProblem } from '#src/foundation/identity/messages.ts'
import { Refusal } from '#src/platform/errors.ts'
import { turns } from '#src/platform/turns.ts'

// Node has four threads for slow work, and pages are compressed on the same ones: half of them stay free.
const mostAtOnce = 2
const mostWaiting = 100

type PasswordCheck = {
  hash: (password: string) => Promise<string>
  verify: (sent: { hash: string; password: string }) => Promise<boolean>
}

/**
 * The same check of passwords, a few at a time; hashing takes its turn too, since that is what an address costs that
 * nobody has. Errors: Refusal when too many wait already.
 */
export function fewAtOnce({ hash, verify }: PasswordCheck): PasswordCheck {
  const full = () => new Refusal('too-many', identityProblem('too-many-at-once'))
  const inTurn = turns(mostAtOnce, mostWaiting, full)
  return {
    hash: (password) => inTurn(() => hash(password)),
    verify: (sent) => inTurn(() => verify(sent)),
  }
}
