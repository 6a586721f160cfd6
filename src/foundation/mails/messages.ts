import { defineMessages, type Text } from '#src/platform/i18n/messages.ts'
import type { MailState } from '#src/platform/mail/mail-state.ts'

const states = {
  waiting: { nl: 'Wacht', fr: 'En attente', en: 'Waiting' },
  sent: { nl: 'Verstuurd op {moment}', fr: 'Envoyé le {moment}', en: 'Sent on {moment}' },
  failed: {
    nl: 'Kon niet verstuurd worden',
    fr: 'N’a pas pu être envoyé',
    en: 'Could not be sent',
  },
  'no-server': {
    nl: 'Blijft hier: geen mailserver',
    fr: 'Reste ici : pas de serveur de courriel',
    en: 'Stays here: no mail server',
  },
  example: {
    nl: 'Blijft hier: een verzonnen persoon',
    fr: 'Reste ici : une personne inventée',
    en: 'Stays here: an invented person',
  },
} as const satisfies Record<MailState, Text>

export const mailMessages = defineMessages({
  group: { nl: 'Beheer', fr: 'Gestion', en: 'Manage' },
  title: { nl: 'Berichten', fr: 'Messages', en: 'Mails' },
  lead: {
    nl: '{count, plural, =0 {Nog geen berichten} one {Eén bericht} other {# berichten}}. Kansrijk mailt als iemand iets moet weten.',
    fr: '{count, plural, =0 {Pas encore de message} one {Un message} other {# messages}}. Kansrijk écrit quand quelqu’un doit savoir quelque chose.',
    en: '{count, plural, =0 {No mails yet} one {One mail} other {# mails}}. Kansrijk writes when somebody should know something.',
  },
  ownLead: {
    nl: '{count, plural, =0 {Nog geen berichten} one {Eén bericht} other {# berichten}} voor jou.',
    fr: '{count, plural, =0 {Pas encore de message} one {Un message} other {# messages}} pour vous.',
    en: '{count, plural, =0 {No mails yet} one {One mail} other {# mails}} for you.',
  },
  subject: { nl: 'Onderwerp', fr: 'Objet', en: 'Subject' },
  to: { nl: 'Voor', fr: 'Pour', en: 'To' },
  gone: { nl: 'iemand zonder account', fr: 'quelqu’un sans compte', en: 'somebody without an account' },
  made: { nl: 'Gemaakt', fr: 'Rédigé', en: 'Written' },
  state: { nl: 'Stand', fr: 'État', en: 'State' },
  states,
  why: {
    refused: {
      nl: 'De mailserver van de ontvanger nam het niet aan (code {code}). Kijk na of het adres nog klopt, of geef het zelf door.',
      fr: 'Le serveur du destinataire ne l’a pas accepté (code {code}). Vérifiez l’adresse ou transmettez-le vous-même.',
      en: 'The mail server did not take it (code {code}). Check whether the address is still right, or pass it on yourself.',
    },
    'no-answer': {
      nl: 'De mailserver gaf geen antwoord, ook niet na {attempts} keer proberen.',
      fr: 'Le serveur de courriel n’a pas répondu, même après {attempts} essais.',
      en: 'The mail server gave no answer, not even after {attempts} attempts.',
    },
    'no-address': {
      nl: 'Deze persoon heeft geen account meer, dus ook geen adres.',
      fr: 'Cette personne n’a plus de compte, donc plus d’adresse.',
      en: 'This person has no account any more, and so no address.',
    },
  },
  triedAgain: {
    nl: 'De mailserver antwoordt nog niet. We proberen het vanzelf opnieuw ({attempts, plural, one {# keer} other {# keer}} geprobeerd).',
    fr: 'Le serveur de courriel ne répond pas encore. Nous réessayons automatiquement ({attempts, plural, one {# essai} other {# essais}}).',
    en: 'The mail server does not answer yet. We try again by ourselves ({attempts, plural, one {# attempt} other {# attempts}} so far).',
  },
  noServerTitle: {
    nl: 'Er is geen mailserver ingesteld',
    fr: 'Aucun serveur de courriel n’est configuré',
    en: 'There is no mail server',
  },
  noServerText: {
    nl: 'Niets gaat vanzelf de deur uit. Open een bericht om de tekst te kopiëren en zelf door te geven.',
    fr: 'Rien ne part automatiquement. Ouvrez un message pour copier le texte et le transmettre vous-même.',
    en: 'Nothing goes out by itself. Open a mail to copy its text and pass it on yourself.',
  },
  text: { nl: 'Tekst van het bericht', fr: 'Texte du message', en: 'Text of the mail' },
  textHint: {
    nl: 'Klik erin, kies alles en kopieer.',
    fr: 'Cliquez dedans, sélectionnez tout et copiez.',
    en: 'Click inside, select all and copy.',
  },
  emptyTitle: {
    nl: 'Hier staan straks de berichten',
    fr: 'Ici figureront les messages',
    en: 'Here will stand the mails',
  },
  emptyText: {
    nl: 'Bijvoorbeeld als een actie bijna afloopt: dan krijgt wie ze trekt een herinnering.',
    fr: 'Par exemple quand une action touche à sa fin : la personne qui la porte reçoit un rappel.',
    en: 'For example when an action is about to end: whoever pulls it gets a reminder.',
  },
  pages: {
    label: { nl: 'Pagina’s met berichten', fr: 'Pages de messages', en: 'Pages of mails' },
    previous: { nl: 'Vorige', fr: 'Précédente', en: 'Previous' },
    next: { nl: 'Volgende', fr: 'Suivante', en: 'Next' },
    page: { nl: 'Pagina {page}', fr: 'Page numéro {page}', en: 'Page {page}' },
  },
})
