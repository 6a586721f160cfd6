import { defineMessages } from '#src/platform/i18n/messages.ts'

export const multiplesMessages = defineMessages({
  link: { nl: 'Alle grafieken', fr: 'Tous les graphiques', en: 'All charts' },
  title: {
    nl: 'Alle indicatoren {ofArea} door de jaren',
    fr: 'Tous les indicateurs {ofArea} au fil des ans',
    en: 'All indicators {ofArea} through the years',
  },
  lead: {
    nl: 'Van {drawn, plural, =0 {geen enkele indicator} one {één indicator} other {# indicatoren}} is er een grafiek. {waiting, plural, =0 {Geen enkele wacht nog op een cijfer.} one {Eén wacht nog op een cijfer.} other {# wachten nog op een cijfer.}}',
    fr: 'Il y a un graphique pour {drawn, plural, =0 {aucun indicateur} one {un indicateur} other {# indicateurs}}. {waiting, plural, =0 {Aucun n’attend encore de chiffre.} one {Un attend encore un chiffre.} other {# attendent encore un chiffre.}}',
    en: 'There is a chart of {drawn, plural, =0 {no indicator} one {one indicator} other {# indicators}}. {waiting, plural, =0 {None still waits for a figure.} one {One still waits for a figure.} other {# still wait for a figure.}}',
  },
  smallPrint: {
    nl: 'Elke grafiek heeft een eigen schaal; aandelen beginnen bij nul. Onze lijn is de dikke, naast het ruimste gebied met een cijfer. Bron en tabel per indicator: open de titel.',
    fr: 'Chaque graphique a sa propre échelle ; les parts commencent à zéro. Notre ligne est l’épaisse, à côté du territoire le plus large qui a un chiffre. Source et tableau de chaque indicateur : ouvrez le titre.',
    en: 'Each chart has a scale of its own; shares begin at zero. Our line is the thick one, beside the widest area that has a figure. Source and table of each indicator: open the title.',
  },
  sources: { nl: 'Bronnen: {sources}.', fr: 'Sources : {sources}.', en: 'Sources: {sources}.' },
  key: { nl: '{ours} (dikke lijn)', fr: '{ours} (ligne épaisse)', en: '{ours} (thick line)' },
  drawn: {
    nl: '{drawn}. {ends}.',
    fr: '{drawn}. {ends}.',
    en: '{drawn}. {ends}.',
  },
  waiting: {
    nl: 'Nog geen cijfer. Meestal te vinden bij {source}.',
    fr: 'Pas encore de chiffre. On le trouve d’ordinaire auprès de {source}.',
    en: 'No figure yet. Usually to be found at {source}.',
  },
  fileName: { nl: 'alle-grafieken', fr: 'tous-les-graphiques', en: 'all-charts' },
  lineName: { nl: 'lijn', fr: 'ligne', en: 'line' },
})
