import type { ActionPart } from '#src/action/plan/action.ts'
import { defineMessages, type Text } from '#src/platform/i18n/messages.ts'

const parts = {
  owner: {
    nl: 'Trekt {count, plural, one {één actie} other {# acties}}',
    fr: 'Porte {count, plural, one {une action} other {# actions}}',
    en: 'Pulls {count, plural, one {one action} other {# actions}}',
  },
  executor: {
    nl: 'Voert {count, plural, one {één actie} other {# acties}} mee uit',
    fr: 'Participe à l’exécution {count, plural, one {d’une action} other {de # actions}}',
    en: 'Helps to carry out {count, plural, one {one action} other {# actions}}',
  },
  evaluator: {
    nl: 'Evalueert {count, plural, one {één actie} other {# acties}}',
    fr: 'Évalue {count, plural, one {une action} other {# actions}}',
    en: 'Evaluates {count, plural, one {one action} other {# actions}}',
  },
} as const satisfies Record<ActionPart, Text>

export const partyInPlanMessages = defineMessages({
  parts,
  inPlan: { nl: 'Bekijk in het plan', fr: 'Voir dans le plan', en: 'See in the plan' },
  more: {
    nl: 'Hier staan de {shown, number} die eerst aan de beurt zijn.',
    fr: 'Voici les {shown, number} prochaines.',
    en: 'These are the {shown, number} that come first.',
  },
  noneTitle: {
    nl: 'Nog geen plaats in het plan',
    fr: 'Pas encore de place dans le plan',
    en: 'No place in the plan yet',
  },
  noneText: {
    nl: 'Hier staan straks de acties die {name} trekt, mee uitvoert of evalueert. Wie wat doet, kies je bij elke actie.',
    fr: 'Ici figureront les actions que {name} porte, exécute ou évalue. Qui fait quoi se choisit dans chaque action.',
    en: 'Here will stand the actions that {name} pulls, carries out or evaluates. Who does what is chosen with each action.',
  },
  toPlan: { nl: 'Naar het plan', fr: 'Vers le plan', en: 'To the plan' },
})
