import { defineMessages, type Text } from '#src/platform/i18n/messages.ts'
import type { LeftOut } from '#src/situation/imports/file-contents.ts'
import type { Layout } from '#src/situation/imports/layout.ts'
import type { ShownLines } from '#src/situation/imports/wanted-lines.ts'

const layouts = {
  figures: { nl: 'onze vijf kolommen', fr: 'nos cinq colonnes', en: 'our five columns' },
  swing: {
    nl: 'uitvoer van provincies.incijfers.be (Swing)',
    fr: 'export de provincies.incijfers.be (Swing)',
    en: 'export of provincies.incijfers.be (Swing)',
  },
  statbel: { nl: 'open data van Statbel', fr: 'données ouvertes de Statbel', en: 'open data of Statbel' },
  'sdmx-csv': { nl: 'CSV van Eurostat (SDMX)', fr: 'CSV d’Eurostat (SDMX)', en: 'CSV of Eurostat (SDMX)' },
  'eurostat-tsv': { nl: 'TSV van Eurostat', fr: 'TSV d’Eurostat', en: 'TSV of Eurostat' },
  'json-stat': {
    nl: 'JSON van een statistiekdienst (JSON-stat)',
    fr: 'JSON d’un office statistique (JSON-stat)',
    en: 'JSON of a statistical office (JSON-stat)',
  },
  table: { nl: 'een eigen tabel', fr: 'votre propre tableau', en: 'a table of your own' },
} as const satisfies Record<Layout, Text>

const leftOut = {
  empty: { nl: 'Cellen zonder waarde', fr: 'Cellules sans valeur', en: 'Cells without a value' },
  elsewhere: {
    nl: 'Van buiten België, of van een onbekend gebied',
    fr: 'Hors de Belgique, ou d’un territoire inconnu',
    en: 'From outside Belgium, or of an unknown area',
  },
  'smaller-area': {
    nl: 'Van een deel van een gemeente, of van een andere indeling',
    fr: 'D’une partie de commune, ou d’un autre découpage',
    en: 'Of a part of a municipality, or of another division',
  },
  'twice-same': {
    nl: 'Nog eens hetzelfde cijfer',
    fr: 'Encore le même chiffre',
    en: 'The same figure once more',
  },
  derived: {
    nl: 'Sommen die Kansrijk zelf maakte: die rekenen we opnieuw uit',
    fr: 'Sommes faites par Kansrijk : elles sont recalculées',
    en: 'Sums that Kansrijk made itself: they are worked out again',
  },
} as const satisfies Record<LeftOut, Text>

const shown = {
  alle: { nl: 'alle', fr: 'tous', en: 'all' },
  nieuw: { nl: 'nieuw', fr: 'nouveau', en: 'new' },
  gewijzigd: { nl: 'gewijzigd', fr: 'modifié', en: 'changed' },
  hetzelfde: { nl: 'hetzelfde', fr: 'identique', en: 'the same' },
  geweigerd: { nl: 'klopt niet', fr: 'inexact', en: 'not right' },
} as const satisfies Record<ShownLines, Text>

