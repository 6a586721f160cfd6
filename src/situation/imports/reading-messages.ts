import { defineMessages, type Text } from '#src/platform/i18n/messages.ts'
import type { ColumnRole } from '#src/situation/imports/how-to-read.ts'

const roles = {
  area: { nl: 'Gebied', fr: 'Territoire', en: 'Area' },
  period: { nl: 'Jaar of periode', fr: 'Année ou période', en: 'Year or period' },
  value: { nl: 'Cijfers', fr: 'Chiffres', en: 'Figures' },
  code: { nl: 'Onderwerp', fr: 'Sujet', en: 'Subject' },
  breakdown: { nl: 'Uitsplitsing', fr: 'Ventilation', en: 'Breakdown' },
  unit: { nl: 'Eenheid', fr: 'Unité', en: 'Unit' },
  flags: { nl: 'Merkteken', fr: 'Signe', en: 'Mark' },
  ignored: { nl: 'Niet lezen', fr: 'Ne pas lire', en: 'Do not read' },
} as const satisfies Record<ColumnRole, Text>

/** The pages of a file while it is worked on, while it waits for a word about its form, and when that came to nothing. */
export const readingMessages = defineMessages({
  underWay: {
    received: {
      nl: 'Het bestand wordt gelezen',
      fr: 'Le fichier est en cours de lecture',
      en: 'The file is being read',
    },
    keeping: {
      nl: 'De cijfers worden bewaard',
      fr: 'Les chiffres sont en cours d’enregistrement',
      en: 'The figures are being kept',
    },
    undoing: {
      nl: 'Het inlezen wordt ongedaan gemaakt',
      fr: 'L’importation est en cours d’annulation',
      en: 'Reading in is being undone',
    },
  },
  fileAndSize: { nl: '{file}, {size}', fr: '{file}, {size}', en: '{file}, {size}' },
  waitsItsTurn: { nl: 'wacht op zijn beurt', fr: 'attend son tour', en: 'waits for its turn' },
  kilobytes: { nl: '{size} kB', fr: '{size} ko', en: '{size} kB' },
  megabytes: { nl: '{size} MB', fr: '{size} Mo', en: '{size} MB' },
  kilobytesOf: { nl: '{done} van {total} kB', fr: '{done} ko sur {total}', en: '{done} of {total} kB' },
  megabytesOf: { nl: '{done} van {total} MB', fr: '{done} Mo sur {total}', en: '{done} of {total} MB' },
  linesOf: {
    nl: 'regel {done} van {total}',
    fr: 'ligne {done} sur {total}',
    en: 'line {done} of {total}',
  },
  figuresOf: {
    nl: '{done} van {total} cijfers',
    fr: '{done} chiffres sur {total}',
    en: '{done} of {total} figures',
  },
  howFar: { nl: 'Hoe ver', fr: 'Avancement', en: 'How far' },
  mayLeave: {
    nl: 'Je kunt deze pagina verlaten: het gaat vanzelf verder. Je vindt het bestand terug bij “Cijfers inlezen”.',
    fr: 'Vous pouvez quitter cette page : le travail continue. Vous retrouverez le fichier sous « Importer des chiffres ».',
    en: 'You may leave this page: it goes on by itself. You find the file again under “Read in figures”.',
  },
  stop: { nl: 'Stop', fr: 'Arrêter', en: 'Stop' },
  stopping: { nl: 'We stoppen …', fr: 'Arrêt en cours …', en: 'Stopping …' },
  sheetTitle: {
    nl: 'Welk blad wil je inlezen?',
    fr: 'Quelle feuille voulez-vous importer ?',
    en: 'Which sheet do you want to read in?',
  },
  sheetLead: {
    nl: 'In {file} staan {count, plural, one {één blad} other {# bladen}} met cijfers.',
    fr: '{file} contient {count, plural, one {une feuille} other {# feuilles}} de chiffres.',
    en: '{file} holds {count, plural, one {one sheet} other {# sheets}} of figures.',
  },
  sheet: { nl: 'Blad', fr: 'Feuille', en: 'Sheet' },
  sheetLines: {
    nl: '{count, plural, one {# regel} other {# regels}}',
    fr: '{count, plural, one {# ligne} other {# lignes}}',
    en: '{count, plural, one {# line} other {# lines}}',
  },
  sheetKnown: { nl: '{lines}, {layout}', fr: '{lines}, {layout}', en: '{lines}, {layout}' },
  columnsTitle: {
    nl: 'Wat staat er in elke kolom?',
    fr: 'Que contient chaque colonne ?',
    en: 'What stands in each column?',
  },
  columnsLead: {
    nl: 'De vorm van {file} herkennen we niet. Kijk na wat we van de kolommen dachten.',
    fr: 'Nous ne reconnaissons pas la forme de {file}. Vérifiez ce que nous avons pensé des colonnes.',
    en: 'We do not recognise the form of {file}. Check what we took the columns for.',
  },
  columns: { nl: 'Kolommen', fr: 'Colonnes', en: 'Columns' },
  columnsHint: {
    nl: 'Een kolom met een jaar als naam lezen we als cijfers van dat jaar.',
    fr: 'Une colonne dont le nom est une année est lue comme les chiffres de cette année.',
    en: 'A column whose name is a year is read as figures of that year.',
  },
  column: { nl: 'Kolom', fr: 'Colonne', en: 'Column' },
  nameless: {
    nl: 'kolom {place} (zonder naam)',
    fr: 'colonne {place} (sans nom)',
    en: 'column {place} (no name)',
  },
  examples: { nl: 'Bijvoorbeeld', fr: 'Par exemple', en: 'For example' },
  noExamples: { nl: 'leeg', fr: 'vide', en: 'empty' },
  role: { nl: 'Wat is het?', fr: 'Qu’est-ce que c’est ?', en: 'What is it?' },
  roleOf: { nl: 'Wat is “{column}”?', fr: 'Qu’est-ce que « {column} » ?', en: 'What is “{column}”?' },
  roles,
  period: { nl: 'Jaar van het hele bestand', fr: 'Année de tout le fichier', en: 'Year of the whole file' },
  periodHint: {
    nl: 'Alleen als geen kolom het jaar zegt. 2024, of schooljaar 2023-2024.',
    fr: 'Seulement si aucune colonne ne donne l’année. 2024, ou année scolaire 2023-2024.',
    en: 'Only when no column says the year. 2024, or school year 2023-2024.',
  },
  readSo: { nl: 'Lees het bestand zo', fr: 'Lire le fichier ainsi', en: 'Read the file this way' },
  another: { nl: 'Kies een ander bestand', fr: 'Choisir un autre fichier', en: 'Choose another file' },
  stoppedTitle: { nl: 'Het lezen is gestopt', fr: 'La lecture est arrêtée', en: 'Reading has stopped' },
  stoppedLead: {
    nl: 'Van {file} is niets bewaard.',
    fr: 'Rien de {file} n’est enregistré.',
    en: 'Nothing of {file} is kept.',
  },
  unreadableTitle: {
    nl: 'Dit bestand kunnen we niet lezen',
    fr: 'Nous ne pouvons pas lire ce fichier',
    en: 'We cannot read this file',
  },
  unreadableLead: {
    nl: 'Van {file} is niets bewaard.',
    fr: 'Rien de {file} n’est enregistré.',
    en: 'Nothing of {file} is kept.',
  },
  whatNow: {
    nl: 'Verbeter het bestand, haal het opnieuw op bij de bron, of bewaar het in je rekenblad als CSV of .xlsx. Lees het daarna opnieuw in.',
    fr: 'Corrigez le fichier, téléchargez-le à nouveau à la source, ou enregistrez-le dans votre tableur en CSV ou .xlsx. Importez-le ensuite à nouveau.',
    en: 'Mend the file, fetch it again at the source, or save it in your spreadsheet as CSV or .xlsx. Then read it in again.',
  },
  again: { nl: 'Lees opnieuw', fr: 'Relire', en: 'Read again' },
})
