import type { OutsideReason } from '#src/action/plan/period-in-cycle.ts'
import { defineMessages, type Text } from '#src/platform/i18n/messages.ts'

const outside = {
  before: {
    nl: 'ligt helemaal vóór het traject',
    fr: 'se situe entièrement avant le trajet',
    en: 'lies wholly before the trajectory',
  },
  after: {
    nl: 'ligt helemaal na het traject',
    fr: 'se situe entièrement après le trajet',
    en: 'lies wholly after the trajectory',
  },
  'begins-before': {
    nl: 'begint vóór het traject',
    fr: 'commence avant le trajet',
    en: 'begins before the trajectory',
  },
  'runs-past': {
    nl: 'loopt door na het traject',
    fr: 'continue après le trajet',
    en: 'goes on after the trajectory',
  },
  around: {
    nl: 'begint vóór het traject en loopt erna door',
    fr: 'commence avant le trajet et continue après',
    en: 'begins before the trajectory and goes on after it',
  },
} as const satisfies Record<OutsideReason, Text>

export const periodMessages = defineMessages({
  outside,
  cycle: {
    nl: 'Het traject loopt van {from} tot {until}.',
    fr: 'Le trajet court de {from} à {until}.',
    en: 'The trajectory runs from {from} to {until}.',
  },
})
