import { defineMessages } from '#src/platform/i18n/messages.ts'

export const signInAgainMessages = defineMessages({
  title: { nl: 'Meld je opnieuw aan', fr: 'Reconnectez-vous', en: 'Sign in again' },
  lead: {
    nl: 'Je was intussen afgemeld. Wat je invulde, is niet weg: zodra je weer aangemeld bent, gaat het meteen verder.',
    fr: 'Vous aviez été déconnecté entre-temps. Ce que vous avez rempli n’est pas perdu : dès que vous êtes reconnecté, l’envoi se poursuit.',
    en: 'You had been signed out in the meantime. What you filled in is not lost: as soon as you are signed in again, it goes on.',
  },
  submit: { nl: 'Meld me aan en ga verder', fr: 'Me connecter et poursuivre', en: 'Sign me in and go on' },
})
