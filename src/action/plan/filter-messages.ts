import { defineMessages } from '#src/platform/i18n/messages.ts'

export const planFilterMessages = defineMessages({
  domain: { nl: 'Domein', fr: 'Domaine', en: 'Domain' },
  allDomains: { nl: 'Alle domeinen', fr: 'Tous les domaines', en: 'All domains' },
  owner: { nl: 'Trekker', fr: 'Porteur', en: 'Owner' },
  everybody: { nl: 'Iedereen', fr: 'Tout le monde', en: 'Everybody' },
  nobodyYet: { nl: 'nog niemand', fr: 'encore personne', en: 'nobody yet' },
  status: { nl: 'Status', fr: 'Statut', en: 'Status' },
  approach: { nl: 'Aanpak', fr: 'Approche', en: 'Approach' },
  all: { nl: 'Alle', fr: 'Tous', en: 'All' },
  show: { nl: 'Toon', fr: 'Afficher', en: 'Show' },
  reset: { nl: 'Toon alles', fr: 'Tout afficher', en: 'Show everything' },
  toggle: {
    nl: '{count, plural, =0 {Filters} other {Filters (#)}}',
    fr: '{count, plural, =0 {Filtres} other {Filtres (#)}}',
    en: '{count, plural, =0 {Filters} other {Filters, # on}}',
  },
  /** Read out before the filters that are on. */
  chosen: { nl: 'Je toont alleen', fr: 'Vous affichez seulement', en: 'You show only' },
  one: { nl: '{filter}: {value}', fr: '{filter} : {value}', en: '{filter}: {value}' },
  clear: { nl: 'neem weg', fr: 'retirer', en: 'take away' },
  views: { nl: 'Weergaven van het plan', fr: 'Vues du plan', en: 'Views of the plan' },
  view: {
    objectives: { nl: 'Per doel', fr: 'Par objectif', en: 'By objective' },
    table: { nl: 'Tabel', fr: 'Tableau', en: 'Table' },
    timeline: { nl: 'Tijdlijn', fr: 'Ligne du temps', en: 'Timeline' },
    owners: { nl: 'Per trekker', fr: 'Par porteur', en: 'By owner' },
  },
  noActions: {
    nl: 'Er staan nog geen acties in het plan',
    fr: 'Le plan ne contient pas encore d’actions',
    en: 'There are no actions in the plan yet',
  },
  noActionsText: {
    nl: 'Zodra er acties zijn, vind je ze hier naast elkaar terug.',
    fr: 'Dès qu’il y aura des actions, vous les trouverez ici côte à côte.',
    en: 'As soon as there are actions, you find them here side by side.',
  },
  titleOf: { nl: '{title}: {view}', fr: '{title} : {view}', en: '{title}: {view}' },
  gone: { nl: 'niet meer in de lijst', fr: 'plus dans la liste', en: 'not in the list any more' },
})
