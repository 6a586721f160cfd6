import { defineMessages } from '#src/platform/i18n/messages.ts'

/** What the command line says of a file of figures. */
export const importMessages = defineMessages({
  head: {
    nl: '{file}: {form}; {lines, plural, one {# regel} other {# regels}}, {figures, plural, one {# cijfer} other {# cijfers}}.',
    fr: '{file} : {form} ; {lines, plural, one {# ligne} other {# lignes}}, {figures, plural, one {# chiffre} other {# chiffres}}.',
    en: '{file}: {form}; {lines, plural, one {# line} other {# lines}}, {figures, plural, one {# figure} other {# figures}}.',
  },
  wrong: {
    nl: '{count, plural, one {# regel klopt} other {# regels kloppen}} nog niet:',
    fr: '{count, plural, one {# ligne n’est pas encore exacte} other {# lignes ne sont pas encore exactes}} :',
    en: '{count, plural, one {# line is} other {# lines are}} not right yet:',
  },
  line: {
    nl: 'regel {line, number, ::group-off}',
    fr: 'ligne {line, number, ::group-off}',
    en: 'line {line, number, ::group-off}',
  },
  lineColumn: {
    nl: 'regel {line, number, ::group-off}, kolom “{column}”',
    fr: 'ligne {line, number, ::group-off}, colonne « {column} »',
    en: 'line {line, number, ::group-off}, column “{column}”',
  },
  more: { nl: 'en nog {count, number}', fr: 'et encore {count, number}', en: 'and {count, number} more' },
  codes: {
    nl: '{count, plural, one {# onderwerp} other {# onderwerpen}}:',
    fr: '{count, plural, one {# sujet} other {# sujets}} :',
    en: '{count, plural, one {# subject} other {# subjects}}:',
  },
  figures: {
    nl: '{count, plural, one {# cijfer} other {# cijfers}}',
    fr: '{count, plural, one {# chiffre} other {# chiffres}}',
    en: '{count, plural, one {# figure} other {# figures}}',
  },
  leftOut: { nl: 'weggelaten', fr: 'laissé de côté', en: 'left out' },
  toChoose: { nl: 'nog te kiezen', fr: 'à choisir', en: 'to be chosen' },
  whichSheet: {
    nl: 'Welk blad is het?',
    fr: 'De quelle feuille s’agit-il ?',
    en: 'Which sheet is it?',
  },
  sheet: {
    nl: '{name} ({lines, plural, one {# regel} other {# regels}})',
    fr: '{name} ({lines, plural, one {# ligne} other {# lignes}})',
    en: '{name} ({lines, plural, one {# line} other {# lines}})',
  },
  whichColumns: {
    nl: 'Wat staat er in elke kolom? Dit denken we; verbeter het waar nodig. Zegt geen kolom het jaar, zet er dan --period bij.',
    fr: 'Que contient chaque colonne ? Voici notre idée ; corrigez-la au besoin. Si aucune colonne ne donne l’année, ajoutez --period.',
    en: 'What stands in each column? This is what we think; mend it where needed. If no column says the year, add --period.',
  },
  chooseFirst: {
    nl: 'Er is nog niets bewaard. Zeg eerst welke indicator elk onderwerp is: met --indicator als er één is, anders in een bestand zoals --json het onder “choices” geeft.',
    fr: 'Rien n’est encore enregistré. Dites d’abord quel indicateur est chaque sujet : avec --indicator s’il n’y en a qu’un, sinon dans un fichier comme --json le donne sous « choices ».',
    en: 'Nothing is kept yet. First say which indicator each subject is: with --indicator if there is one, otherwise in a file as --json gives it under “choices”.',
  },
  would: {
    nl: 'Er is nog niets bewaard. Nieuw: {added, number}; gewijzigd: {replaced, number}; hetzelfde: {same, number}.',
    fr: 'Rien n’est encore enregistré. Nouveaux : {added, number} ; modifiés : {replaced, number} ; identiques : {same, number}.',
    en: 'Nothing is kept yet. New: {added, number}; changed: {replaced, number}; the same: {same, number}.',
  },
  kept: {
    nl: 'Bewaard. Nieuw: {added, number}; gewijzigd: {replaced, number}; hetzelfde: {same, number}.',
    fr: 'Enregistré. Nouveaux : {added, number} ; modifiés : {replaced, number} ; identiques : {same, number}.',
    en: 'Kept. New: {added, number}; changed: {replaced, number}; the same: {same, number}.',
  },
  goOn: { nl: 'Ga zo verder:', fr: 'Continuez ainsi :', en: 'Go on like this:' },
  inBrowser: {
    nl: 'In de browser staat dit bestand op {address}',
    fr: 'Dans le navigateur, ce fichier se trouve à {address}',
    en: 'In the browser this file stands at {address}',
  },
  state: { nl: 'Stand: {state}.', fr: 'État : {state}.', en: 'State: {state}.' },
  howToUndo: { nl: 'Zo maak je het ongedaan:', fr: 'Pour l’annuler :', en: 'To undo it:' },
  undone: {
    nl: '{file} is ongedaan gemaakt.',
    fr: '{file} est annulé.',
    en: '{file} is undone.',
  },
  left: {
    nl: '{count, plural, one {Eén cijfer dat iemand daarna nog wijzigde, blijft} other {# cijfers die iemand daarna nog wijzigde, blijven}} staan.',
    fr: '{count, plural, one {Un chiffre modifié ensuite par quelqu’un reste} other {# chiffres modifiés ensuite par quelqu’un restent}} en place.',
    en: '{count, plural, one {One figure that somebody changed afterwards stays} other {# figures that somebody changed afterwards stay}} as it is.',
  },
  none: {
    nl: 'Hier is nog geen bestand ingelezen.',
    fr: 'Aucun fichier n’a encore été importé ici.',
    en: 'No file has been read in here yet.',
  },
  boundaries: {
    nl: 'Grenzen van {count, plural, one {# gebied} other {# gebieden}} bewaard; de kaarten tekenen ze vanaf nu.',
    fr: 'Limites de {count, plural, one {# territoire} other {# territoires}} enregistrées ; les cartes les dessinent désormais.',
    en: 'Boundaries of {count, plural, one {# area} other {# areas}} kept; maps draw them from now on.',
  },
})
