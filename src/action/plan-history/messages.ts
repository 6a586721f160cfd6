import type { RecordedField, RecordedSubject } from '#src/action/plan-history/recorded.ts'
import { defineMessages, type Text } from '#src/platform/i18n/messages.ts'
import { defineNotices } from '#src/platform/notices.ts'

/** Fields as they stand in a sentence. */
const fields = {
  statement: {
    nl: 'wat we willen bereiken',
    fr: 'ce que nous voulons atteindre',
    en: 'what we want to reach',
  },
  kind: { nl: 'het soort', fr: 'le type', en: 'the kind' },
  domainId: { nl: 'het domein', fr: 'le domaine', en: 'the domain' },
  parentId: { nl: 'het strategische doel', fr: 'l’objectif stratégique', en: 'the strategic objective' },
  visionPartId: { nl: 'het deel van de visie', fr: 'l’élément de la vision', en: 'the part of the vision' },
  forWhom: { nl: 'voor wie', fr: 'pour qui', en: 'for whom' },
  measure: { nl: 'de maat', fr: 'la mesure', en: 'the measure' },
  measureKind: { nl: 'het soort maat', fr: 'le type de mesure', en: 'the kind of measure' },
  resultKind: { nl: 'wat de maat zegt', fr: 'ce que dit la mesure', en: 'what the measure tells' },
  unit: { nl: 'de eenheid', fr: 'l’unité', en: 'the unit' },
  baseline: { nl: 'de nulmeting', fr: 'la mesure initiale', en: 'the baseline' },
  target: { nl: 'de streefwaarde', fr: 'la valeur cible', en: 'the target' },
  moments: { nl: 'wanneer er gemeten wordt', fr: 'les moments de mesure', en: 'when it is measured' },
  startsOn: { nl: 'het begin', fr: 'le début', en: 'the start' },
  endsOn: { nl: 'het einde', fr: 'la fin', en: 'the end' },
  enoughPeople: {
    nl: 'of er genoeg mensen zijn',
    fr: 's’il y a assez de personnes',
    en: 'whether there are enough people',
  },
  enoughMeans: {
    nl: 'of er genoeg middelen zijn',
    fr: 's’il y a assez de moyens',
    en: 'whether there are enough means',
  },
  ambition: {
    nl: 'of het te laag of te hoog is',
    fr: 's’il est trop bas ou trop haut',
    en: 'whether it is too low or too high',
  },
  acceptances: {
    nl: 'wie meedacht en wie aanvaardde',
    fr: 'qui a participé et accepté',
    en: 'who took part and who accepted',
  },
  title: { nl: 'de titel', fr: 'le titre', en: 'the title' },
  objectiveId: { nl: 'het doel', fr: 'l’objectif', en: 'the objective' },
  status: { nl: 'de status', fr: 'le statut', en: 'the status' },
  statusOn: {
    nl: 'sinds wanneer de status geldt',
    fr: 'depuis quand le statut vaut',
    en: 'since when the status holds',
  },
  owner: { nl: 'de trekker', fr: 'le porteur', en: 'the owner' },
  executor: { nl: 'wie uitvoert', fr: 'l’exécution', en: 'who carries out' },
  evaluator: { nl: 'wie evalueert', fr: 'l’évaluation', en: 'who evaluates' },
  description: { nl: 'de beschrijving', fr: 'la description', en: 'the description' },
  approach: { nl: 'de aanpak', fr: 'l’approche', en: 'the approach' },
  aim: { nl: 'wat beoogd wordt', fr: 'le but poursuivi', en: 'what is aimed at' },
  expectedResult: { nl: 'het verwachte resultaat', fr: 'le résultat attendu', en: 'the expected result' },
  evaluationMethod: { nl: 'hoe er geëvalueerd wordt', fr: 'le mode d’évaluation', en: 'how it is evaluated' },
  means: { nl: 'de middelen', fr: 'les moyens', en: 'the means' },
  budgetCents: { nl: 'het budget', fr: 'le budget', en: 'the budget' },
  name: { nl: 'de naam', fr: 'le nom', en: 'the name' },
  amountCents: { nl: 'het bedrag', fr: 'le montant', en: 'the amount' },
} as const satisfies Record<RecordedField, Text>

