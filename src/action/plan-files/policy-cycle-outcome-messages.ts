import type { CycleLevel } from '#src/action/plan-files/policy-cycle.ts'
import type { CycleField } from '#src/action/plan-files/policy-cycle-becomes.ts'
import type { CycleOutcome } from '#src/action/plan-files/policy-cycle-comparison.ts'
import { defineMessages, type Text } from '#src/platform/i18n/messages.ts'

const becomes = {
  objective: { nl: 'strategisch doel', fr: 'objectif stratégique', en: 'strategic objective' },
  plan: { nl: 'operationeel doel', fr: 'objectif opérationnel', en: 'operational objective' },
  action: { nl: 'actie', fr: 'action', en: 'action' },
} as const satisfies Record<CycleLevel, Text>

const fields = {
  statement: { nl: 'Doel', fr: 'Objectif', en: 'Objective' },
  title: { nl: 'Titel', fr: 'Titre', en: 'Title' },
  description: { nl: 'Beschrijving', fr: 'Description', en: 'Description' },
  budgetCents: { nl: 'Budget', fr: 'Budget', en: 'Budget' },
} as const satisfies Record<CycleField, Text>

const outcomes = {
  new: {
    nl: '{count, plural, one {# is nieuw} other {# zijn nieuw}}',
    fr: '{count, plural, one {# est nouveau} other {# sont nouveaux}}',
    en: '{count, plural, one {# is new} other {# are new}}',
  },
  changed: {
    nl: '{count, plural, one {# wijzigt} other {# wijzigen}}',
    fr: '{count, plural, one {# change} other {# changent}}',
    en: '{count, plural, one {# changes} other {# change}}',
  },
  left: {
    nl: '{count, plural, one {# blijft zoals jullie die aanpasten} other {# blijven zoals jullie ze aanpasten}}',
    fr: '{count, plural, one {# reste tel que vous l’avez adapté} other {# restent tels que vous les avez adaptés}}',
    en: '{count, plural, one {# stays as you adapted it} other {# stay as you adapted them}}',
  },
  same: {
    nl: '{count, plural, one {# staat al zo in het plan} other {# staan al zo in het plan}}',
    fr: '{count, plural, one {# figure déjà ainsi dans le plan} other {# figurent déjà ainsi dans le plan}}',
    en: '{count, plural, one {# is in the plan like that already} other {# are in the plan like that already}}',
  },
} as const satisfies Record<CycleOutcome, Text>

/** What comes of a file of the policy and management cycle, before and after it is taken over. */
export const cycleOutcomeMessages = defineMessages({
  becomes,
  fields,
  outcomes,
  previewTitle: { nl: 'Wat dit wordt', fr: 'Ce que cela donne', en: 'What becomes of it' },
  previewLead: { nl: '{report}: {outcomes}.', fr: '{report} : {outcomes}.', en: '{report}: {outcomes}.' },
  nothingNew: {
    nl: 'Alles staat al zo in jullie plan. Er valt niets over te nemen.',
    fr: 'Tout figure déjà ainsi dans votre plan. Il n’y a rien à reprendre.',
    en: 'All of it is in your plan like that already. There is nothing to take over.',
  },
  domainsTitle: {
    nl: 'In welk beleidsdomein?',
    fr: 'Dans quel domaine politique ?',
    en: 'In which policy domain?',
  },
  domainsLead: {
    nl: 'Het meerjarenplan kent andere domeinen dan jullie. Wat onder een doel staat, volgt het.',
    fr: 'Le plan pluriannuel connaît d’autres domaines que vous. Ce qui se trouve sous un objectif le suit.',
    en: 'The multi-year plan knows other domains than you do. What stands under an objective follows it.',
  },
  codeAndTitle: { nl: '{title} ({code})', fr: '{title} ({code})', en: '{title} ({code})' },
  keepLead: {
    nl: 'Klaar om over te nemen. Je kunt het daarna in één keer ongedaan maken.',
    fr: 'Prêt à être repris. Vous pourrez ensuite l’annuler en une fois.',
    en: 'Ready to be taken over. You can undo it at once afterwards.',
  },
  keep: { nl: 'Neem over in het plan', fr: 'Reprendre dans le plan', en: 'Take over into the plan' },
  close: { nl: 'Rond af', fr: 'Clôturer', en: 'Finish' },
  backToLines: { nl: 'Terug naar de keuze', fr: 'Retour au choix', en: 'Back to the choice' },
  newTitle: { nl: 'Komt erbij', fr: 'S’ajoute', en: 'Is added' },
  changedTitle: { nl: 'Wijzigt', fr: 'Change', en: 'Changes' },
  leftTitle: { nl: 'Blijft zoals het is', fr: 'Reste tel quel', en: 'Stays as it is' },
  leftLead: {
    nl: 'Iemand paste dit hier aan. Dat blijft; neem met de hand over wat je toch wilt.',
    fr: 'Quelqu’un l’a adapté ici. Cela reste ; reprenez à la main ce que vous voulez malgré tout.',
    en: 'Somebody adapted this here. That stays; take over by hand what you want all the same.',
  },
  what: { nl: 'Wat', fr: 'Quoi', en: 'What' },
  willBe: { nl: 'Wordt', fr: 'Devient', en: 'Becomes' },
  under: { nl: 'onder “{title}”', fr: 'sous « {title} »', en: 'under “{title}”' },
  withBudget: { nl: 'budget: {amount}', fr: 'budget : {amount}', en: 'budget: {amount}' },
  field: { nl: 'Veld', fr: 'Champ', en: 'Field' },
  here: { nl: 'In jullie plan', fr: 'Dans votre plan', en: 'In your plan' },
  inFile: { nl: 'In het bestand', fr: 'Dans le fichier', en: 'In the file' },
  nothing: { nl: 'niets', fr: 'rien', en: 'nothing' },
  decidedLead: {
    nl: 'Dit bestand is van {day}. {outcomes}.',
    fr: 'Ce fichier est du {day}. {outcomes}.',
    en: 'This file is of {day}. {outcomes}.',
  },
  undone: {
    nl: 'Wat hieruit kwam, is ongedaan gemaakt. Breng het bestand opnieuw als je het toch wilt overnemen.',
    fr: 'Ce qui en venait a été annulé. Apportez à nouveau le fichier pour le reprendre quand même.',
    en: 'What came of it was undone. Bring the file again to take it over all the same.',
  },
  toBatch: { nl: 'Bekijk of maak ongedaan', fr: 'Voir ou annuler', en: 'Look at it or undo it' },
  another: { nl: 'Lees een ander bestand', fr: 'Lire un autre fichier', en: 'Read another file' },
})
