import type { ActionStatus, Approach } from '#src/action/plan/action.ts'
import type { PlanColumn } from '#src/action/plan/completeness.ts'
import type {
  Accepter,
  Ambition,
  MeasureKind,
  ObjectiveKind,
  ResultKind,
} from '#src/action/plan/objective.ts'
import type { ShownStatus } from '#src/action/plan/progress.ts'
import { defineMessages, type Text } from '#src/platform/i18n/messages.ts'
import { defineNotices } from '#src/platform/notices.ts'

const statuses = {
  planned: { nl: 'Gepland', fr: 'Prévu', en: 'Planned' },
  running: { nl: 'Loopt', fr: 'En cours', en: 'Running' },
  late: { nl: 'Over tijd', fr: 'Échéance dépassée', en: 'Past its end' },
  done: { nl: 'Uitgevoerd', fr: 'Réalisé', en: 'Carried out' },
  stopped: { nl: 'Stopgezet', fr: 'Arrêté', en: 'Stopped' },
} as const satisfies Record<ShownStatus | ActionStatus, Text>

const approaches = {
  softening: { nl: 'mildert de gevolgen', fr: 'atténue les conséquences', en: 'softens the consequences' },
  structural: {
    nl: 'structureel, pakt oorzaken aan',
    fr: 'structurel, agit sur les causes',
    en: 'structural, acts on causes',
  },
} as const satisfies Record<Approach, Text>

const kinds = {
  strategic: { nl: 'Strategisch doel', fr: 'Objectif stratégique', en: 'Strategic objective' },
  operational: { nl: 'Operationeel doel', fr: 'Objectif opérationnel', en: 'Operational objective' },
} as const satisfies Record<ObjectiveKind, Text>

const measureKinds = {
  objective: { nl: 'telbaar', fr: 'mesurable', en: 'countable' },
  subjective: {
    nl: 'subjectief: wat mensen ervaren',
    fr: 'subjectif : ce que les gens vivent',
    en: 'subjective: what people experience',
  },
} as const satisfies Record<MeasureKind, Text>

const resultKinds = {
  output: { nl: 'wat we deden (output)', fr: 'ce que nous avons fait (output)', en: 'what we did (output)' },
  outcome: {
    nl: 'wat er veranderde voor mensen (outcome)',
    fr: 'ce qui a changé pour les gens (outcome)',
    en: 'what changed for people (outcome)',
  },
} as const satisfies Record<ResultKind, Text>

const ambitions = {
  'too-low': { nl: 'Te laag', fr: 'Trop bas', en: 'Too low' },
  fitting: { nl: 'Ambitieus, maar haalbaar', fr: 'Ambitieux, mais faisable', en: 'Ambitious, but feasible' },
  'too-high': { nl: 'Te hoog', fr: 'Trop haut', en: 'Too high' },
} as const satisfies Record<Ambition, Text>

const accepters = {
  parents: { nl: 'ouders', fr: 'parents', en: 'parents' },
  'working-group': {
    nl: 'leden van de werkgroep',
    fr: 'membres du groupe de travail',
    en: 'members of the working group',
  },
  'steering-group': {
    nl: 'leden van de stuurgroep',
    fr: 'membres du groupe de pilotage',
    en: 'members of the steering group',
  },
  services: { nl: 'diensten en partners', fr: 'services et partenaires', en: 'services and partners' },
  council: {
    nl: 'leden van college of raad',
    fr: 'membres du collège ou du conseil',
    en: 'members of college or council',
  },
} as const satisfies Record<Accepter, Text>

const columns = {
  description: { nl: 'Beschrijving', fr: 'Description', en: 'Description' },
  owner: { nl: 'Trekker', fr: 'Porteur', en: 'Owner' },
  timing: { nl: 'Periode', fr: 'Période', en: 'Period' },
  aim: { nl: 'Wat wordt beoogd', fr: 'But poursuivi', en: 'What is aimed at' },
  expectedResult: { nl: 'Verwacht resultaat', fr: 'Résultat attendu', en: 'Expected result' },
  evaluationMethod: { nl: 'Hoe evalueren', fr: 'Mode d’évaluation', en: 'How to evaluate' },
  means: { nl: 'Middelen', fr: 'Moyens', en: 'Means' },
  executor: { nl: 'Uitvoerder', fr: 'Exécution', en: 'Executor' },
  evaluator: { nl: 'Evaluator', fr: 'Évaluation par', en: 'Evaluator' },
} as const satisfies Record<PlanColumn, Text>