const wholes = {
  objectives: {
    added: { nl: 'voegde het doel toe', fr: 'a ajouté l’objectif', en: 'added the objective' },
    removed: {
      nl: 'nam het doel uit het plan',
      fr: 'a retiré l’objectif du plan',
      en: 'took the objective out of the plan',
    },
    restored: {
      nl: 'zette het doel terug in het plan',
      fr: 'a remis l’objectif dans le plan',
      en: 'put the objective back into the plan',
    },
  },
  actions: {
    added: { nl: 'voegde de actie toe', fr: 'a ajouté l’action', en: 'added the action' },
    removed: {
      nl: 'nam de actie uit het plan',
      fr: 'a retiré l’action du plan',
      en: 'took the action out of the plan',
    },
    restored: {
      nl: 'zette de actie terug in het plan',
      fr: 'a remis l’action dans le plan',
      en: 'put the action back into the plan',
    },
  },
  action_financing: {
    added: {
      nl: 'voegde een bron van geld toe',
      fr: 'a ajouté une source d’argent',
      en: 'added a source of money',
    },
    removed: {
      nl: 'nam een bron van geld weg',
      fr: 'a retiré une source d’argent',
      en: 'took a source of money away',
    },
    restored: {
      nl: 'zette een bron van geld terug',
      fr: 'a remis une source d’argent',
      en: 'put a source of money back',
    },
  },
} as const satisfies Record<RecordedSubject, Record<'added' | 'removed' | 'restored', Text>>

