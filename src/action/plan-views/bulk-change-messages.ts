import { defineMessages } from '#src/platform/i18n/messages.ts'
import { defineProblems } from '#src/platform/problems.ts'

export const bulkChangeMessages = defineMessages({
  tickRow: { nl: 'Vink aan: {title}', fr: 'Cocher : {title}', en: 'Tick: {title}' },
  ticked: {
    nl: 'Acties om te wijzigen',
    fr: 'Actions à modifier',
    en: 'Actions to change',
  },
  tickedHint: {
    nl: 'Vink de acties aan die je samen wilt wijzigen. Hoe, dat kies je <a>onder de tabel</a>.',
    fr: 'Cochez les actions que vous voulez modifier ensemble. Choisissez comment <a>sous le tableau</a>.',
    en: 'Tick the actions that you want to change together. How is chosen <a>below the table</a>.',
  },
  title: {
    nl: 'Wijzig de aangevinkte acties',
    fr: 'Modifier les actions cochées',
    en: 'Change the ticked actions',
  },
  means: {
    nl: 'Wat je leeg laat, blijft zoals het is. Je kunt het daarna in één keer ongedaan maken.',
    fr: 'Ce que vous laissez vide reste tel quel. Vous pourrez tout annuler en une fois.',
    en: 'What you leave empty stays as it is. You can undo it all at once afterwards.',
  },
  stays: { nl: 'Blijft zoals het is', fr: 'Reste tel quel', en: 'Stays as it is' },
  status: { nl: 'Status', fr: 'Statut', en: 'Status' },
  on: { nl: 'Status sinds', fr: 'Statut depuis', en: 'Status since' },
  onHint: {
    nl: 'Bijvoorbeeld 1/9/2026. Leeg is vandaag.',
    fr: 'Par exemple 1/9/2026. Vide signifie aujourd’hui.',
    en: 'For example 1/9/2026. Empty is today.',
  },
  owner: { nl: 'Trekker', fr: 'Porteur', en: 'Owner' },
  endsOn: { nl: 'Einddatum', fr: 'Date de fin', en: 'End date' },
  objective: { nl: 'Doel', fr: 'Objectif', en: 'Objective' },
  approach: { nl: 'Aanpak', fr: 'Approche', en: 'Approach' },
})

export const bulkChangeProblem = defineProblems('bulk-change', {
  'nothing-ticked': {
    nl: 'Vink minstens één actie aan',
    fr: 'Cochez au moins une action',
    en: 'Tick at least one action',
  },
  'too-many': {
    nl: 'Vink er niet meer dan {max, number} tegelijk aan',
    fr: 'N’en cochez pas plus de {max, number} à la fois',
    en: 'Tick no more than {max, number} at once',
  },
  'nothing-chosen': {
    nl: 'Kies minstens één ding dat je wilt wijzigen',
    fr: 'Choisissez au moins une chose à modifier',
    en: 'Choose at least one thing to change',
  },
  'all-end-before-start': {
    nl: 'Wat je aanvinkte, begint later dan die dag; kies een latere einddatum',
    fr: 'Ce que vous avez coché commence après ce jour ; choisissez une date de fin ultérieure',
    en: 'What you ticked begins after that day; choose a later end date',
  },
  'all-the-same': {
    nl: 'Alles wat je aanvinkte, is al zo',
    fr: 'Tout ce que vous avez coché est déjà ainsi',
    en: 'Everything you ticked is so already',
  },
  'nothing-changed': {
    nl: 'Niets van wat je aanvinkte, kan zo wijzigen: iemand wijzigde het intussen, het is al zo, of het zou eindigen voor het begint. Bekijk de acties en vink opnieuw aan.',
    fr: 'Rien de ce que vous avez coché ne peut changer ainsi : quelqu’un l’a modifié entre-temps, c’est déjà ainsi, ou cela finirait avant de commencer. Regardez les actions et cochez à nouveau.',
    en: 'Nothing of what you ticked can change like this: somebody changed it in the meantime, it is so already, or it would end before it begins. Look at the actions and tick again.',
  },
  'status-needed': {
    nl: 'Kies ook de status die sinds die dag geldt',
    fr: 'Choisissez aussi le statut valable depuis ce jour',
    en: 'Choose the status that holds since that day as well',
  },
  'owner-gone': {
    nl: 'Die trekker staat niet meer in de lijst; kies een andere',
    fr: 'Ce porteur n’est plus dans la liste ; choisissez-en un autre',
    en: 'That owner is not in the list any more; choose another one',
  },
  'objective-gone': {
    nl: 'Dat doel staat niet meer in het plan; kies een ander',
    fr: 'Cet objectif n’est plus dans le plan ; choisissez-en un autre',
    en: 'That objective is not in the plan any more; choose another one',
  },
})
