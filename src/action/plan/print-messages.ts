import { defineMessages } from '#src/platform/i18n/messages.ts'

export const planPrintMessages = defineMessages({
  titleOf: {
    nl: 'Actieplan kinderarmoede {years}',
    fr: 'Plan d’action contre la pauvreté des enfants {years}',
    en: 'Action plan on child poverty {years}',
  },
  title: { nl: 'Actieplan', fr: 'Plan d’action', en: 'Action plan' },
  how: {
    nl: 'Druk deze bladzijde af met Ctrl+P (of Cmd+P). Het menu en de knoppen komen niet op papier.',
    fr: 'Imprimez cette page avec Ctrl+P (ou Cmd+P). Le menu et les boutons ne sont pas imprimés.',
    en: 'Print this page with Ctrl+P (or Cmd+P). Menu and buttons do not come on paper.',
  },
  word: { nl: 'Word', fr: 'Word', en: 'Word' },
  /** On every print and in every file of an invented municipality. */
  invented: {
    nl: 'Voorbeeld. {name} bestaat niet; alle cijfers en namen zijn verzonnen.',
    fr: 'Exemple. {name} n’existe pas ; tous les chiffres et les noms sont inventés.',
    en: 'Example. {name} does not exist; all figures and names are invented.',
  },
  facts: {
    of: { nl: 'Lokaal bestuur', fr: 'Pouvoir local', en: 'Local authority' },
    cycle: { nl: 'Beleidscyclus', fr: 'Cycle politique', en: 'Policy cycle' },
    cycleOf: {
      nl: '{name}, van {startsOn} tot {endsOn}',
      fr: '{name}, du {startsOn} au {endsOn}',
      en: '{name}, from {startsOn} to {endsOn}',
    },
    day: { nl: 'Stand van', fr: 'Situation au', en: 'As of' },
    objectives: { nl: 'Doelen', fr: 'Objectifs', en: 'Objectives' },
    actions: { nl: 'Acties', fr: 'Actions', en: 'Actions' },
    budget: { nl: 'Budget', fr: 'Budget', en: 'Budget' },
  },
  counts: {
    objectives: {
      nl: '{strategic, plural, one {# strategisch} other {# strategische}} en {operational, plural, one {# operationeel} other {# operationele}}',
      fr: '{strategic, plural, one {# stratégique} other {# stratégiques}} et {operational, plural, one {# opérationnel} other {# opérationnels}}',
      en: '{strategic, plural, one {# strategic} other {# strategic}} and {operational, plural, one {# operational} other {# operational}}',
    },
    actions: {
      nl: '{count, number}: {statuses}',
      fr: '{count, number} : {statuses}',
      en: '{count, number}: {statuses}',
    },
    none: { nl: 'nog geen', fr: 'pas encore', en: 'none yet' },
    planned: {
      nl: '{count, plural, one {# gepland} other {# gepland}}',
      fr: '{count, plural, one {# prévue} other {# prévues}}',
      en: '{count, plural, one {# planned} other {# planned}}',
    },
    running: {
      nl: '{count, plural, one {# loopt} other {# lopen}}',
      fr: '{count, plural, one {# en cours} other {# en cours}}',
      en: '{count, plural, one {# running} other {# running}}',
    },
    late: {
      nl: '{count, plural, one {# over tijd} other {# over tijd}}',
      fr: '{count, plural, one {# échéance dépassée} other {# échéances dépassées}}',
      en: '{count, plural, one {# past its end} other {# past their end}}',
    },
    done: {
      nl: '{count, plural, one {# uitgevoerd} other {# uitgevoerd}}',
      fr: '{count, plural, one {# réalisée} other {# réalisées}}',
      en: '{count, plural, one {# carried out} other {# carried out}}',
    },
    stopped: {
      nl: '{count, plural, one {# stopgezet} other {# stopgezet}}',
      fr: '{count, plural, one {# arrêtée} other {# arrêtées}}',
      en: '{count, plural, one {# stopped} other {# stopped}}',
    },
  },
  narrowed: {
    nl: 'Dit is een deel van het plan, beperkt tot {filters}.',
    fr: 'Ceci est une partie du plan, limitée à {filters}.',
    en: 'This is part of the plan, narrowed to {filters}.',
  },
  action: { nl: 'Actie', fr: 'Action', en: 'Action' },
  who: { nl: 'Wie', fr: 'Qui', en: 'Who' },
  pulls: { nl: 'trekt: {names}', fr: 'porte : {names}', en: 'pulls: {names}' },
  carriesOut: { nl: 'voert uit: {names}', fr: 'exécute : {names}', en: 'carries out: {names}' },
  evaluates: { nl: 'evalueert: {names}', fr: 'évalue : {names}', en: 'evaluates: {names}' },
  when: { nl: 'Wanneer', fr: 'Quand', en: 'When' },
  yields: {
    nl: 'Wat beogen we en wat levert het op',
    fr: 'But et résultat attendu',
    en: 'Aim and expected result',
  },
  know: { nl: 'Hoe weten we dat', fr: 'Comment le saurons-nous', en: 'How we will know' },
  means: { nl: 'Middelen', fr: 'Moyens', en: 'Means' },
  approach: { nl: 'Aanpak: {approach}', fr: 'Approche : {approach}', en: 'Approach: {approach}' },
  enough: { nl: 'Mensen en middelen', fr: 'Personnes et moyens', en: 'People and means' },
  enoughPeople: {
    yes: { nl: 'genoeg mensen', fr: 'assez de personnes', en: 'enough people' },
    no: { nl: 'niet genoeg mensen', fr: 'pas assez de personnes', en: 'not enough people' },
  },
  enoughMeans: {
    yes: { nl: 'genoeg middelen', fr: 'assez de moyens', en: 'enough means' },
    no: { nl: 'niet genoeg middelen', fr: 'pas assez de moyens', en: 'not enough means' },
  },
  ambition: { nl: 'Ambitie', fr: 'Ambition', en: 'Ambition' },
  empty: {
    nl: 'In dit plan staan nog geen doelen.',
    fr: 'Ce plan ne contient pas encore d’objectifs.',
    en: 'There are no objectives in this plan yet.',
  },
  belongs: { nl: 'Hoort bij: {part}.', fr: 'Se rattache à : {part}.', en: 'Belongs to: {part}.' },
  until: { nl: 'Tegen {day}.', fr: 'Pour le {day}.', en: 'By {day}.' },
  /** Of a file that holds what a filter leaves of the plan. */
  filePart: { nl: 'deel', fr: 'extrait', en: 'part' },
  columns: {
    domain: { nl: 'Domein', fr: 'Domaine', en: 'Domain' },
    objective: { nl: 'Doelstelling', fr: 'Objectif', en: 'Objective' },
    action: { nl: 'Actie', fr: 'Action', en: 'Action' },
    start: { nl: 'Begin', fr: 'Début', en: 'Start' },
    end: { nl: 'Einde', fr: 'Fin', en: 'End' },
    budget: { nl: 'Budget (euro)', fr: 'Budget (en euros)', en: 'Budget (euros)' },
    status: { nl: 'Status', fr: 'Statut', en: 'Status' },
    approach: { nl: 'Aanpak', fr: 'Approche', en: 'Approach' },
    remark: { nl: 'Opmerking', fr: 'Remarque', en: 'Remark' },
  },
  sample: { nl: 'voorbeeld, verzonnen', fr: 'exemple, inventé', en: 'example, invented' },
})
