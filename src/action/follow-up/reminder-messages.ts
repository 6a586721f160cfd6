import { defineMessages } from '#src/platform/i18n/messages.ts'

/** A mail to whoever pulls actions that end soon. */
export const reminderMessages = defineMessages({
  subject: {
    nl: '{count, plural, one {Een actie van jou eindigt binnenkort} other {# acties van jou eindigen binnenkort}}',
    fr: '{count, plural, one {Une de vos actions se termine bientôt} other {# de vos actions se terminent bientôt}}',
    en: '{count, plural, one {One of your actions ends soon} other {# of your actions end soon}}',
  },
  hello: { nl: 'Dag {name},', fr: 'Bonjour {name},', en: 'Hello {name},' },
  opening: {
    nl: '{count, plural, one {Deze actie trek jij, en ze eindigt binnenkort.} other {Deze acties trek jij, en ze eindigen binnenkort.}}',
    fr: '{count, plural, one {Vous portez cette action, et elle se termine bientôt.} other {Vous portez ces actions, et elles se terminent bientôt.}}',
    en: '{count, plural, one {You pull this action, and it ends soon.} other {You pull these actions, and they end soon.}}',
  },
  action: {
    nl: 'Actie {number}: {title}',
    fr: 'Action n° {number} : {title}',
    en: 'Action {number}: {title}',
  },
  objective: { nl: 'Doel: {statement}', fr: 'Objectif : {statement}', en: 'Objective: {statement}' },
  endsOn: { nl: 'Einddatum: {day}', fr: 'Date de fin : {day}', en: 'End date: {day}' },
  closing: {
    nl: 'Is het werk klaar, of is er wat meer tijd nodig? Zet het bij de actie, dan weet iedereen hoe het staat. Kun je hulp gebruiken? Laat het weten aan de coördinator.',
    fr: 'Le travail est terminé, ou il faut un peu plus de temps ? Notez-le près de l’action : chacun saura où on en est. Un coup de main serait utile ? Parlez-en au coordinateur.',
    en: 'Is the work done, or does it take a little longer? Say so with the action, so that everybody knows. Could you use some help? Let the coordinator know.',
  },
  end: {
    nl: 'Vriendelijke groeten,\nKansrijk {workspace}',
    fr: 'Bien à vous,\nKansrijk {workspace}',
    en: 'Kind regards,\nKansrijk {workspace}',
  },
})
