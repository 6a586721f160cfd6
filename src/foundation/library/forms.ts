import { z } from 'zod'
import { domainNameLimit } from '#src/foundation/library/domain.ts'
import { identifier, optional, optionalText, text, version } from '#src/platform/forms/inputs.ts'

/** One shipped domain by its code, or all that are not in the list. */
export const adoptPolicyDomainsInput = z.object({ code: optionalText(60) })

export const addPolicyDomainInput = z.object({ name: text(domainNameLimit) })

export const renamePolicyDomainInput = z.object({
  id: identifier(),
  version: version(),
  /** Null: the shipped name, in the reader's language. */
  name: optionalText(domainNameLimit),
})

export const movePolicyDomainInput = z.object({
  id: identifier(),
  version: version(),
  to: z.enum(['earlier', 'later']),
})

export const removePolicyDomainInput = z.object({
  id: identifier(),
  version: version(),
  /** The domain in which all that lies in this one comes to lie; asked where something does. */
  moveTo: optional(identifier()),
})
