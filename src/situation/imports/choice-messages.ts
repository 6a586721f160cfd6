import { defineMessages } from '#src/platform/i18n/messages.ts'

/** The page on which somebody says which indicator each subject of a file is. */
export const choiceMessages = defineMessages({
  title: {
    nl: 'Welke indicatoren zijn dit?',
    fr: 'Quels indicateurs sont-ce ?',
    en: 'Which indicators are these?',
  },
  lead: {
    nl: '{name}: {figures, plural, one {één cijfer} other {# cijfers}} over {codes, plural, one {één onderwerp} other {# onderwerpen}}. Kies wat je wilt inlezen; de rest laten we weg.',
    fr: '{name} : {figures, plural, one {un chiffre} other {# chiffres}} sur {codes, plural, one {un sujet} other {# sujets}}. Choisissez ce que vous voulez importer ; le reste est laissé de côté.',
    en: '{name}: {figures, plural, one {one figure} other {# figures}} on {codes, plural, one {one subject} other {# subjects}}. Choose what to read in; the rest is left out.',
  },
  nothingToChoose: {
    nl: 'In {file} is geen enkel cijfer te lezen.',
    fr: 'Aucun chiffre n’est lisible dans {file}.',
    en: 'No figure can be read in {file}.',
  },
  source: { nl: 'Bron', fr: 'Source', en: 'Source' },
  sourceHint: {
    nl: 'Waar de cijfers vandaan komen. Regels die zelf een bron noemen, houden die.',
    fr: 'D’où viennent les chiffres. Les lignes qui nomment leur source la gardent.',
    en: 'Where the figures come from. Lines that name a source of their own keep it.',
  },
  codes: { nl: 'Onderwerpen', fr: 'Sujets', en: 'Subjects' },
  firstOnly: {
    nl: 'De eerste {shown} van {count, number} onderwerpen staan hieronder; de andere laten we weg. Kies bij de bron minder uitsplitsingen om ze te zien.',
    fr: 'Les {shown} premiers sujets sur {count, number} figurent ci-dessous ; les autres sont laissés de côté. Choisissez moins de ventilations à la source pour les voir.',
    en: 'The first {shown} of {count, number} subjects stand below; the others are left out. Choose fewer breakdowns at the source to see them.',
  },
  inFile: { nl: 'In het bestand', fr: 'Dans le fichier', en: 'In the file' },
  nameless: { nl: 'cijfers zonder naam', fr: 'chiffres sans nom', en: 'figures without a name' },
  figures: {
    nl: '{count, plural, one {# cijfer} other {# cijfers}}',
    fr: '{count, plural, one {# chiffre} other {# chiffres}}',
    en: '{count, plural, one {# figure} other {# figures}}',
  },
  figuresMissing: {
    nl: '{count, plural, one {# cijfer} other {# cijfers}}, waarvan {missing, plural, one {# zonder waarde} other {# zonder waarde}}',
    fr: '{count, plural, one {# chiffre} other {# chiffres}}, dont {missing, plural, one {# sans valeur} other {# sans valeur}}',
    en: '{count, plural, one {# figure} other {# figures}}, of which {missing, plural, one {# without a value} other {# without a value}}',
  },
  becomes: { nl: 'Wordt', fr: 'Devient', en: 'Becomes' },
  becomesOf: { nl: 'Wat wordt “{code}”?', fr: 'Que devient « {code} » ?', en: 'What does “{code}” become?' },
  leaveOut: { nl: 'Laat weg', fr: 'Laisser de côté', en: 'Leave out' },
  newIndicator: { nl: 'Nieuwe eigen indicator', fr: 'Nouvel indicateur propre', en: 'New own indicator' },
  expressed: { nl: 'Uitgedrukt in', fr: 'Exprimé en', en: 'Expressed in' },
  expressedOf: {
    nl: 'Waarin is “{code}” uitgedrukt?',
    fr: 'En quoi « {code} » est-il exprimé ?',
    en: 'In what is “{code}” expressed?',
  },
  asIndicator: { nl: 'zoals de indicator', fr: 'comme l’indicateur', en: 'as the indicator' },
  measureWords: { nl: '{unit}, {kind}', fr: '{unit}, {kind}', en: '{unit}, {kind}' },
  sumOf: { nl: '{unit}, som', fr: '{unit}, somme', en: '{unit}, sum' },
  more: { nl: 'Meer', fr: 'Plus', en: 'More' },
  morePrecise: { nl: 'Nauwkeuriger', fr: 'Plus précis', en: 'More precise' },
  name: { nl: 'Naam', fr: 'Nom', en: 'Name' },
  nameHint: {
    nl: 'Alleen voor een nieuwe indicator. Anders heet hij zoals in het bestand.',
    fr: 'Uniquement pour un nouvel indicateur. Sinon, il porte le nom du fichier.',
    en: 'Only for a new indicator. Otherwise it is called as in the file.',
  },
  changeColumns: { nl: 'Wijzig de kolommen', fr: 'Modifier les colonnes', en: 'Change the columns' },
  breakdown: { nl: 'Uitsplitsing', fr: 'Ventilation', en: 'Breakdown' },
  breakdownHint: {
    nl: 'Bijvoorbeeld: 0-17 jaar',
    fr: 'Par exemple : 0-17 ans',
    en: 'For example: aged 0-17',
  },
  population: { nl: 'Over wie', fr: 'Sur qui', en: 'About whom' },
  populationHint: {
    nl: 'Bijvoorbeeld: alle inwoners',
    fr: 'Par exemple : tous les habitants',
    en: 'For example: all inhabitants',
  },
  definition: { nl: 'Omschrijving', fr: 'Définition', en: 'Definition' },
  of: { nl: '{field}, {code}', fr: '{field}, {code}', en: '{field}, {code}' },
  newName: {
    nl: 'Een nieuwe eigen indicator wordt gemaakt zodra je verdergaat. Geef hem bij “Nauwkeuriger” een naam; anders heet hij zoals in het bestand.',
    fr: 'Un nouvel indicateur propre est créé dès que vous continuez. Donnez-lui un nom sous « Plus précis » ; sinon, il porte le nom du fichier.',
    en: 'A new own indicator is made as soon as you go on. Give it a name under “More precise”; otherwise it is called as in the file.',
  },
  submit: { nl: 'Bekijk de cijfers', fr: 'Voir les chiffres', en: 'Look at the figures' },
  cancel: { nl: 'Annuleer', fr: 'Annuler', en: 'Cancel' },
  wrongFirst: {
    nl: '{count, plural, one {Eén regel klopt} other {# regels kloppen}} nog niet. Zolang dat zo is, kan er niets bewaard worden.',
    fr: '{count, plural, one {Une ligne n’est pas encore exacte.} other {# lignes ne sont pas encore exactes.}} Tant que c’est le cas, rien ne peut être enregistré.',
    en: '{count, plural, one {One line is} other {# lines are}} not right yet. As long as that is so, nothing can be kept.',
  },
})
