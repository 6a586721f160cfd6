import type { CycleLevel } from '#src/action/plan-files/policy-cycle.ts'
import { defineMessages, type Text } from '#src/platform/i18n/messages.ts'
import { defineNotices } from '#src/platform/notices.ts'

const levels = {
  objective: { nl: 'Beleidsdoelstelling', fr: 'Objectif politique', en: 'Policy objective' },
  plan: { nl: 'Actieplan', fr: 'Plan d’action', en: 'Action plan' },
  action: { nl: 'Actie', fr: 'Action', en: 'Action' },
} as const satisfies Record<CycleLevel, Text>

const states = {
  read: { nl: 'nog te kiezen', fr: 'choix à faire', en: 'to be chosen' },
  kept: { nl: 'overgenomen', fr: 'repris', en: 'taken over' },
  undone: { nl: 'ongedaan gemaakt', fr: 'annulé', en: 'undone' },
} as const

/** Bringing a file of the policy and management cycle, and choosing from it. */
export const cycleMessages = defineMessages({
  levels,
  states,
  title: {
    nl: 'Overnemen uit het meerjarenplan',
    fr: 'Reprendre du plan pluriannuel',
    en: 'Take over from the multi-year plan',
  },
  lead: {
    nl: 'Doelstellingen en acties uit de beleids- en beheerscyclus (BBC) hoef je niet over te typen. Je kiest eerst; er verandert niets voor je het bevestigt.',
    fr: 'Inutile de recopier les objectifs et les actions du cycle politique et de gestion (BBC). Vous choisissez d’abord ; rien ne change avant votre confirmation.',
    en: 'You need not type over objectives and actions of the policy and management cycle (BBC). You choose first; nothing changes before you confirm.',
  },
  file: { nl: 'CSV-bestand', fr: 'Fichier CSV', en: 'CSV file' },
  fileHint: {
    nl: 'Hoogstens {megabytes} MB en {rows, number} regels.',
    fr: '{megabytes} Mo et {rows, number} lignes au maximum.',
    en: '{megabytes} MB and {rows, number} lines at most.',
  },
  submitFile: { nl: 'Bekijk het bestand', fr: 'Voir le fichier', en: 'Look at the file' },
  cancel: { nl: 'Annuleer', fr: 'Annuler', en: 'Cancel' },
  whereTitle: { nl: 'Waar vind je dit?', fr: 'Où le trouver ?', en: 'Where do you find it?' },
  where: {
    tool: {
      term: { nl: 'In de BBC-analysetool', fr: 'Dans l’outil d’analyse BBC', en: 'In the BBC analysis tool' },
      text: {
        nl: 'Daar staan de meerjarenplannen van alle Vlaamse lokale besturen. Kies je bestuur en jaren, en download als CSV.',
        fr: 'Elle contient les plans pluriannuels de toutes les administrations locales flamandes. Choisissez votre administration et les années, puis téléchargez en CSV.',
        en: 'It holds the multi-year plans of all Flemish local authorities. Choose your authority and the years, and download as CSV.',
      },
    },
    columns: {
      term: { nl: 'Met deze kolommen', fr: 'Avec ces colonnes', en: 'With these columns' },
      text: {
        nl: 'Bestuur, Rapportjaar, het totaaloverzicht van beleidsdoelstelling, actieplan en actie, en de bedragen per jaar.',
        fr: 'Bestuur, Rapportjaar, « totaaloverzicht » de beleidsdoelstelling, actieplan et actie, et les montants par année.',
        en: 'Bestuur, Rapportjaar, the “totaaloverzicht” of beleidsdoelstelling, actieplan and actie, and the amounts by year.',
      },
    },
    status: {
      term: { nl: 'Eén status tegelijk', fr: 'Un statut à la fois', en: 'One status at a time' },
      text: {
        nl: 'Filter op de status van het rapport, bijvoorbeeld “Meest recente”. Anders staan bedragen er dubbel in.',
        fr: 'Filtrez sur le statut du rapport, par exemple « Meest recente ». Sinon, les montants y figurent deux fois.',
        en: 'Filter on the status of the report, for example “Meest recente”. Otherwise amounts stand in it twice.',
      },
    },
  },
  toTool: { nl: 'Naar de BBC-analysetool', fr: 'Vers l’outil d’analyse BBC', en: 'To the BBC analysis tool' },
  earlierTitle: { nl: 'Eerder gelezen', fr: 'Lus précédemment', en: 'Read before' },
  earlierFile: { nl: 'Bestand', fr: 'Fichier', en: 'File' },
  earlierWhen: { nl: 'Wanneer', fr: 'Quand', en: 'When' },
  earlierState: { nl: 'Toestand', fr: 'État', en: 'State' },
  by: { nl: '{day}, door {name}', fr: '{day}, par {name}', en: '{day}, by {name}' },
  remove: { nl: 'Verwijder', fr: 'Supprimer', en: 'Remove' },
  reportTitle: { nl: 'Welk rapport?', fr: 'Quel rapport ?', en: 'Which report?' },
  reportLead: {
    nl: 'In {file} staan {count, number} rapporten. Kies er één: elk rapport bevat alle bedragen.',
    fr: '{file} contient {count, number} rapports. Choisissez-en un : chacun contient tous les montants.',
    en: '{file} holds {count, number} reports. Choose one: each holds all the amounts.',
  },
  report: { nl: 'Rapport', fr: 'Rapport', en: 'Report' },
  noAuthority: { nl: 'Bestuur onbekend', fr: 'Administration inconnue', en: 'Authority unknown' },
  reportName: {
    nl: '{authority}, meerjarenplan {years}',
    fr: '{authority}, plan pluriannuel {years}',
    en: '{authority}, multi-year plan {years}',
  },
  reportYear: { nl: 'rapportjaar {year}', fr: 'année du rapport {year}', en: 'report year {year}' },
  status: { nl: 'status {status}', fr: 'statut {status}', en: 'status {status}' },
  counts: {
    nl: '{objectives, plural, one {# beleidsdoelstelling} other {# beleidsdoelstellingen}}, {plans, plural, one {# actieplan} other {# actieplannen}}, {actions, plural, one {# actie} other {# acties}}',
    fr: '{objectives, plural, one {# objectif politique} other {# objectifs politiques}}, {plans, plural, one {# plan d’action} other {# plans d’action}}, {actions, plural, one {# action} other {# actions}}',
    en: '{objectives, plural, one {# policy objective} other {# policy objectives}}, {plans, plural, one {# action plan} other {# action plans}}, {actions, plural, one {# action} other {# actions}}',
  },
  submitReport: { nl: 'Kies dit rapport', fr: 'Choisir ce rapport', en: 'Choose this report' },
  otherReport: { nl: 'Ander rapport', fr: 'Autre rapport', en: 'Other report' },
  linesTitle: { nl: 'Wat neem je over?', fr: 'Que reprenez-vous ?', en: 'What do you take over?' },
  linesLead: {
    nl: '{report}: {counts}. Kies wat over armoede gaat. Wat erboven staat, komt vanzelf mee.',
    fr: '{report} : {counts}. Choisissez ce qui concerne la pauvreté. Ce qui se trouve au-dessus suit.',
    en: '{report}: {counts}. Choose what is about poverty. What stands above it comes along.',
  },
  search: { nl: 'Zoek een woord of code', fr: 'Chercher un mot ou un code', en: 'Find a word or code' },
  searchSubmit: { nl: 'Zoek', fr: 'Chercher', en: 'Find' },
  lines: { nl: 'Regels van het meerjarenplan', fr: 'Lignes du plan pluriannuel', en: 'Lines of the plan' },
  line: { nl: 'Doelstelling of actie', fr: 'Objectif ou action', en: 'Objective or action' },
  kindAndCode: { nl: '{kind} {code}', fr: '{kind} {code}', en: '{kind} {code}' },
  expenses: { nl: 'Uitgaven', fr: 'Dépenses', en: 'Expenses' },
  expensesOf: { nl: 'uitgaven {amount}', fr: 'dépenses {amount}', en: 'expenses {amount}' },
  inYear: {
    nl: '{year}:\u00a0{amount}',
    fr: '{year}\u00a0:\u00a0{amount}',
    en: '{year}:\u00a0{amount}',
  },
  income: { nl: 'Ontvangsten: {amount}', fr: 'Recettes : {amount}', en: 'Income: {amount}' },
  notRead: { nl: 'niet te lezen', fr: 'illisible', en: 'cannot be read' },
  noAmount: { nl: 'geen bedrag', fr: 'pas de montant', en: 'no amount' },
  isKnown: { nl: 'staat in jullie plan', fr: 'dans votre plan', en: 'in your plan' },
  range: {
    nl: '{from, number} tot {to, number} van {count, number}',
    fr: '{from, number} à {to, number} sur {count, number}',
    en: '{from, number} to {to, number} of {count, number}',
  },
  previous: { nl: 'Vorige', fr: 'Précédentes', en: 'Previous' },
  next: { nl: 'Volgende', fr: 'Suivantes', en: 'Next' },
  all: {
    nl: 'Kies deze {count, number}',
    fr: 'Choisir ces {count, number}',
    en: 'Choose these {count, number}',
  },
  none: { nl: 'Kies geen hiervan', fr: 'N’en choisir aucun', en: 'Choose none of these' },
  found: {
    nl: '{count, plural, =0 {Niets gevonden met “{word}”.} one {# regel met of rond “{word}”.} other {# regels met of rond “{word}”.}}',
    fr: '{count, plural, =0 {Rien trouvé avec « {word} ».} one {# ligne avec ou autour de « {word} ».} other {# lignes avec ou autour de « {word} ».}}',
    en: '{count, plural, =0 {Nothing found with “{word}”.} one {# line with or around “{word}”.} other {# lines with or around “{word}”.}}',
  },
  chosen: {
    nl: '{count, plural, =0 {Nog niets gekozen} other {# gekozen}}',
    fr: '{count, plural, =0 {Rien de choisi} one {# choisi} other {# choisis}}',
    en: '{count, plural, =0 {Nothing chosen yet} other {# chosen}}',
  },
  submitLines: { nl: 'Bekijk wat dit wordt', fr: 'Voir ce que cela donne', en: 'See what becomes of it' },
  unread: {
    nl: '{count, plural, one {Van # regel konden we niet alles lezen} other {Van # regels konden we niet alles lezen}}',
    fr: '{count, plural, one {Nous n’avons pas pu lire # ligne en entier} other {Nous n’avons pas pu lire # lignes en entier}}',
    en: '{count, plural, one {We could not read all of # line} other {We could not read all of # lines}}',
  },
  unreadMore: {
    nl: 'En nog {count, number}.',
    fr: 'Et encore {count, number}.',
    en: 'And {count, number} more.',
  },
})

export const cycleNotice = defineNotices('policy-cycle', {
  removed: {
    nl: 'Het bestand is verwijderd.',
    fr: 'Le fichier a été supprimé.',
    en: 'The file was removed.',
  },
  'nothing-new': {
    nl: 'Er is niets gewijzigd: alles stond al zo in het plan.',
    fr: 'Rien n’a changé : tout figurait déjà ainsi dans le plan.',
    en: 'Nothing changed: all of it was in the plan like that already.',
  },
})
