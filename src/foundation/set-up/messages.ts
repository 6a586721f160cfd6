import { defineMessages } from '#src/platform/i18n/messages.ts'
import { defineNotices } from '#src/platform/notices.ts'
import { defineProblems } from '#src/platform/problems.ts'

export const setUpMessages = defineMessages({
  chooseTitle: {
    nl: 'Welke gemeente wil je inrichten?',
    fr: 'Quelle commune voulez-vous installer ?',
    en: 'Which municipality do you want to set up?',
  },
  chooseLead: {
    nl: 'Stap 1 van 2. Kies je gemeente uit de lijst van Statbel.',
    fr: 'Étape 1 sur 2. Choisissez votre commune dans la liste de Statbel.',
    en: 'Step 1 of 2. Choose your municipality from Statbel’s list.',
  },
  accountTitle: { nl: '{name} inrichten', fr: 'Installer {name}', en: 'Set up {name}' },
  accountLead: {
    nl: 'Stap 2 van 2. Jij wordt beheerder en lokale coördinator.',
    fr: 'Étape 2 sur 2. Vous devenez gestionnaire et coordinateur ou coordinatrice.',
    en: 'Step 2 of 2. You become administrator and local coordinator.',
  },
  trail: { nl: 'Inrichten', fr: 'Installation', en: 'Set-up' },
  other: {
    nl: 'Een andere gemeente kiezen',
    fr: 'Choisir une autre commune',
    en: 'Choose another municipality',
  },
  name: { nl: 'Je naam', fr: 'Votre nom', en: 'Your name' },
  email: { nl: 'Je e-mailadres', fr: 'Votre adresse e-mail', en: 'Your e-mail address' },
  password: { nl: 'Kies een wachtwoord', fr: 'Choisissez un mot de passe', en: 'Choose a password' },
  passwordHint: {
    nl: 'Minstens 12 tekens. Een paar woorden na elkaar onthoud je makkelijk.',
    fr: 'Au moins 12 caractères. Quelques mots à la suite se retiennent facilement.',
    en: 'At least 12 characters. A few words in a row are easy to remember.',
  },
  submit: { nl: 'Richt de gemeente in', fr: 'Installer la commune', en: 'Set up the municipality' },
  usedTitle: {
    nl: 'Deze link werkt niet meer',
    fr: 'Ce lien ne fonctionne plus',
    en: 'This link no longer works',
  },
  signIn: { nl: 'Aanmelden', fr: 'Se connecter', en: 'Sign in' },
  first: { nl: 'Naar de startpagina', fr: 'Vers la page d’accueil', en: 'To the first page' },
  usedText: {
    nl: 'De link is al gebruikt of te oud. Start Kansrijk opnieuw: op de terminal verschijnt een nieuwe link zolang er nog geen beheerder is.',
    fr: 'Le lien a déjà servi ou est trop ancien. Redémarrez Kansrijk : un nouveau lien apparaît au terminal tant qu’il n’y a pas de gestionnaire.',
    en: 'The link was used or is too old. Start Kansrijk again: the terminal shows a new link as long as there is no administrator.',
  },
})

export const setUpNotice = defineNotices('set-up', {
  done: {
    nl: 'Je gemeente staat klaar. Begin met de cijfers of met het plan.',
    fr: 'Votre commune est prête. Commencez par les chiffres ou par le plan.',
    en: 'Your municipality is ready. Begin with the figures or with the plan.',
  },
})

export const setUpProblem = defineProblems('set-up', {
  'link-used': {
    nl: 'Deze link werkt niet meer.',
    fr: 'Ce lien ne fonctionne plus.',
    en: 'This link no longer works.',
  },
})
