import type { BadgeTone } from '#src/ui/badge.tsx'
import type { IconName } from '#src/ui/icons/icon-names.ts'

/** How a rule of thumb turned out: kept, cannot be told yet, not kept. */
export type Outcome = 'met' | 'open' | 'unmet'

/** Three shapes for three outcomes; the three words come with the texts. Never red: advice does not block. */
export const outcomeLook: Record<Outcome, { icon: IconName; tone: BadgeTone }> = {
  met: { icon: 'circle-check', tone: 'good' },
  open: { icon: 'circle-dashed', tone: 'plain' },
  unmet: { icon: 'circle-alert', tone: 'watch' },
}