export const planHistoryMessages = defineMessages({
  fields,
  wholes,
  filled: {
    nl: 'vulde {field} in: {after}',
    fr: 'a complété {field} : {after}',
    en: 'filled in {field}: {after}',
  },
  changed: {
    nl: 'veranderde {field} van {before} in {after}',
    fr: 'a changé {field} : {before} est devenu {after}',
    en: 'changed {field} from {before} to {after}',
  },
  emptied: {
    nl: 'maakte {field} leeg; er stond {before}',
    fr: 'a vidé {field} ; il y avait {before}',
    en: 'emptied {field}; it said {before}',
  },
  ofMoney: {
    nl: '{field} van een bron van geld',
    fr: '{field} d’une source d’argent',
    en: '{field} of a source of money',
  },
  addedSource: {
    nl: 'voegde een bron van geld toe: {name}',
    fr: 'a ajouté une source d’argent : {name}',
    en: 'added a source of money: {name}',
  },
  said: {
    nl: 'schreef hoe het gaat: {note}',
    fr: 'a écrit où on en est : {note}',
    en: 'wrote how it goes: {note}',
  },
  quoted: { nl: '“{text}”', fr: '« {text} »', en: '“{text}”' },
  nobody: { nl: 'Kansrijk zelf', fr: 'Kansrijk', en: 'Kansrijk itself' },
  gone: {
    nl: 'Iemand die hier niet meer werkt',
    fr: 'Quelqu’un qui ne travaille plus ici',
    en: 'Somebody who no longer works here',
  },
  yes: { nl: 'ja', fr: 'oui', en: 'yes' },
  no: { nl: 'nee', fr: 'non', en: 'no' },
  unnamed: {
    nl: 'iets wat er niet meer is',
    fr: 'quelque chose qui n’existe plus',
    en: 'something that is no longer there',
  },
  atOnce: {
    nl: 'in één keer met andere wijzigingen',
    fr: 'en même temps que d’autres modifications',
    en: 'at once with other changes',
  },
  whole: { nl: 'Toon de volledige tekst', fr: 'Afficher le texte entier', en: 'Show the whole text' },
  before: { nl: 'Voordien', fr: 'Avant', en: 'Before' },
  after: { nl: 'Nadien', fr: 'Après', en: 'After' },
  title: { nl: 'Geschiedenis', fr: 'Historique', en: 'History' },
  lead: {
    nl: 'Wat er aan “{title}” veranderde: {count, plural, one {# keer} other {# keer}} bewaard.',
    fr: 'Ce qui a changé dans « {title} » : {count, plural, one {# enregistrement} other {# enregistrements}}.',
    en: 'What changed in “{title}”: saved {count, plural, one {# time} other {# times}}.',
  },
  news: { nl: 'Wat er veranderd is', fr: 'Ce qui a changé', en: 'What has changed' },
  newsSince: {
    nl: '{count, plural, =0 {Niets nieuws} one {# wijziging} other {# wijzigingen}} door anderen sinds {moment}, toen je dit lijstje voor gezien hield.',
    fr: '{count, plural, =0 {Rien de nouveau} one {# modification} other {# modifications}} par d’autres depuis le {moment}, quand vous avez clos cette liste.',
    en: '{count, plural, =0 {Nothing new} one {# change} other {# changes}} by others since {moment}, when you last closed this list.',
  },
  newsEver: {
    nl: '{count, plural, =0 {Niemand anders wijzigde al iets in dit plan.} one {# wijziging door anderen in dit plan.} other {# wijzigingen door anderen in dit plan.}}',
    fr: '{count, plural, =0 {Personne d’autre n’a encore modifié ce plan.} one {# modification par d’autres dans ce plan.} other {# modifications par d’autres dans ce plan.}}',
    en: '{count, plural, =0 {Nobody else has changed anything in this plan yet.} one {# change by others in this plan.} other {# changes by others in this plan.}}',
  },
  noNewsTitle: { nl: 'Je bent helemaal mee', fr: 'Vous êtes à jour', en: 'You are up to date' },
  noNews: {
    nl: 'Niemand anders wijzigde iets. Wat je zelf wijzigde, staat hier niet bij.',
    fr: 'Personne d’autre n’a rien modifié. Vos propres modifications ne figurent pas ici.',
    en: 'Nobody else changed anything. What you changed yourself is not listed here.',
  },
  ownLeftOut: {
    nl: 'Wat je zelf wijzigde, staat hier niet bij.',
    fr: 'Vos propres modifications ne figurent pas ici.',
    en: 'What you changed yourself is not listed here.',
  },
  seen: { nl: 'Ik heb dit gezien', fr: 'J’ai vu ceci', en: 'I have seen this' },
  seenMeans: {
    nl: 'De volgende keer zie je alleen wat er daarna nog veranderde.',
    fr: 'La prochaine fois, vous ne verrez que ce qui a changé ensuite.',
    en: 'Next time you see only what changed after this.',
  },
  batch: {
    nl: 'wijzigde {count, plural, one {# doel of actie} other {# doelen en acties in één keer}}',
    fr: 'a modifié {count, plural, one {# objectif ou action} other {# objectifs et actions en une fois}}',
    en: 'changed {count, plural, one {# objective or action} other {# objectives and actions at once}}',
  },
  batchUndone: {
    nl: 'maakte een wijziging van {count, plural, one {# doel of actie} other {# doelen en acties}} ongedaan',
    fr: 'a annulé une modification de {count, plural, one {# objectif ou action} other {# objectifs et actions}}',
    en: 'undid a change of {count, plural, one {# objective or action} other {# objectives and actions}}',
  },
  pages: {
    label: { nl: 'Bladzijden', fr: 'Pages', en: 'Pages' },
    previous: { nl: 'Vorige', fr: 'Précédente', en: 'Previous' },
    next: { nl: 'Volgende', fr: 'Suivante', en: 'Next' },
    page: { nl: 'Bladzijde {page, number}', fr: 'Page {page, number}', en: 'Page {page, number}' },
  },
})

export const planHistoryNotice = defineNotices('plan-history', {
  seen: {
    nl: 'Tot hier heb je het gezien.',
    fr: 'Vous avez vu jusqu’ici.',
    en: 'You have seen it up to here.',
  },
})
