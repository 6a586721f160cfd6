import { defineMessages, type Text } from '#src/platform/i18n/messages.ts'
import type { ImportState } from '#src/situation/indicators/series.ts'

const states = {
  received: { nl: 'nog niet bewaard', fr: 'pas encore enregistré', en: 'not kept yet' },
  kept: { nl: 'bewaard', fr: 'enregistré', en: 'kept' },
  undone: { nl: 'ongedaan gemaakt', fr: 'annulé', en: 'undone' },
} as const satisfies Record<ImportState, Text>

const count = (nl: [string, string], fr: [string, string], en: [string, string]): Text => ({
  nl: `{count, plural, one {${nl[0]}} other {${nl[1]}}}`,
  fr: `{count, plural, one {${fr[0]}} other {${fr[1]}}}`,
  en: `{count, plural, one {${en[0]}} other {${en[1]}}}`,
})

export const uploadMessages = defineMessages({
  title: { nl: 'Cijfers inlezen', fr: 'Importer des chiffres', en: 'Read in figures' },
  lead: {
    nl: 'Kies een CSV-bestand. Je ziet eerst wat erin staat; bewaard wordt er pas daarna.',
    fr: 'Choisissez un fichier CSV. Vous voyez d’abord ce qu’il contient ; rien n’est enregistré avant.',
    en: 'Choose a CSV file. First you see what is in it; nothing is kept before that.',
  },
  file: { nl: 'CSV-bestand', fr: 'Fichier CSV', en: 'CSV file' },
  fileHint: {
    nl: 'Bewaar je rekenblad als CSV. Hoogstens {megabytes} MB en {rows, number} regels.',
    fr: 'Enregistrez votre tableur en CSV. {megabytes} Mo et {rows, number} lignes au maximum.',
    en: 'Save your spreadsheet as CSV. {megabytes} MB and {rows, number} lines at most.',
  },
  submit: { nl: 'Bekijk het bestand', fr: 'Voir le fichier', en: 'Look at the file' },
  cancel: { nl: 'Annuleer', fr: 'Annuler', en: 'Cancel' },
  shapeTitle: {
    nl: 'Zo ziet het bestand eruit',
    fr: 'Voici à quoi ressemble le fichier',
    en: 'What the file looks like',
  },
  shapeLead: {
    nl: 'Vijf kolommen, in eender welke volgorde. Andere kolommen mogen erbij staan; die lezen we niet.',
    fr: 'Cinq colonnes, dans n’importe quel ordre. D’autres colonnes peuvent s’y trouver ; elles ne sont pas lues.',
    en: 'Five columns, in any order. Other columns may be there; we do not read them.',
  },
  shape: {
    indicator: {
      nl: 'De naam of de code van een van de twaalf indicatoren.',
      fr: 'Le nom ou le code de l’un des douze indicateurs.',
      en: 'The name or the code of one of the twelve indicators.',
    },
    area: {
      nl: 'De naam of de NIS-code. Schrijf “arrondissement” of “provincie” erbij waar de gemeente net zo heet.',
      fr: 'Le nom ou le code INS. Ajoutez « arrondissement » ou « province » là où la commune porte le même nom.',
      en: 'The name or the NIS code. Add “arrondissement” or “province” where the municipality has the same name.',
    },
    period: {
      nl: '2024; 2023-2024 voor een schooljaar; 2022-2024 voor drie jaar samen.',
      fr: '2024 ; 2023-2024 pour une année scolaire ; 2022-2024 pour trois ans ensemble.',
      en: '2024; 2023-2024 for a school year; 2022-2024 for three years together.',
    },
    value: {
      nl: 'Een getal, met komma of punt. Is er geen? Schrijf “niet bekend” of “minder dan 5”.',
      fr: 'Un nombre, avec virgule ou point. Il n’y en a pas ? Écrivez « inconnu » ou « moins de 5 ».',
      en: 'A number, with a comma or a point. Is there none? Write “unknown” or “fewer than 5”.',
    },
    source: {
      nl: 'Waar het cijfer vandaan komt. Altijd invullen.',
      fr: 'D’où vient le chiffre. À remplir toujours.',
      en: 'Where the figure comes from. Always to be filled in.',
    },
  },
  shapeMore: {
    nl: 'Mag erbij: “eenheid” (%, ‰ of aantal) als het een andere is dan gewoonlijk, en “uitsplitsing” voor een leeftijdsgroep of een ander deel.',
    fr: 'Facultatif : « unité » (%, ‰ ou nombre) si elle diffère de l’habituelle, et « ventilation » pour une tranche d’âge ou une autre partie.',
    en: 'Optional: “unit” (%, ‰ or number) when it is another than usual, and “breakdown” for an age group or another part.',
  },
  template: {
    nl: 'Leeg bestand met de twaalf indicatoren',
    fr: 'Fichier vide avec les douze indicateurs',
    en: 'Empty file with the twelve indicators',
  },
  templateName: { nl: 'leeg-bestand', fr: 'fichier-vide', en: 'empty-file' },
  earlierTitle: { nl: 'Eerder ingelezen', fr: 'Importés auparavant', en: 'Read in before' },
  earlierFile: { nl: 'Bestand', fr: 'Fichier', en: 'File' },
  earlierWhen: { nl: 'Wanneer', fr: 'Quand', en: 'When' },
  earlierResult: { nl: 'Wat er gebeurde', fr: 'Ce qui s’est passé', en: 'What happened' },
  earlierState: { nl: 'Stand', fr: 'État', en: 'State' },
  by: { nl: '{day}, door {name}', fr: '{day}, par {name}', en: '{day}, by {name}' },
  states,
  faulty: { nl: 'klopt nog niet', fr: 'pas encore exact', en: 'not right yet' },
  waitingReady: {
    nl: '{count, plural, one {# cijfer, klaar} other {# cijfers, klaar}} om te bewaren',
    fr: '{count, plural, one {# chiffre, prêt} other {# chiffres, prêts}} pour l’enregistrement',
    en: '{count, plural, one {# figure, ready} other {# figures, ready}} to be kept',
  },
  waitingWrong: {
    nl: '{count, plural, one {Eén regel klopt} other {# regels kloppen}} nog niet. {first}',
    fr: '{count, plural, one {Une ligne n’est pas encore exacte.} other {# lignes ne sont pas encore exactes.}} {first}',
    en: '{count, plural, one {One line is} other {# lines are}} not right yet. {first}',
  },
  firstWrong: { nl: 'Regel {line}: {problem}', fr: 'Ligne {line} : {problem}', en: 'Line {line}: {problem}' },
  waitingUnread: {
    nl: 'Open het bestand om te zien wat erin staat.',
    fr: 'Ouvrez le fichier pour voir ce qu’il contient.',
    en: 'Open the file to see what is in it.',
  },
  remove: { nl: 'Neem weg', fr: 'Retirer', en: 'Take away' },
  added: count(['# nieuw', '# nieuw'], ['# nouveau', '# nouveaux'], ['# new', '# new']),
  replaced: count(['# gewijzigd', '# gewijzigd'], ['# modifié', '# modifiés'], ['# changed', '# changed']),
  same: count(['# hetzelfde', '# hetzelfde'], ['# identique', '# identiques'], ['# the same', '# the same']),
  previewTitle: {
    nl: 'Kloppen deze cijfers?',
    fr: 'Ces chiffres sont-ils exacts ?',
    en: 'Are these figures right?',
  },
  previewLead: {
    nl: '{count, plural, one {Eén cijfer} other {# cijfers}} gelezen uit {file}: {result}.',
    fr: '{count, plural, one {Un chiffre lu} other {# chiffres lus}} dans {file} : {result}.',
    en: '{count, plural, one {One figure} other {# figures}} read from {file}: {result}.',
  },
  previewNothing: {
    nl: 'In {file} staat geen enkele waarde.',
    fr: '{file} ne contient aucune valeur.',
    en: '{file} holds no value at all.',
  },
  previewErrors: {
    nl: '{count, plural, one {Eén regel klopt} other {# regels kloppen}} nog niet. Er is niets bewaard. Verbeter het bestand en lees het opnieuw in.',
    fr: '{count, plural, one {Une ligne n’est} other {# lignes ne sont}} pas encore exactes. Rien n’est enregistré. Corrigez le fichier et relisez-le.',
    en: '{count, plural, one {One line is} other {# lines are}} not right yet. Nothing is kept. Mend the file and read it in again.',
  },
  keep: {
    nl: 'Bewaar {count, plural, one {# cijfer} other {# cijfers}}',
    fr: 'Enregistrer {count, plural, one {# chiffre} other {# chiffres}}',
    en: 'Keep {count, plural, one {# figure} other {# figures}}',
  },
  another: { nl: 'Kies een ander bestand', fr: 'Choisir un autre fichier', en: 'Choose another file' },
  errorsTitle: { nl: 'Wat moet nog beter?', fr: 'Que faut-il corriger ?', en: 'What is still to be mended?' },
  notesTitle: {
    nl: 'Goed om te weten ({count})',
    fr: 'Bon à savoir ({count})',
    en: 'Good to know ({count})',
  },
  line: { nl: 'Regel', fr: 'Ligne', en: 'Line' },
  lineNumber: { nl: 'Regel {line}', fr: 'Ligne {line}', en: 'Line {line}' },
  wholeLine: { nl: 'hele regel', fr: 'toute la ligne', en: 'whole line' },
  column: { nl: 'Kolom', fr: 'Colonne', en: 'Column' },
  what: { nl: 'Wat', fr: 'Quoi', en: 'What' },
  andMore: {
    nl: 'En nog {count, plural, one {# opmerking} other {# opmerkingen}}. Verbeter eerst deze.',
    fr: 'Et encore {count, plural, one {# remarque} other {# remarques}}. Corrigez d’abord celles-ci.',
    en: 'And {count, plural, one {# remark} other {# remarks}} more. Mend these first.',
  },
  firstTitle: { nl: 'Zo worden ze bewaard', fr: 'Ils seront enregistrés ainsi', en: 'How they will be kept' },
  readableTitle: {
    nl: 'Wat we al konden lezen',
    fr: 'Ce que nous avons déjà pu lire',
    en: 'What we could read already',
  },
  firstLead: {
    nl: 'De eerste {shown} van {count, number}.',
    fr: 'Les {shown} premiers sur {count, number}.',
    en: 'The first {shown} of {count, number}.',
  },
  indicator: { nl: 'Indicator', fr: 'Indicateur', en: 'Indicator' },
  area: { nl: 'Gebied', fr: 'Territoire', en: 'Area' },
  period: { nl: 'Jaar', fr: 'Année', en: 'Year' },
  value: { nl: 'Waarde', fr: 'Valeur', en: 'Value' },
  source: { nl: 'Bron', fr: 'Source', en: 'Source' },
  recognisedTitle: { nl: 'Wat we herkenden', fr: 'Ce que nous avons reconnu', en: 'What we recognised' },
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
  ignored: { nl: 'Niet gelezen', fr: 'Non lues', en: 'Not read' },
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
