import type { PartyKind } from '#src/foundation/parties/party.ts'
import { defineMessages, type Text } from '#src/platform/i18n/messages.ts'
import { defineNotices } from '#src/platform/notices.ts'
import { defineProblems } from '#src/platform/problems.ts'

const kinds = {
  person: { nl: 'persoon', fr: 'personne', en: 'person' },
  service: { nl: 'dienst', fr: 'service', en: 'service' },
  organisation: { nl: 'organisatie', fr: 'organisation', en: 'organisation' },
  group: { nl: 'groep', fr: 'groupe', en: 'group' },
} as const satisfies Record<PartyKind, Text>

export const partyMessages = defineMessages({
  group: { nl: 'Samen', fr: 'Ensemble', en: 'Together' },
  title: { nl: 'Wie doet mee', fr: 'Qui participe', en: 'Who takes part' },
  lead: {
    nl: '{count, plural, =0 {Nog niemand die acties kan trekken} one {Eén persoon, dienst of organisatie die acties kan trekken} other {# personen, diensten en organisaties die acties kunnen trekken}}, uitvoeren of evalueren.',
    fr: '{count, plural, =0 {Encore personne} one {Une personne, un service ou une organisation} other {# personnes, services et organisations}} qui peuvent porter, exécuter ou évaluer des actions.',
    en: '{count, plural, =0 {Nobody yet} one {One person, service or organisation} other {# people, services and organisations}} who can pull, carry out or evaluate actions.',
  },
  name: { nl: 'Naam', fr: 'Nom', en: 'Name' },
  kind: { nl: 'Wat is het?', fr: 'De quoi s’agit-il ?', en: 'What is it?' },
  kindColumn: { nl: 'Soort', fr: 'Type', en: 'Kind' },
  kinds,
  add: { nl: 'Toevoegen', fr: 'Ajouter', en: 'Add' },
  addTitle: { nl: 'Wie komt erbij?', fr: 'Qui s’ajoute ?', en: 'Who joins?' },
  editTitle: { nl: 'Gegevens wijzigen', fr: 'Modifier les données', en: 'Edit the details' },
  privacy: {
    nl: 'Alleen naam, soort en wie zich ervoor aanmeldt. Gegevens van ouders horen hier niet.',
    fr: 'Seulement le nom, le type et la personne qui se connecte. Les données des parents n’ont pas leur place ici.',
    en: 'Only name, kind and who signs in for it. Details of parents do not belong here.',
  },
  account: { nl: 'Welk account is dit?', fr: 'De quel compte s’agit-il ?', en: 'Which account is this?' },
  accountHint: {
    nl: 'Wie zich met dit account aanmeldt, vindt de acties bij “Mijn acties”.',
    fr: 'La personne qui se connecte avec ce compte trouve les actions sous « Mes actions ».',
    en: 'Whoever signs in with this account finds the actions under “My actions”.',
  },
  noAccount: { nl: 'Geen account', fr: 'Aucun compte', en: 'No account' },
  signsIn: { nl: 'Account: {name}.', fr: 'Compte : {name}.', en: 'Account: {name}.' },
  left: {
    nl: '{name} (werkt hier niet meer)',
    fr: '{name} (ne travaille plus ici)',
    en: '{name} (no longer works here)',
  },
  save: { nl: 'Bewaar', fr: 'Enregistrer', en: 'Save' },
  cancel: { nl: 'Annuleer', fr: 'Annuler', en: 'Cancel' },
  emptyTitle: {
    nl: 'Hier staat straks wie meewerkt',
    fr: 'Ici figureront les participants',
    en: 'Here will stand who takes part',
  },
  emptyText: {
    nl: 'Een plan leeft door wie het draagt. Zet er diensten, organisaties en groepen in die acties kunnen trekken.',
    fr: 'Un plan vit grâce à ceux qui le portent. Ajoutez les services, organisations et groupes qui peuvent porter des actions.',
    en: 'A plan lives by those who carry it. Add the services, organisations and groups that can pull actions.',
  },
  kindLead: {
    person: {
      nl: 'Een persoon die meedoet.',
      fr: 'Une personne qui participe.',
      en: 'A person who takes part.',
    },
    service: {
      nl: 'Een dienst die meedoet.',
      fr: 'Un service qui participe.',
      en: 'A service that takes part.',
    },
    organisation: {
      nl: 'Een organisatie die meedoet.',
      fr: 'Une organisation qui participe.',
      en: 'An organisation that takes part.',
    },
    group: { nl: 'Een groep die meedoet.', fr: 'Un groupe qui participe.', en: 'A group that takes part.' },
  },
})

export const partyNotice = defineNotices('parties', {
  saved: {
    nl: 'De gegevens zijn bewaard.',
    fr: 'Les données sont enregistrées.',
    en: 'The details are saved.',
  },
})

export const partyProblem = defineProblems('parties', {
  'name-taken': {
    nl: 'Deze naam staat al in de lijst. Kies die, of schrijf er iets bij.',
    fr: 'Ce nom figure déjà dans la liste. Choisissez-le ou précisez-le.',
    en: 'This name is in the list already. Choose it, or add something to it.',
  },
  'works-elsewhere': {
    nl: 'Dit account werkt hier niet (meer). Kies iemand anders.',
    fr: 'Ce compte ne travaille pas (ou plus) ici. Choisissez quelqu’un d’autre.',
    en: 'This account does not work here (any more). Choose somebody else.',
  },
})