export const planMessages = defineMessages({
  group: { nl: 'Doen en leren', fr: 'Agir et apprendre', en: 'Act and learn' },
  title: { nl: 'Ons plan', fr: 'Notre plan', en: 'Our plan' },
  lead: {
    nl: '{domains, plural, one {# domein} other {# domeinen}}, {objectives, plural, one {# doel} other {# doelen}}, {actions, plural, one {# actie} other {# acties}}.',
    fr: '{domains, plural, one {# domaine} other {# domaines}}, {objectives, plural, one {# objectif} other {# objectifs}}, {actions, plural, one {# action} other {# actions}}.',
    en: '{domains, plural, one {# domain} other {# domains}}, {objectives, plural, one {# objective} other {# objectives}}, {actions, plural, one {# action} other {# actions}}.',
  },
  leadShown: {
    nl: '{shown, number} van de {total, plural, one {# actie} other {# acties}}.',
    fr: '{shown, number} sur {total, plural, one {# action} other {# actions}}.',
    en: '{shown, number} of {total, plural, one {# action} other {# actions}}.',
  },
  budgeted: { nl: '{planned} is ingepland.', fr: '{planned} planifiés.', en: '{planned} is planned.' },
  budgetedOf: {
    nl: '{planned} van {budget} is ingepland.',
    fr: '{planned} sur {budget} planifiés.',
    en: '{planned} of {budget} is planned.',
  },
  budgetOver: {
    nl: '{planned} is ingepland, {over} meer dan het budget van {budget}.',
    fr: '{planned} planifiés, {over} de plus que le budget de {budget}.',
    en: '{planned} is planned, {over} more than the budget of {budget}.',
  },
  news: { nl: 'Wat er veranderd is', fr: 'Ce qui a changé', en: 'What has changed' },
  print: { nl: 'Afdrukken', fr: 'Imprimer', en: 'Print' },
  csv: { nl: 'CSV', fr: 'CSV', en: 'CSV' },
  elsewhere: {
    title: {
      nl: 'Het plan meenemen of binnenhalen',
      fr: 'Emporter le plan ou l’importer',
      en: 'Take the plan along or bring it in',
    },
    out: { nl: 'Meenemen', fr: 'Emporter', en: 'Take along' },
    in: { nl: 'Binnenhalen', fr: 'Importer', en: 'Bring in' },
    word: { nl: 'Word', fr: 'Word', en: 'Word' },
    workbook: { nl: 'Excel', fr: 'Excel', en: 'Excel' },
    bringWorkbook: { nl: 'Excel inlezen', fr: 'Lire un fichier Excel', en: 'Read Excel in' },
    bringCycle: { nl: 'Uit het meerjarenplan', fr: 'Du plan pluriannuel', en: 'From the multi-year plan' },
  },
  addObjective: { nl: 'Nieuw doel', fr: 'Nouvel objectif', en: 'New objective' },
  addAction: { nl: 'Nieuwe actie', fr: 'Nouvelle action', en: 'New action' },
  addOperational: {
    nl: 'Operationeel doel toevoegen',
    fr: 'Ajouter un objectif opérationnel',
    en: 'Add an operational objective',
  },
  emptyTitle: {
    nl: 'Hier komt jullie plan',
    fr: 'Votre plan prendra place ici',
    en: 'Your plan will stand here',
  },
  emptyText: {
    nl: 'Begin met een doel: wat moet er over een paar jaar beter zijn, en voor wie? Daarna plan je de acties die daartoe leiden.',
    fr: 'Commencez par un objectif : qu’est-ce qui doit aller mieux dans quelques années, et pour qui ? Planifiez ensuite les actions.',
    en: 'Begin with an objective: what must be better in a few years, and for whom? Then plan the actions that lead there.',
  },
  noneFound: {
    nl: 'Geen acties met deze keuze',
    fr: 'Aucune action pour ce choix',
    en: 'No actions with this choice',
  },
  noneFoundText: {
    nl: 'Kies iets ruimer, of toon alles.',
    fr: 'Élargissez le choix ou affichez tout.',
    en: 'Choose more widely, or show everything.',
  },
  noActions: { nl: 'Nog geen acties', fr: 'Pas encore d’actions', en: 'No actions yet' },
  pages: {
    label: { nl: 'Bladzijden', fr: 'Pages', en: 'Pages' },
    previous: { nl: 'Vorige', fr: 'Précédente', en: 'Previous' },
    next: { nl: 'Volgende', fr: 'Suivante', en: 'Next' },
    page: { nl: 'Bladzijde {page, number}', fr: 'Page {page, number}', en: 'Page {page, number}' },
  },
  action: { nl: 'Actie', fr: 'Action', en: 'Action' },
  actionNumbered: {
    nl: 'Actie {number, number}',
    fr: 'Action {number, number}',
    en: 'Action {number, number}',
  },
  objective: { nl: 'Doel', fr: 'Objectif', en: 'Objective' },
  objectiveLabel: { nl: 'Doel {label}', fr: 'Objectif {label}', en: 'Objective {label}' },
  owner: { nl: 'Trekker', fr: 'Porteur', en: 'Owner' },
  nobody: { nl: 'nog niemand', fr: 'encore personne', en: 'nobody yet' },
  status: { nl: 'Status', fr: 'Statut', en: 'Status' },
  budget: { nl: 'Budget', fr: 'Budget', en: 'Budget' },
  noBudget: { nl: 'nog geen', fr: 'pas encore', en: 'none yet' },
  period: { nl: 'Periode', fr: 'Période', en: 'Period' },
  noPeriod: { nl: 'nog geen periode', fr: 'pas encore de période', en: 'no period yet' },
  fromUntil: { nl: '{from} tot {until}', fr: 'entre {from} et {until}', en: '{from} to {until}' },
  during: { nl: 'in {month}', fr: 'en {month}', en: 'in {month}' },
  from: { nl: 'vanaf {from}', fr: 'dès {from}', en: 'from {from}' },
  until: { nl: 'tot {until}', fr: 'jusqu’en {until}', en: 'until {until}' },
  kinds,
  statuses,
  approaches,
  measureKinds,
  resultKind: { nl: 'Wat de maat zegt', fr: 'Ce que dit la mesure', en: 'What the measure tells' },
  resultKinds,
  ambitions,
  moments: { nl: 'Wanneer we meten', fr: 'Quand nous mesurons', en: 'When we measure' },
  accepters,
  columns,
  domain: { nl: 'Domein', fr: 'Domaine', en: 'Domain' },
  visionPart: { nl: 'Hoort bij', fr: 'Se rattache à', en: 'Belongs to' },
  noVisionPart: {
    nl: 'nog aan geen deel van de visie gekoppeld',
    fr: 'pas encore rattaché à la vision',
    en: 'not tied to a part of the vision yet',
  },
  unlinked: {
    nl: 'niet gekoppeld aan de visie',
    fr: 'non rattaché à la vision',
    en: 'not tied to the vision',
  },
  approach: { nl: 'Aanpak', fr: 'Approche', en: 'Approach' },
  edit: { nl: 'Wijzigen', fr: 'Modifier', en: 'Edit' },
  history: { nl: 'Geschiedenis', fr: 'Historique', en: 'History' },
  save: { nl: 'Bewaar', fr: 'Enregistrer', en: 'Save' },
  cancel: { nl: 'Annuleer', fr: 'Annuler', en: 'Cancel' },
  removeObjectiveMeans: {
    nl: 'Het doel verdwijnt uit het plan en uit de afdruk. Wat er eerder over bewaard is, blijft in de geschiedenis.',
    fr: 'L’objectif disparaît du plan et de l’impression. Ce qui a été enregistré reste dans l’historique.',
    en: 'The objective disappears from the plan and from the print. What was saved about it stays in the history.',
  },
  backToObjective: {
    nl: 'Bekijk wat bij dit doel hoort',
    fr: 'Voir ce qui dépend de cet objectif',
    en: 'See what belongs to this objective',
  },
  removeFirst: {
    nl: 'Je kunt dit doel nog niet wegnemen. Dit hoort er nog bij: {actions, plural, =0 {} one {één actie} other {# acties}}{both, select, yes { en } other {}}{objectives, plural, =0 {} one {één operationeel doel} other {# operationele doelen}}. Geef het eerst een ander doel of neem het weg.',
    fr: 'Vous ne pouvez pas encore retirer cet objectif : {actions, plural, =0 {} one {une action en dépend} other {# actions en dépendent}}{both, select, yes { et } other {}}{objectives, plural, =0 {} one {un objectif opérationnel en dépend} other {# objectifs opérationnels en dépendent}} encore. Déplacez-les ou retirez-les d’abord.',
    en: 'You cannot take this objective away yet: it still holds {actions, plural, =0 {} one {one action} other {# actions}}{both, select, yes { and } other {}}{objectives, plural, =0 {} one {one operational objective} other {# operational objectives}}. Move or take them away first.',
  },
  removeActionMeans: {
    nl: 'De actie verdwijnt uit het plan en uit de afdruk. Wat er eerder over bewaard is, blijft in de geschiedenis.',
    fr: 'L’action disparaît du plan et de l’impression. Ce qui a été enregistré reste dans l’historique.',
    en: 'The action disappears from the plan and from the print. What was saved about it stays in the history.',
  },
  removeConfirm: { nl: 'Ja, neem weg', fr: 'Oui, retirer', en: 'Yes, take it away' },
  remove: { nl: 'Neem weg uit het plan', fr: 'Retirer du plan', en: 'Take out of the plan' },
  actionsOf: { nl: 'Acties bij dit doel', fr: 'Actions pour cet objectif', en: 'Actions for this objective' },
  measuredBy: { nl: 'Hoe we het meten', fr: 'Comment nous le mesurons', en: 'How we measure it' },
  baselineTarget: {
    nl: 'van {baseline} naar {target}',
    fr: 'de {baseline} à {target}',
    en: 'from {baseline} to {target}',
  },
  targetOnly: {
    nl: 'streefwaarde {target}, nog geen nulmeting',
    fr: 'valeur cible {target}, pas encore de mesure initiale',
    en: 'target {target}, no baseline yet',
  },
  noMeasureWords: {
    nl: 'nog niet gezegd wat we tellen',
    fr: 'pas encore dit ce que nous comptons',
    en: 'not said yet what we count',
  },
  needsObjective: {
    nl: 'Een actie hoort bij een doel. Schrijf eerst een doel.',
    fr: 'Une action se rattache à un objectif. Écrivez d’abord un objectif.',
    en: 'An action belongs to an objective. Write an objective first.',
  },
  childrenOf: {
    nl: 'Operationele doelen',
    fr: 'Objectifs opérationnels',
    en: 'Operational objectives',
  },
  noMeasure: { nl: 'nog geen maat gekozen', fr: 'pas encore de mesure choisie', en: 'no measure chosen yet' },
  subjectiveMark: { nl: 'subjectief', fr: 'subjectif', en: 'subjective' },
  acceptedBy: { nl: 'Aanvaard door', fr: 'Accepté par', en: 'Accepted by' },
  acceptedNobody: { nl: 'nog niemand', fr: 'encore personne', en: 'nobody yet' },
  forWhom: { nl: 'Voor wie', fr: 'Pour qui', en: 'For whom' },
  notFilled: { nl: 'nog niet ingevuld', fr: 'pas encore complété', en: 'not filled in yet' },
  missing: {
    nl: '{count, plural, one {Nog één kolom in te vullen} other {Nog # kolommen in te vullen}}',
    fr: '{count, plural, one {Encore une colonne à compléter} other {Encore # colonnes à compléter}}',
    en: '{count, plural, one {One column still to fill in} other {# columns still to fill in}}',
  },
  missingList: {
    nl: 'Ontbreekt nog: {columns}.',
    fr: 'Il manque encore : {columns}.',
    en: 'Still missing: {columns}.',
  },
  complete: {
    nl: 'Alle kolommen zijn ingevuld',
    fr: 'Toutes les colonnes sont complétées',
    en: 'All columns are filled in',
  },
  log: { nl: 'Hoe het gaat', fr: 'Où en est-on', en: 'How it goes' },
  logEmpty: {
    nl: 'Nog geen berichten. Gepland sinds {day}.',
    fr: 'Pas encore de message. Prévu depuis le {day}.',
    en: 'No entries yet. Planned since {day}.',
  },
  logLine: { nl: '{day}, door {name}', fr: '{day}, par {name}', en: '{day}, by {name}' },
  setStatus: { nl: 'Nieuwe status bewaren', fr: 'Enregistrer le statut', en: 'Save new status' },
  statusOn: { nl: 'Sinds', fr: 'Depuis', en: 'Since' },
  statusNote: { nl: 'Een woordje uitleg', fr: 'Un mot d’explication', en: 'A word about it' },
  lastSaved: {
    nl: 'Laatst bewaard door {name}, {moment}',
    fr: 'Dernier enregistrement par {name}, {moment}',
    en: 'Last saved by {name}, {moment}',
  },
})

export const planNotice = defineNotices('plan', {
  'objective-saved': {
    nl: 'Het doel is bewaard.',
    fr: 'L’objectif est enregistré.',
    en: 'The objective is saved.',
  },
  'objective-removed': {
    nl: 'Het doel is uit het plan genomen.',
    fr: 'L’objectif est retiré du plan.',
    en: 'The objective was taken out of the plan.',
  },
  'action-saved': { nl: 'De actie is bewaard.', fr: 'L’action est enregistrée.', en: 'The action is saved.' },
  'action-removed': {
    nl: 'De actie is uit het plan genomen.',
    fr: 'L’action est retirée du plan.',
    en: 'The action was taken out of the plan.',
  },
  'status-in-log': {
    nl: 'Bewaard bij “Hoe het gaat”. De status van nu blijft zoals hij is: die is van een latere dag.',
    fr: 'Enregistré dans le journal. Le statut actuel ne change pas : il date d’un jour ultérieur.',
    en: 'Saved in the log. The present status stays as it is: it is of a later day.',
  },
  'status-saved': {
    nl: 'De status is bewaard.',
    fr: 'Le statut est enregistré.',
    en: 'The status is saved.',
  },
})
