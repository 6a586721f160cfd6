import { defineMessages } from '#src/platform/i18n/messages.ts'

export const firstPageMessages = defineMessages({
  title: { nl: 'Elk kind kansrijk', fr: 'Des chances pour chaque enfant', en: 'Chances for every child' },
  lead: {
    nl: 'Kansrijk helpt een gemeente om haar kinderarmoedebeleid te maken en te volgen: van de cijfers over de visie tot een plan met doelen en acties.',
    fr: 'Kansrijk aide une commune à construire et à suivre sa politique contre la pauvreté des enfants : des chiffres à la vision, jusqu’au plan avec objectifs et actions.',
    en: 'Kansrijk helps a municipality to make and follow its child-poverty policy: from the figures and the vision to a plan with objectives and actions.',
  },
  demoTitle: {
    nl: 'Rondkijken in het voorbeeld',
    fr: 'Découvrir l’exemple',
    en: 'Look around in the example',
  },
  demoText: {
    nl: 'Klaverbeke is een verzonnen gemeente waarin alles al wat gevuld is. Kies wie je wilt zijn; wat je verandert, blijft in het voorbeeld.',
    fr: 'Klaverbeke est une commune inventée, déjà bien remplie. Choisissez qui vous voulez être ; vos changements restent dans l’exemple.',
    en: 'Klaverbeke is an invented municipality in which everything is filled in already. Choose who you want to be; what you change stays in the example.',
  },
  setUpTitle: { nl: 'Een gemeente inrichten', fr: 'Installer une commune', en: 'Set up a municipality' },
  setUpText: {
    nl: 'Open de link die op de terminal staat waar Kansrijk is gestart. Zo kan niemand anders deze installatie overnemen. De link werkt één keer.',
    fr: 'Ouvrez le lien affiché dans le terminal où Kansrijk a démarré. Ainsi, personne d’autre ne peut prendre cette installation. Le lien fonctionne une fois.',
    en: 'Open the link on the terminal where Kansrijk was started. That way nobody else can take this installation over. The link works once.',
  },
  signInTitle: { nl: 'Ik heb een account', fr: 'J’ai un compte', en: 'I have an account' },
  signInText: {
    nl: 'Meld je aan met je e-mailadres en je wachtwoord.',
    fr: 'Connectez-vous avec votre adresse e-mail et votre mot de passe.',
    en: 'Sign in with your e-mail address and your password.',
  },
  signIn: { nl: 'Aanmelden', fr: 'Se connecter', en: 'Sign in' },
  ownTitle: { nl: 'Jouw gemeenten', fr: 'Vos communes', en: 'Your municipalities' },
  ownPublished: {
    nl: 'Cijfers die je voor alle gemeenten tegelijk inleest.',
    fr: 'Des chiffres que vous importez pour toutes les communes à la fois.',
    en: 'Figures that you read in for all municipalities at once.',
  },
  ownEmpty: {
    nl: 'Je bent nog nergens lid. Vraag de lokale coördinator om je toe te voegen.',
    fr: 'Vous n’êtes encore membre nulle part. Demandez à la coordination locale de vous ajouter.',
    en: 'You are no member anywhere yet. Ask the local coordinator to add you.',
  },
})
