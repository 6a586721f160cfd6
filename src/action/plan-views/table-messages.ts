import type { TableColumn } from '#src/action/plan-views/columns.ts'
import { defineMessages, type Text } from '#src/platform/i18n/messages.ts'

const columns = {
  action: { nl: 'Actie', fr: 'Action', en: 'Action' },
  number: { nl: 'Nummer', fr: 'Numéro', en: 'Number' },
  objective: { nl: 'Doel', fr: 'Objectif', en: 'Objective' },
  domain: { nl: 'Domein', fr: 'Domaine', en: 'Domain' },
  owner: { nl: 'Trekker', fr: 'Porteur', en: 'Owner' },
  executors: { nl: 'Uitvoerders', fr: 'Exécution', en: 'Executors' },
  evaluator: { nl: 'Evaluator', fr: 'Évaluation', en: 'Evaluator' },
  status: { nl: 'Status', fr: 'Statut', en: 'Status' },
  starts: { nl: 'Begin', fr: 'Début', en: 'Start' },
  ends: { nl: 'Einde', fr: 'Fin', en: 'End' },
  budget: { nl: 'Budget', fr: 'Budget', en: 'Budget' },
  approach: { nl: 'Aanpak', fr: 'Approche', en: 'Approach' },
  missing: { nl: 'Nog in te vullen', fr: 'À compléter', en: 'Still to fill in' },
} as const satisfies Record<TableColumn, Text>

export const tableMessages = defineMessages({
  columns,
  caption: { nl: 'Acties van het plan', fr: 'Actions du plan', en: 'Actions of the plan' },
  shown: {
    nl: '{first, number} tot {last, number} van {total, plural, one {# actie} other {# acties}}',
    fr: '{first, number} à {last, number} sur {total, plural, one {# action} other {# actions}}',
    en: '{first, number} to {last, number} of {total, plural, one {# action} other {# actions}}',
  },
  noDay: { nl: 'nog geen', fr: 'pas encore', en: 'none yet' },
  complete: { nl: 'niets', fr: 'rien', en: 'nothing' },
  chooseColumns: { nl: 'Kolommen kiezen', fr: 'Choisir les colonnes', en: 'Choose columns' },
  whichColumns: {
    nl: 'Wat wil je naast elke actie zien?',
    fr: 'Que voulez-vous voir à côté de chaque action ?',
    en: 'What do you want to see beside each action?',
  },
  showColumns: { nl: 'Toon deze kolommen', fr: 'Afficher ces colonnes', en: 'Show these columns' },
})
