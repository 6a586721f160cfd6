import { defineProblems } from '#src/platform/problems.ts'

/** What can go wrong anywhere: whoever asks, and whatever is typed. */
export const platformProblem = defineProblems('platform', {
  'not-allowed': {
    nl: 'Daarvoor heb je hier geen rechten.',
    fr: 'Vous n’avez pas les droits nécessaires ici.',
    en: 'You do not have the rights to do this here.',
  },
  'not-found': { nl: 'Dat vinden we hier niet.', fr: 'Introuvable ici.', en: 'We cannot find that here.' },
  'sign-in-needed': { nl: 'Meld je eerst aan.', fr: 'Connectez-vous d’abord.', en: 'Sign in first.' },
  'other-origin': {
    nl: 'Dit formulier kwam van een andere website. Open de pagina opnieuw en probeer het nog eens.',
    fr: 'Ce formulaire provenait d’un autre site. Rouvrez la page et réessayez.',
    en: 'This form came from another website. Open the page again and try once more.',
  },
  stale: {
    nl: 'Iemand anders bewaarde dit terwijl jij bezig was. Je ziet beide versies: kies wat moet blijven en bewaar opnieuw.',
    fr: 'Quelqu’un d’autre a enregistré entre-temps. Vous voyez les deux versions : choisissez et enregistrez à nouveau.',
    en: 'Somebody else saved this while you were busy. You see both versions: choose what stays and save again.',
  },
  busy: {
    nl: 'Iemand anders is hier net mee bezig. Wat je invulde staat er nog: probeer het over een minuut opnieuw.',
    fr: 'Quelqu’un d’autre y travaille en ce moment. Votre saisie est toujours là : réessayez dans une minute.',
    en: 'Somebody else is busy with this right now. What you filled in is still there: try again in a minute.',
  },
  'just-done': {
    nl: 'Iemand anders bewaarde net hetzelfde. Kijk na wat er staat en probeer opnieuw.',
    fr: 'Quelqu’un d’autre vient d’enregistrer la même chose. Vérifiez et réessayez.',
    en: 'Somebody else just saved the same thing. Look at what is there and try again.',
  },
  gone: {
    nl: 'Iets wat je koos, bestaat niet meer. Kies opnieuw.',
    fr: 'Un élément choisi n’existe plus. Choisissez à nouveau.',
    en: 'Something you chose no longer exists. Choose again.',
  },
  'too-large': {
    nl: 'Dit is te groot: hoogstens {megabytes} MB.',
    fr: 'C’est trop volumineux : {megabytes} Mo au maximum.',
    en: 'This is too large: {megabytes} MB at most.',
  },
  'not-a-form': {
    nl: 'Wat je opstuurde, kwam niet leesbaar aan. Probeer het opnieuw.',
    fr: 'L’envoi n’est pas arrivé lisiblement. Réessayez.',
    en: 'What you sent did not arrive in a readable form. Try again.',
  },
  required: { nl: 'Vul dit in', fr: 'À compléter', en: 'Fill this in' },
  'choose-one': {
    nl: 'Kies een van de mogelijkheden',
    fr: 'Choisissez une possibilité',
    en: 'Choose one of the options',
  },
  'too-long': {
    nl: 'Houd het bij {max, plural, one {# teken} other {# tekens}}',
    fr: 'Limitez-vous à {max, plural, one {# caractère} other {# caractères}}',
    en: 'Keep it to {max, plural, one {# character} other {# characters}}',
  },
  'too-short': {
    nl: 'Neem minstens {min, plural, one {# teken} other {# tekens}}',
    fr: 'Prenez au moins {min, plural, one {# caractère} other {# caractères}}',
    en: 'Take at least {min, plural, one {# character} other {# characters}}',
  },
  'too-small': {
    nl: 'Moet minstens {min} zijn',
    fr: 'Doit valoir au moins {min}',
    en: 'Must be at least {min}',
  },
  'too-big': { nl: 'Mag hoogstens {max} zijn', fr: 'Ne peut dépasser {max}', en: 'Must be {max} at most' },
  'too-many-items': {
    nl: 'Kies er hoogstens {max}',
    fr: 'Choisissez-en {max} au maximum',
    en: 'Choose {max} at most',
  },
  'not-a-number': {
    nl: 'Schrijf een getal, bijvoorbeeld 20,5',
    fr: 'Écrivez un nombre, par exemple 20,5',
    en: 'Write a number, for example 20,5',
  },
  'not-an-amount': {
    nl: 'Schrijf een bedrag in euro, bijvoorbeeld 1.250 of 99,50',
    fr: 'Écrivez un montant en euros, par exemple 1.250 ou 99,50',
    en: 'Write an amount in euros, for example 1.250 or 99,50',
  },
  'negative-amount': {
    nl: 'Een bedrag kan niet onder nul gaan',
    fr: 'Un montant ne peut être négatif',
    en: 'An amount cannot be below zero',
  },
  'amount-too-large': {
    nl: 'Dit bedrag is te groot: hoogstens tien miljard euro',
    fr: 'Ce montant est trop élevé : dix milliards d’euros au maximum',
    en: 'This amount is too large: ten billion euros at most',
  },
  'not-a-day': {
    nl: 'Schrijf een datum als 1/9/2026',
    fr: 'Écrivez une date comme 1/9/2026',
    en: 'Write a date like 1/9/2026',
  },
  'not-a-day-of-several': {
    nl: 'Schrijf elke dag als 1/9/2026, met een komma ertussen; “{day}” kunnen we niet lezen',
    fr: 'Écrivez chaque jour comme 1/9/2026, séparés par une virgule ; « {day} » est illisible',
    en: 'Write each day like 1/9/2026, with a comma between them; “{day}” cannot be read',
  },
  'no-such-day': {
    nl: 'Deze dag bestaat niet op de kalender',
    fr: 'Ce jour n’existe pas au calendrier',
    en: 'This day is not on the calendar',
  },
  'year-out-of-range': {
    nl: 'Neem een jaar tussen 1900 en 2100',
    fr: 'Choisissez une année entre 1900 et 2100',
    en: 'Take a year between 1900 and 2100',
  },
  'not-an-address': {
    nl: 'Schrijf een e-mailadres als naam@gemeente.be',
    fr: 'Écrivez une adresse comme nom@commune.be',
    en: 'Write an e-mail address like name@town.be',
  },
  'not-a-year': {
    nl: 'Schrijf een jaartal als 2026',
    fr: 'Écrivez une année comme 2026',
    en: 'Write a year like 2026',
  },
  invalid: { nl: 'Dit kunnen we zo niet lezen', fr: 'Illisible sous cette forme', en: 'We cannot read this' },
})
