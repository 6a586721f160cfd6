import { defineMessages } from '#src/platform/i18n/messages.ts'
import { defineProblems } from '#src/platform/problems.ts'

export const identityMessages = defineMessages({
  signInTitle: { nl: 'Aanmelden', fr: 'Se connecter', en: 'Sign in' },
  needed: {
    nl: 'Die pagina is er alleen voor wie aangemeld is. Meld je aan en je bent er meteen.',
    fr: 'Cette page est réservée aux personnes connectées. Connectez-vous : vous y arriverez aussitôt.',
    en: 'That page is only for people who are signed in. Sign in and you are there at once.',
  },
  email: { nl: 'E-mailadres', fr: 'Adresse e-mail', en: 'E-mail address' },
  password: { nl: 'Wachtwoord', fr: 'Mot de passe', en: 'Password' },
  signIn: { nl: 'Meld me aan', fr: 'Me connecter', en: 'Sign me in' },
  back: { nl: 'Terug', fr: 'Retour', en: 'Back' },
  demoTitle: { nl: 'Hier in de demo?', fr: 'Ici pour la démo ?', en: 'Here for the demo?' },
  demoText: {
    nl: 'De mensen van de demogemeente hebben geen wachtwoord. Kies op de eerste bladzijde wie je wil zijn.',
    fr: 'Les personnes de la commune fictive n’ont pas de mot de passe. Choisissez sur la première page qui vous voulez être.',
    en: 'The people of the demo municipality have no password. Choose on the first page who you want to be.',
  },
  demoTextElsewhere: {
    nl: 'De mensen van de demogemeente hebben geen wachtwoord. Kies in een nieuw tabblad wie je wil zijn, kom dan hierheen terug en druk op “{button}”. Het e-mailadres en het wachtwoord laat je leeg.',
    fr: 'Les personnes de la commune fictive n’ont pas de mot de passe. Choisissez dans un nouvel onglet qui vous voulez être, puis revenez ici et appuyez sur « {button} ». Laissez vides l’adresse e-mail et le mot de passe.',
    en: 'The people of the demo municipality have no password. Choose in a new tab who you want to be, then come back here and press “{button}”. Leave the e-mail address and password empty.',
  },
  demoChooseElsewhere: {
    nl: 'Kies in een nieuw tabblad wie je bent',
    fr: 'Choisir une personne dans un nouvel onglet',
    en: 'Choose a person in a new tab',
  },
  demoChoose: { nl: 'Kies wie je bent', fr: 'Choisir une personne', en: 'Choose a person' },
})

export const identityProblem = defineProblems('identity', {
  'wrong-password': {
    nl: 'Dit e-mailadres en wachtwoord horen niet bij elkaar.',
    fr: 'Cette adresse e-mail et ce mot de passe ne vont pas ensemble.',
    en: 'This e-mail address and password do not belong together.',
  },
  'too-many-at-once': {
    nl: 'Er melden zich nu te veel mensen tegelijk aan. Wacht een minuut en probeer het opnieuw.',
    fr: 'Trop de personnes se connectent en même temps. Attendez une minute et réessayez.',
    en: 'Too many people are signing in at once. Wait a minute and try again.',
  },
  'address-taken': {
    nl: 'Met dit e-mailadres is er al een account.',
    fr: 'Un compte existe déjà avec cette adresse.',
    en: 'There is an account with this e-mail address already.',
  },
  'password-too-short': {
    nl: 'Neem minstens {min} tekens: een paar woorden na elkaar werkt goed',
    fr: 'Prenez au moins {min} caractères : quelques mots à la suite conviennent bien',
    en: 'Take at least {min} characters: a few words in a row work well',
  },
})
