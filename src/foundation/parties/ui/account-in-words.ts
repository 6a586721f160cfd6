import type { partyMessages } from '#src/foundation/parties/messages.ts'
import type { Say } from '#src/platform/i18n/messages.ts'

type Named = { name: string; worksHere: boolean }

/** The name of an account, with a word about somebody who left. */
export const accountInWords = ({ name, worksHere }: Named, t: Say<(typeof partyMessages)['tree']>): string =>
  worksHere ? name : t('left', { name })
