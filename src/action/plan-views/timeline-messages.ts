import { defineMessages } from '#src/platform/i18n/messages.ts'

export const timelineMessages = defineMessages({
  caption: {
    nl: 'Acties per doel, {first} tot {last}',
    fr: 'Actions par objectif, {first} à {last}',
    en: 'Actions by objective, {first} to {last}',
  },
  from: { nl: 'Van', fr: 'De', en: 'From' },
  until: { nl: 'Tot en met', fr: 'Jusqu’en', en: 'Until' },
  cut: {
    nl: 'Een tijdlijn loopt over hoogstens {most, number} jaar. Je ziet nu {first} tot {last}.',
    fr: 'Une ligne du temps couvre au plus {most, number} ans. Vous voyez {first} à {last}.',
    en: 'A timeline runs over at most {most, number} years. You see {first} to {last}.',
  },
  cutTitle: { nl: 'Dat zijn te veel jaren', fr: 'C’est trop d’années', en: 'Those are too many years' },
  lead: {
    nl: '{total, plural, =0 {Geen enkele actie loopt} one {Eén actie loopt} other {# acties lopen}} {one, select, yes {in {first}} other {tussen {first} en {last}}}.',
    fr: '{total, plural, =0 {Aucune action ne se déroule} one {Une action se déroule} other {# actions se déroulent}} {one, select, yes {en {first}} other {entre {first} et {last}}}.',
    en: '{total, plural, =0 {No action runs} one {One action runs} other {# actions run}} {one, select, yes {in {first}} other {between {first} and {last}}}.',
  },
  outside: {
    nl: '{count, plural, one {Eén actie valt} other {# acties vallen}} buiten deze jaren.',
    fr: '{count, plural, one {Une action tombe} other {# actions tombent}} en dehors de ces années.',
    en: '{count, plural, one {One action falls} other {# actions fall}} outside these years.',
  },
  key: {
    nl: 'Volle balk: loopt of is uitgevoerd. Open balk: gepland. Streepjesbalk: begin of einde ontbreekt. De stippellijn is vandaag.',
    fr: 'Barre pleine : en cours ou réalisé. Barre vide : prévu. Barre en tirets : début ou fin manquant. La ligne pointillée indique aujourd’hui.',
    en: 'Full bar: running or carried out. Open bar: planned. Dashed bar: start or end is missing. The dotted line is today.',
  },
  noneInYears: {
    nl: 'In deze jaren loopt nog geen actie',
    fr: 'Aucune action ne se déroule durant ces années',
    en: 'No action runs in these years yet',
  },
  noneInYearsText: {
    nl: 'Kies andere jaren, of geef acties een begin en een einde.',
    fr: 'Choisissez d’autres années, ou donnez un début et une fin aux actions.',
    en: 'Choose other years, or give actions a start and an end.',
  },
  years: { nl: 'Wanneer', fr: 'Quand', en: 'When' },
  quarter: { nl: 'K{quarter}', fr: 'T{quarter}', en: 'Q{quarter}' },
  undated: {
    nl: 'Nog zonder datum ({count, number})',
    fr: 'Encore sans date ({count, number})',
    en: 'Without a date so far ({count, number})',
  },
  undatedMore: {
    nl: 'En nog {count, number}: je vindt ze in de tabel, gesorteerd op begin.',
    fr: 'Et encore {count, number} : vous les trouverez dans le tableau, triés par début.',
    en: 'And {count, number} more: you find them in the table, sorted by start.',
  },
  ownerOf: { nl: 'Trekker: {owner}', fr: 'Porteur : {owner}', en: 'Owner: {owner}' },
})
