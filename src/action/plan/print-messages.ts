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
  belongs: { nl: 'Hoort bij: {part}.', fr: 'Se rattache à : {part}.', en: 'Belongs to: {part}.' },
  subjective: { nl: 'Subjectieve maat.', fr: 'Mesure subjective.', en: 'Subjective measure.' },
  measured: { nl: 'Gemeten aan: {measure}.', fr: 'Mesuré par : {measure}.', en: 'Measured by: {measure}.' },
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
