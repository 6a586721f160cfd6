import type { MyGroup } from '#src/action/follow-up/my-actions.ts'
import type { ActionPart } from '#src/action/plan/action.ts'
import { defineMessages, type Text } from '#src/platform/i18n/messages.ts'

const groups = {
  achieved: { nl: 'Wat al gelukt is', fr: 'Ce qui est déjà réussi', en: 'What worked out already' },
  late: { nl: 'Over tijd', fr: 'Échéance dépassée', en: 'Past its end' },
  soon: { nl: 'Loopt binnenkort af', fr: 'Se termine bientôt', en: 'Ends soon' },
  open: { nl: 'Verder in het plan', fr: 'Plus loin dans le plan', en: 'Further on in the plan' },
  over: { nl: 'Afgerond', fr: 'Terminé', en: 'Over' },
} as const satisfies Record<MyGroup, Text>

const parts = {
  owner: { nl: 'trekker', fr: 'porteur', en: 'owner' },
  executor: { nl: 'uitvoerder', fr: 'exécution', en: 'executor' },
  evaluator: { nl: 'evaluator', fr: 'évaluation', en: 'evaluator' },
} as const satisfies Record<ActionPart, Text>

/** What is mine: actions, questions, comments. */
export const myActionsMessages = defineMessages({
  group: { nl: 'Doen en leren', fr: 'Agir et apprendre', en: 'Act and learn' },
  title: { nl: 'Mijn acties', fr: 'Mes actions', en: 'My actions' },
  groups,
  parts,
  lead: {
    nl: '{total, plural, =0 {Nog geen acties} one {Eén actie} other {# acties}}{waiting, plural, =0 {. Er wacht niets op je.} one {, en <a>één ding dat op je wacht</a>.} other {, en <a># dingen die op je wachten</a>.}}',
    fr: '{total, plural, =0 {Encore aucune action} one {Une action} other {# actions}}{waiting, plural, =0 {. Rien ne vous attend.} one {, et <a>une chose qui vous attend</a>.} other {, et <a># choses qui vous attendent</a>.}}',
    en: '{total, plural, =0 {No actions yet} one {One action} other {# actions}}{waiting, plural, =0 {. Nothing waits for you.} one {, and <a>one thing that waits for you</a>.} other {, and <a># things that wait for you</a>.}}',
  },
  as: {
    nl: 'Als {part}{names, select, none {} other { ({names})}}.',
    fr: 'Rôle : {part}{names, select, none {} other { ({names})}}.',
    en: 'As {part}{names, select, none {} other { ({names})}}.',
  },
  ends: { nl: 'Tot {day}.', fr: 'Jusqu’au {day}.', en: 'Until {day}.' },
  ended: { nl: 'Liep tot {day}.', fr: 'Jusqu’au {day}.', en: 'Ran until {day}.' },
  since: { nl: 'Sinds {day}.', fr: 'Depuis le {day}.', en: 'Since {day}.' },
  noEnd: { nl: 'Nog geen einddatum.', fr: 'Pas encore de date de fin.', en: 'No end date yet.' },
  more: {
    nl: 'Je ziet de eerste {shown, number} van {total, number}.',
    fr: 'Vous voyez les {shown, number} premiers sur {total, number}.',
    en: 'You see the first {shown, number} of {total, number}.',
  },
  asked: { nl: 'Aan jou gevraagd', fr: 'Demandé à vous', en: 'Asked of you' },
  askedNone: {
    nl: 'Niemand wacht op een antwoord.',
    fr: 'Personne n’attend de réponse.',
    en: 'Nobody waits for an answer.',
  },
  by: { nl: 'Tegen {day}.', fr: 'Pour le {day}.', en: 'By {day}.' },
  byPast: { nl: 'Was tegen {day}.', fr: 'Pour le {day}, passé.', en: 'Was by {day}.' },
  answer: { nl: 'Vul in', fr: 'Compléter', en: 'Fill in' },
  forYou: { nl: 'Voor jou', fr: 'Pour vous', en: 'For you' },
  forYouNone: { nl: 'Geen nieuwe opmerkingen.', fr: 'Aucune nouvelle remarque.', en: 'No new comments.' },
  about: { nl: '{name}, over {action}', fr: '{name}, sur {action}', en: '{name}, about {action}' },
  saw: { nl: 'Gezien', fr: 'Vu', en: 'Seen' },
  sawAbout: {
    nl: 'Gezien: {name}, over {action}',
    fr: 'Vu : {name}, sur {action}',
    en: 'Seen: {name}, about {action}',
  },
  emptyTitle: {
    nl: 'Hier staan straks de acties waaraan je meewerkt',
    fr: 'Ici figureront les actions auxquelles vous participez',
    en: 'Here will stand the actions that you work on',
  },
  emptyText: {
    nl: 'Je account hangt nog aan niemand die meedoet. Bij “Wie doet mee” koppelt de coördinator het aan jou of je dienst; daarna staan hier de acties die je trekt, uitvoert of evalueert.',
    fr: 'Votre compte n’est encore lié à aucun participant. Sous « Qui participe », la coordination le lie à vous ou à votre service ; vos actions apparaissent ensuite ici.',
    en: 'Your account is not tied to anybody who takes part yet. Under “Who takes part” the coordinator ties it to you or your service; then the actions that you pull, carry out or evaluate stand here.',
  },
  emptyTied: {
    nl: 'Je account hoort bij {names}. Zodra dat in een actie staat als trekker, uitvoerder of evaluator, zie je die hier.',
    fr: 'Votre compte est lié à {names}. Dès que ce nom figure dans une action, elle apparaît ici.',
    en: 'Your account belongs to {names}. As soon as that stands in an action as owner, executor or evaluator, you see it here.',
  },
  toParties: { nl: 'Wie doet mee', fr: 'Qui participe', en: 'Who takes part' },
  toPlan: { nl: 'Naar het plan', fr: 'Vers le plan', en: 'To the plan' },
})
