import { defineMessages, type Text } from '#src/platform/i18n/messages.ts'
import { defineNotices } from '#src/platform/notices.ts'
import type { Outcome } from '#src/ui/outcome.ts'

const outcomes = {
  met: { nl: 'in orde', fr: 'en ordre', en: 'in order' },
  open: { nl: 'nog open', fr: 'encore ouvert', en: 'still open' },
  unmet: { nl: 'nog niet', fr: 'pas encore', en: 'not yet' },
} as const satisfies Record<Outcome, Text>

export const adviceMessages = defineMessages({
  outcomes,
  title: {
    nl: 'Advies van het stappenplan',
    fr: 'Conseils de la feuille de route',
    en: 'Advice of the roadmap',
  },
  why: { nl: 'Waarom?', fr: 'Pourquoi ?', en: 'Why?' },
  waive: {
    nl: 'Niet opvolgen, met reden',
    fr: 'Ne pas suivre, avec raison',
    en: 'Do not follow, with a reason',
  },
  reason: {
    nl: 'Waarom volgen jullie dit niet op?',
    fr: 'Pourquoi ne suivez-vous pas ce conseil ?',
    en: 'Why do you not follow this?',
  },
  keep: { nl: 'Bewaar de reden', fr: 'Enregistrer la raison', en: 'Save the reason' },
  waived: { nl: 'Niet opgevolgd: {reason}', fr: 'Non suivi : {reason}', en: 'Not followed: {reason}' },
  withdraw: { nl: 'Toch opvolgen', fr: 'Suivre quand même', en: 'Follow after all' },
})

export const adviceNotice = defineNotices('advice', {
  waived: { nl: 'De reden is bewaard.', fr: 'La raison est enregistrée.', en: 'The reason is saved.' },
  withdrawn: { nl: 'Het advies staat er weer.', fr: 'Le conseil est de retour.', en: 'The advice is back.' },
})
