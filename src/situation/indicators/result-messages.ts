import { defineMessages } from '#src/platform/i18n/messages.ts'

/** The result of one indicator in a sentence: where we stand, and what happened since. It judges nobody. */
export const resultMessages = defineMessages({
  alone: {
    nl: 'In {period} was het cijfer {ofArea} {value}.',
    fr: 'En {period}, le chiffre {ofArea} était de {value}.',
    en: 'In {period} the figure {ofArea} was {value}.',
  },
  beside: {
    nl: 'In {period} was het cijfer {ofArea} {value}: {standing}.',
    fr: 'En {period}, le chiffre {ofArea} était de {value} : {standing}.',
    en: 'In {period} the figure {ofArea} was {value}: {standing}.',
  },
  standing: {
    higher: {
      nl: 'hoger dan in {areas}',
      fr: 'plus haut que dans {areas}',
      en: 'higher than in {areas}',
    },
    lower: { nl: 'lager dan in {areas}', fr: 'plus bas que dans {areas}', en: 'lower than in {areas}' },
    'about-equal': {
      nl: 'ongeveer zoals in {areas}',
      fr: 'à peu près comme dans {areas}',
      en: 'about as in {areas}',
    },
  },
  place: { nl: '{area} ({value})', fr: '{area} ({value})', en: '{area} ({value})' },
  byPoints: {
    nl: 'met {amount} {count, plural, one {punt} other {punten}}',
    fr: 'de {amount} {count, plural, one {point} other {points}}',
    en: 'by {amount} {count, plural, one {point} other {points}}',
  },
  byPercent: { nl: 'met {amount}', fr: 'de {amount}', en: 'by {amount}' },
  rises: {
    nl: 'Sinds {since} steeg het {amount}{beside, select, faster {, sneller dan in {other}} slower {, trager dan in {other}} alike {, ongeveer zoals in {other}} falls {, terwijl het in {other} daalde} other {}}.',
    fr: 'Depuis {since}, il a augmenté {amount}{beside, select, faster {, plus vite que dans {other}} slower {, moins vite que dans {other}} alike {, à peu près comme dans {other}} falls {, alors qu’il a diminué dans {other}} other {}}.',
    en: 'Since {since} it rose {amount}{beside, select, faster {, faster than in {other}} slower {, slower than in {other}} alike {, about as in {other}} falls {, while it fell in {other}} other {}}.',
  },
  falls: {
    nl: 'Sinds {since} daalde het {amount}{beside, select, faster {, sneller dan in {other}} slower {, trager dan in {other}} alike {, ongeveer zoals in {other}} rises {, terwijl het in {other} steeg} other {}}.',
    fr: 'Depuis {since}, il a diminué {amount}{beside, select, faster {, plus vite que dans {other}} slower {, moins vite que dans {other}} alike {, à peu près comme dans {other}} rises {, alors qu’il a augmenté dans {other}} other {}}.',
    en: 'Since {since} it fell {amount}{beside, select, faster {, faster than in {other}} slower {, slower than in {other}} alike {, about as in {other}} rises {, while it rose in {other}} other {}}.',
  },
  stays: {
    nl: 'Sinds {since} bleef het ongeveer gelijk{beside, select, alike {, zoals in {other}} rises {, terwijl het in {other} steeg} falls {, terwijl het in {other} daalde} other {}}.',
    fr: 'Depuis {since}, il est resté à peu près stable{beside, select, alike {, comme dans {other}} rises {, alors qu’il a augmenté dans {other}} falls {, alors qu’il a diminué dans {other}} other {}}.',
    en: 'Since {since} it stayed about the same{beside, select, alike {, as in {other}} rises {, while it rose in {other}} falls {, while it fell in {other}} other {}}.',
  },
})
