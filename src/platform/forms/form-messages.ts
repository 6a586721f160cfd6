import { defineMessages } from '#src/platform/i18n/messages.ts'

export const formMessages = defineMessages({
  wrong: {
    nl: '{count, plural, one {Eén antwoord klopt nog niet} other {# antwoorden kloppen nog niet}}',
    fr: '{count, plural, one {Une réponse n’est pas encore correcte} other {# réponses ne sont pas encore correctes}}',
    en: '{count, plural, one {One answer is not right yet} other {# answers are not right yet}}',
  },
  notDone: {
    nl: 'Dit is nog niet bewaard',
    fr: 'Ceci n’est pas encore enregistré',
    en: 'This is not saved yet',
  },
  about: { nl: '{label}: {problem}', fr: '{label} : {problem}', en: '{label}: {problem}' },
  error: { nl: 'Fout', fr: 'Erreur', en: 'Error' },
  optional: { nl: 'niet verplicht', fr: 'facultatif', en: 'optional' },
  meanwhile: { nl: 'Intussen bewaard:', fr: 'Enregistré entre-temps :', en: 'Saved in the meantime:' },
  meanwhileEmpty: { nl: 'niets ingevuld', fr: 'rien de rempli', en: 'nothing filled in' },
  takeOver: {
    nl: 'Neem dit over in plaats van wat hierboven staat',
    fr: 'Reprendre ceci au lieu de ce qui figure ci-dessus',
    en: 'Take this over instead of what stands above',
  },
  onlyTheirs: {
    nl: 'Jij veranderde dit niet.',
    fr: 'Vous n’aviez pas modifié ceci.',
    en: 'You did not change this.',
  },
  choose: { nl: 'Kies …', fr: 'Choisir…', en: 'Choose …' },
  dayHint: { nl: 'Bijvoorbeeld 1/9/2026', fr: 'Par exemple 1/9/2026', en: 'For example 1/9/2026' },
  yes: { nl: 'ja', fr: 'oui', en: 'yes' },
  no: { nl: 'nee', fr: 'non', en: 'no' },
  notYetKnown: { nl: 'nog niet bekend', fr: 'pas encore connu', en: 'not yet known' },
  euro: { nl: 'euro', fr: 'euros', en: 'euros' },
})