/** What stands in a file: its preview before it is kept, what was done with it afterwards. */
export const previewMessages = defineMessages({
  title: {
    nl: 'Kloppen deze cijfers?',
    fr: 'Ces chiffres sont-ils exacts ?',
    en: 'Are these figures right?',
  },
  lead: {
    nl: '{count, plural, one {Eén cijfer} other {# cijfers}} gelezen uit {file}: {result}.',
    fr: '{count, plural, one {Un chiffre lu} other {# chiffres lus}} dans {file} : {result}.',
    en: '{count, plural, one {One figure} other {# figures}} read from {file}: {result}.',
  },
  nothing: {
    nl: 'In {file} staat geen enkele waarde van wat je koos.',
    fr: '{file} ne contient aucune valeur de ce que vous avez choisi.',
    en: '{file} holds no value at all of what you chose.',
  },
  faulty: {
    nl: '{count, plural, one {Eén regel klopt} other {# regels kloppen}} nog niet. Er is niets bewaard. Verbeter het bestand en lees het opnieuw in.',
    fr: '{count, plural, one {Une ligne n’est pas encore exacte.} other {# lignes ne sont pas encore exactes.}} Rien n’est enregistré. Corrigez le fichier et relisez-le.',
    en: '{count, plural, one {One line is} other {# lines are}} not right yet. Nothing is kept. Mend the file and read it in again.',
  },
  keep: {
    nl: 'Bewaar {count, plural, one {# cijfer} other {# cijfers}}',
    fr: 'Enregistrer {count, plural, one {# chiffre} other {# chiffres}}',
    en: 'Keep {count, plural, one {# figure} other {# figures}}',
  },
  chosenTitle: { nl: 'Wat wordt wat', fr: 'Ce que cela devient', en: 'What becomes what' },
  chosenKeptTitle: { nl: 'Wat werd wat', fr: 'Ce que cela est devenu', en: 'What became what' },
  changeChoice: { nl: 'Wijzig de keuze', fr: 'Modifier le choix', en: 'Change the choice' },
  inFile: { nl: 'In het bestand', fr: 'Dans le fichier', en: 'In the file' },
  expressed: { nl: 'Uitgedrukt in', fr: 'Exprimé en', en: 'Expressed in' },
  figures: { nl: 'Cijfers', fr: 'Chiffres', en: 'Figures' },
  moreChosen: {
    nl: 'En nog {count, plural, one {# onderwerp} other {# onderwerpen}}.',
    fr: 'Et encore {count, plural, one {# sujet} other {# sujets}}.',
    en: 'And {count, plural, one {# subject} other {# subjects}} more.',
  },
  linesTitle: { nl: 'Regel per regel', fr: 'Ligne par ligne', en: 'Line by line' },
  wrongTitle: {
    nl: 'Wat klopt nog niet?',
    fr: 'Qu’est-ce qui n’est pas encore exact ?',
    en: 'What is not right yet?',
  },
  filter: { nl: 'Welke regels', fr: 'Quelles lignes', en: 'Which lines' },
  shown,
  noLines: { nl: 'Geen regels.', fr: 'Aucune ligne.', en: 'No lines.' },
  line: { nl: 'Regel', fr: 'Ligne', en: 'Line' },
  lineNumber: { nl: 'Regel {line}', fr: 'Ligne {line}', en: 'Line {line}' },
  placeNumber: { nl: 'Cijfer {line}', fr: 'Chiffre {line}', en: 'Figure {line}' },
  indicator: { nl: 'Indicator', fr: 'Indicateur', en: 'Indicator' },
  area: { nl: 'Gebied', fr: 'Territoire', en: 'Area' },
  period: { nl: 'Jaar', fr: 'Année', en: 'Year' },
  value: { nl: 'Waarde', fr: 'Valeur', en: 'Value' },
  before: { nl: 'nu {value}', fr: 'maintenant {value}', en: 'now {value}' },
  mark: { nl: 'teken {mark}', fr: 'signe {mark}', en: 'mark {mark}' },
  outcome: { nl: 'Gevolg', fr: 'Effet', en: 'Effect' },
  outcomes: {
    new: { nl: 'nieuw', fr: 'nouveau', en: 'new' },
    changed: { nl: 'gewijzigd', fr: 'modifié', en: 'changed' },
    same: { nl: 'hetzelfde', fr: 'identique', en: 'the same' },
    refused: { nl: 'klopt niet', fr: 'inexact', en: 'not right' },
  },
  inColumn: {
    nl: 'Kolom “{column}”: {problem}',
    fr: 'Colonne « {column} » : {problem}',
    en: 'Column “{column}”: {problem}',
  },
  firstRefused: {
    nl: 'De eerste {most, number} regels die niet kloppen staan hieronder.',
    fr: 'Les {most, number} premières lignes inexactes figurent ci-dessous.',
    en: 'The first {most, number} lines that are not right stand below.',
  },
  pages: {
    label: { nl: 'Bladeren door de regels', fr: 'Parcourir les lignes', en: 'Pages of lines' },
    previous: { nl: 'Vorige', fr: 'Précédente', en: 'Previous' },
    next: { nl: 'Volgende', fr: 'Suivante', en: 'Next' },
    page: { nl: 'Pagina {page}', fr: 'Page {page}', en: 'Page {page}' },
    summary: {
      nl: '{from} tot {to} van {count}',
      fr: '{from} à {to} sur {count}',
      en: '{from} to {to} of {count}',
    },
  },
  leftOutTitle: { nl: 'Niet ingelezen', fr: 'Non importé', en: 'Not read in' },
  leftOut,
  leftOutCount: {
    nl: '{count, plural, one {# cijfer} other {# cijfers}}',
    fr: '{count, plural, one {# chiffre} other {# chiffres}}',
    en: '{count, plural, one {# figure} other {# figures}}',
  },
  notChosen: {
    nl: '{count, plural, one {Eén onderwerp dat} other {# onderwerpen die}} je weglaat',
    fr: '{count, plural, one {Un sujet que vous laissez} other {# sujets que vous laissez}} de côté',
    en: '{count, plural, one {One subject that} other {# subjects that}} you leave out',
  },
  notesTitle: { nl: 'Goed om te weten', fr: 'Bon à savoir', en: 'Good to know' },
  namesake: {
    nl: '“{text}” lezen we als {read}, niet als {other}.',
    fr: '« {text} » est lu comme {read}, et non comme {other}.',
    en: 'We read “{text}” as {read}, not as {other}.',
  },
  unknownFlags: {
    nl: 'Bij sommige cijfers staat een teken dat we niet kennen: {flags}. We bewaren het mee.',
    fr: 'Certains chiffres portent un signe que nous ne connaissons pas : {flags}. Il est enregistré avec eux.',
    en: 'Beside some figures stands a mark that we do not know: {flags}. We keep it along.',
  },
  recognisedTitle: { nl: 'Wat we herkenden', fr: 'Ce que nous avons reconnu', en: 'What we recognised' },
  layout: { nl: 'Vorm', fr: 'Forme', en: 'Form' },
  layouts,
  name: { nl: 'Naam', fr: 'Nom', en: 'Name' },
  lines: { nl: 'Regels', fr: 'Lignes', en: 'Lines' },
  encoding: { nl: 'Tekens', fr: 'Caractères', en: 'Characters' },
  delimiter: { nl: 'Tussen de cellen', fr: 'Entre les cellules', en: 'Between cells' },
  delimiters: {
    semicolon: { nl: 'puntkomma', fr: 'point-virgule', en: 'semicolon' },
    comma: { nl: 'komma', fr: 'virgule', en: 'comma' },
    tab: { nl: 'tab', fr: 'tabulation', en: 'tab' },
    bar: { nl: 'verticale streep', fr: 'barre verticale', en: 'vertical bar' },
  },
  decimals: { nl: 'Voor de decimalen', fr: 'Avant les décimales', en: 'Before decimals' },
  signs: {
    comma: { nl: 'komma', fr: 'virgule', en: 'comma' },
    point: { nl: 'punt', fr: 'point', en: 'point' },
    unknown: { nl: 'geen decimalen gevonden', fr: 'pas de décimales trouvées', en: 'no decimals found' },
  },
  ignored: { nl: 'Niet gelezen kolommen', fr: 'Colonnes non lues', en: 'Columns not read' },
  moreIgnored: {
    nl: '{names} en nog {count, plural, one {# kolom} other {# kolommen}}',
    fr: '{names} et encore {count, plural, one {# colonne} other {# colonnes}}',
    en: '{names} and {count, plural, one {# column} other {# columns}} more',
  },
  decidedTitle: { nl: 'Ingelezen bestand', fr: 'Fichier importé', en: 'File that was read in' },
  keptLead: {
    nl: '{file} is bewaard op {day}: {result}.',
    fr: '{file} est enregistré le {day} : {result}.',
    en: '{file} was kept on {day}: {result}.',
  },
  undoneLead: {
    nl: '{file} is ongedaan gemaakt op {day}. Wat het bestand gewijzigd had, staat weer zoals ervoor.',
    fr: '{file} est annulé le {day}. Ce que le fichier avait modifié est redevenu comme avant.',
    en: '{file} was undone on {day}. What the file had changed is as it was before.',
  },
  undo: { nl: 'Maak ongedaan', fr: 'Annuler l’importation', en: 'Undo' },
  undoText: {
    nl: 'Nieuwe cijfers gaan weg, gewijzigde worden weer wat ze waren. Wat iemand intussen zelf wijzigde, blijft staan.',
    fr: 'Les nouveaux chiffres disparaissent, les modifiés redeviennent ce qu’ils étaient. Ce que quelqu’un a modifié entre-temps reste.',
    en: 'New figures go, changed ones become what they were. What somebody changed in the meantime stays.',
  },
  leftTitle: {
    nl: 'Blijven staan: {count, plural, one {één cijfer dat} other {# cijfers die}} iemand daarna nog wijzigde',
    fr: 'Restent : {count, plural, one {un chiffre que} other {# chiffres que}} quelqu’un a modifié ensuite',
    en: 'Left as they are: {count, plural, one {one figure that} other {# figures that}} somebody changed afterwards',
  },
  back: { nl: 'Naar de situatie', fr: 'Vers la situation', en: 'To the situation' },
})
