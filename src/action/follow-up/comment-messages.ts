import { defineMessages } from '#src/platform/i18n/messages.ts'
import { defineNotices } from '#src/platform/notices.ts'
import { defineProblems } from '#src/platform/problems.ts'

/** What people say to each other about an action. */
export const commentMessages = defineMessages({
  title: { nl: 'Gesprek', fr: 'Conversation', en: 'Conversation' },
  lead: {
    nl: '{count, plural, =0 {Nog geen opmerkingen} one {Eén opmerking} other {# opmerkingen}} over “{action}”.',
    fr: '{count, plural, =0 {Encore aucune remarque} one {Une remarque} other {# remarques}} sur « {action} ».',
    en: '{count, plural, =0 {No comments yet} one {One comment} other {# comments}} about “{action}”.',
  },
  write: { nl: 'Schrijf een opmerking', fr: 'Écrire une remarque', en: 'Write a comment' },
  text: { nl: 'Opmerking', fr: 'Remarque', en: 'Comment' },
  textHint: {
    nl: 'Iedereen die het plan ziet, leest dit. Schrijf niets over een gezin of een kind.',
    fr: 'Toute personne qui voit le plan lit ceci. N’écrivez rien sur une famille ou un enfant.',
    en: 'Everybody who sees the plan reads this. Write nothing about a family or a child.',
  },
  forWhom: { nl: 'Voor wie is dit?', fr: 'Pour qui est-ce ?', en: 'Whom is this for?' },
  forSomebody: { nl: 'Richt dit aan iemand', fr: 'Adresser à quelqu’un', en: 'Address somebody' },
  forWhomHint: {
    nl: 'Wie je kiest, ziet dit bij “Mijn acties”.',
    fr: 'Les personnes choisies le voient sous « Mes actions ».',
    en: 'Whoever you choose sees this under “My actions”.',
  },
  add: { nl: 'Plaats', fr: 'Publier', en: 'Post' },
  save: { nl: 'Bewaar', fr: 'Enregistrer', en: 'Save' },
  cancel: { nl: 'Annuleer', fr: 'Annuler', en: 'Cancel' },
  change: { nl: 'Wijzig', fr: 'Modifier', en: 'Change' },
  changeTitle: { nl: 'Opmerking wijzigen', fr: 'Modifier la remarque', en: 'Change the comment' },
  changed: {
    nl: '{moment}, later gewijzigd',
    fr: '{moment}, modifiée ensuite',
    en: '{moment}, changed later',
  },
  meantFor: { nl: 'Voor {names}', fr: 'Pour {names}', en: 'For {names}' },
  notYours: {
    nl: 'Deze opmerking is van {name}. Alleen wie ze schreef, kan ze wijzigen.',
    fr: 'Cette remarque est de {name}. Seule la personne qui l’a écrite peut la modifier.',
    en: 'This comment is of {name}. Only whoever wrote it can change it.',
  },
  remove: { nl: 'Opmerking weghalen', fr: 'Retirer la remarque', en: 'Take the comment away' },
  removeMeans: {
    nl: 'De opmerking verdwijnt uit het gesprek, ook voor wie ze bedoeld was.',
    fr: 'La remarque disparaît de la conversation, aussi pour ses destinataires.',
    en: 'The comment leaves the conversation, also for those whom it was meant for.',
  },
  removeConfirm: { nl: 'Haal weg', fr: 'Retirer', en: 'Take away' },
  emptyTitle: {
    nl: 'Hier staat straks wat jullie erover zeggen',
    fr: 'Ici figurera ce que vous en dites',
    en: 'Here will stand what you say about it',
  },
  emptyText: {
    nl: 'Een vraag, een afspraak, iets wat opviel: dan blijft het bij de actie en niet in een mailbox.',
    fr: 'Une question, un accord, une observation : cela reste avec l’action plutôt que dans une boîte mail.',
    en: 'A question, an agreement, something you noticed: then it stays with the action and not in a mailbox.',
  },
  all: {
    nl: '{count, plural, one {Naar het gesprek} other {Alle # opmerkingen}}',
    fr: '{count, plural, one {Voir la conversation} other {Les # remarques}}',
    en: '{count, plural, one {To the conversation} other {All # comments}}',
  },
  none: {
    nl: 'Nog niemand schreef iets.',
    fr: 'Personne n’a encore écrit.',
    en: 'Nobody wrote anything yet.',
  },
  by: { nl: '{name}, {moment}', fr: '{name}, {moment}', en: '{name}, {moment}' },
})

export const commentNotice = defineNotices('comments', {
  added: { nl: 'Je opmerking staat erbij.', fr: 'Votre remarque est publiée.', en: 'Your comment is there.' },
  saved: {
    nl: 'Je opmerking is bewaard.',
    fr: 'Votre remarque est enregistrée.',
    en: 'Your comment is saved.',
  },
  removed: { nl: 'Je opmerking is weg.', fr: 'Votre remarque est retirée.', en: 'Your comment is gone.' },
  seen: { nl: 'Gezien.', fr: 'Vu.', en: 'Seen.' },
})

export const commentProblem = defineProblems('comments', {
  'works-elsewhere': {
    nl: 'Iemand die je koos, werkt hier niet meer. Kies opnieuw.',
    fr: 'Une personne choisie ne travaille plus ici. Choisissez à nouveau.',
    en: 'Somebody you chose no longer works here. Choose again.',
  },
})
