import { defineMessages, type Text } from '#src/platform/i18n/messages.ts'
import { defineProblems } from '#src/platform/problems.ts'
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
  waiveTitle: {
    nl: 'Advies niet opvolgen',
    fr: 'Ne pas suivre un conseil',
    en: 'Not following advice',
  },
  waiveLead: {
    nl: 'Het stappenplan is een gids, geen wet. Schrijf kort waarom jullie anders kiezen; zo blijft de keuze later te begrijpen.',
    fr: 'La feuille de route est un guide, pas une loi. Écrivez brièvement pourquoi vous choisissez autrement ; le choix restera compréhensible.',
    en: 'The roadmap is a guide, not a law. Write briefly why you choose otherwise; that keeps the choice understandable later.',
  },
  goneTitle: {
    nl: 'Dit advies staat er niet meer',
    fr: 'Ce conseil n’est plus d’actualité',
    en: 'This advice is no longer there',
  },
  goneText: {
    nl: 'Intussen is er iets veranderd: het stappenplan zegt dit nu niet. Je hoeft niets te doen.',
    fr: 'Quelque chose a changé entre-temps : la feuille de route ne le dit plus. Vous n’avez rien à faire.',
    en: 'Something has changed meanwhile: the roadmap does not say this now. There is nothing to do.',
  },
  waivedTitle: {
    nl: 'Jullie volgen dit advies al niet op',
    fr: 'Vous ne suivez déjà pas ce conseil',
    en: 'You do not follow this advice already',
  },
  back: { nl: 'Ga terug', fr: 'Retour', en: 'Go back' },
  cancel: { nl: 'Annuleer', fr: 'Annuler', en: 'Cancel' },
  none: {
    nl: 'Geen advies op dit moment.',
    fr: 'Aucun conseil pour le moment.',
    en: 'No advice at the moment.',
  },
  waived: { nl: 'Niet opgevolgd: {reason}', fr: 'Non suivi : {reason}', en: 'Not followed: {reason}' },
  withdraw: { nl: 'Toch opvolgen', fr: 'Suivre quand même', en: 'Follow after all' },
})

export const adviceProblem = defineProblems('advice', {
  changed: {
    nl: 'Intussen is er iets veranderd, en zegt het stappenplan dit niet meer zo. Lees wat er nu staat.',
    fr: 'Quelque chose a changé entre-temps, et la feuille de route ne le dit plus ainsi. Lisez ce qu’elle dit maintenant.',
    en: 'Something has changed meanwhile, and the roadmap no longer says it like this. Read what it says now.',
  },
})

export const adviceNotice = defineNotices('advice', {
  waived: { nl: 'De reden is bewaard.', fr: 'La raison est enregistrée.', en: 'The reason is saved.' },
  withdrawn: { nl: 'Het advies staat er weer.', fr: 'Le conseil est de retour.', en: 'The advice is back.' },
})
