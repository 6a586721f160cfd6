import type { Text } from '#src/platform/i18n/messages.ts'
import { defineProblems } from '#src/platform/problems.ts'
import type { JsonStatCode } from '#src/platform/readers/json-stat-parts.ts'
import type { WorkbookCode } from '#src/platform/readers/workbook.ts'
import type { RolesProblem } from '#src/situation/imports/table-columns.ts'

const jsonTexts = {
  'json-not-json': {
    nl: 'Dit bestand begint als JSON, maar is het niet helemaal. Is het downloaden misschien afgebroken?',
    fr: 'Ce fichier commence comme du JSON, mais n’en est pas entièrement. Le téléchargement a-t-il été interrompu ?',
    en: 'This file begins as JSON but is not JSON to its end. Was the download cut off?',
  },
  'json-not-json-stat': {
    nl: 'Dit is JSON, maar geen JSON-stat: er staan geen dimensies in.',
    fr: 'C’est du JSON, mais pas du JSON-stat : il n’y a pas de dimensions.',
    en: 'This is JSON but no JSON-stat: there are no dimensions in it.',
  },
  'json-collection': {
    nl: 'Dit is een lijst van datasets. Download één dataset en lees die in.',
    fr: 'C’est une liste de jeux de données. Téléchargez-en un seul et importez-le.',
    en: 'This is a list of data sets. Download one of them and read that in.',
  },
  'json-several-datasets': {
    nl: 'In dit bestand staan {count, number} datasets. Download er één en lees die in.',
    fr: 'Ce fichier contient {count, number} jeux de données. Téléchargez-en un seul et importez-le.',
    en: 'This file holds {count, number} data sets. Download one of them and read that in.',
  },
  'json-no-dataset': {
    nl: 'Dit bestand beschrijft een dimensie; er staan geen cijfers in.',
    fr: 'Ce fichier décrit une dimension ; il ne contient pas de chiffres.',
    en: 'This file describes a dimension; there are no figures in it.',
  },
  'json-wrong-dimension': {
    nl: 'De dimensie “{name}” is niet te lezen: de lijst van haar codes klopt niet.',
    fr: 'La dimension « {name} » est illisible : la liste de ses codes est incorrecte.',
    en: 'The dimension “{name}” cannot be read: the list of its codes is not right.',
  },
  'json-wrong-size': {
    nl: 'De dimensies en hun afmetingen passen niet bij elkaar. Download het bestand opnieuw.',
    fr: 'Les dimensions et leurs tailles ne correspondent pas. Téléchargez à nouveau le fichier.',
    en: 'The dimensions and their sizes do not fit together. Download the file again.',
  },
  'json-wrong-value': {
    nl: 'Een van de waarden is geen getal. Download het bestand opnieuw.',
    fr: 'L’une des valeurs n’est pas un nombre. Téléchargez à nouveau le fichier.',
    en: 'One of the values is no number. Download the file again.',
  },
  'json-wrong-status': {
    nl: 'Een van de tekens naast de waarden is niet te lezen. Download het bestand opnieuw.',
    fr: 'L’un des signes à côté des valeurs est illisible. Téléchargez à nouveau le fichier.',
    en: 'One of the marks beside the values cannot be read. Download the file again.',
  },
  'json-wrong-position': {
    nl: 'Een van de waarden staat buiten de tabel. Download het bestand opnieuw.',
    fr: 'L’une des valeurs se trouve hors du tableau. Téléchargez à nouveau le fichier.',
    en: 'One of the values stands outside the table. Download the file again.',
  },
  'json-too-many-cells': {
    nl: 'Dit bestand heeft meer dan {max, number} cijfers. Kies bij de bron minder jaren of gebieden.',
    fr: 'Ce fichier compte plus de {max, number} chiffres. Choisissez moins d’années ou de territoires à la source.',
    en: 'This file has more than {max, number} figures. Choose fewer years or areas at the source.',
  },
  'json-too-many-dimensions': {
    nl: 'Dit bestand heeft meer dan {max, number} dimensies. Kies bij de bron minder uitsplitsingen.',
    fr: 'Ce fichier compte plus de {max, number} dimensions. Choisissez moins de ventilations à la source.',
    en: 'This file has more than {max, number} dimensions. Choose fewer breakdowns at the source.',
  },
} as const satisfies Record<`json-${JsonStatCode}`, Text>

const workbookTexts = {
  'workbook-no-zip': {
    nl: 'Dit is geen Excel-bestand dat we kunnen openen. Bewaar het als .xlsx of CSV.',
    fr: 'Ce n’est pas un fichier Excel lisible. Enregistrez-le en .xlsx ou en CSV.',
    en: 'This is no Excel file that we can open. Save it as .xlsx or CSV.',
  },
  'workbook-damaged': {
    nl: 'Dit Excel-bestand is beschadigd of niet volledig. Open het in je rekenblad en bewaar het opnieuw.',
    fr: 'Ce fichier Excel est endommagé ou incomplet. Ouvrez-le dans votre tableur et enregistrez-le à nouveau.',
    en: 'This Excel file is damaged or not complete. Open it in your spreadsheet and save it again.',
  },
  'workbook-locked': {
    nl: 'Dit Excel-bestand heeft een wachtwoord. Bewaar het zonder.',
    fr: 'Ce fichier Excel est protégé par un mot de passe. Enregistrez-le sans.',
    en: 'This Excel file has a password. Save it without one.',
  },
  'workbook-old-workbook': {
    nl: 'Dit is een oud Excel-bestand (.xls). Bewaar het als .xlsx of CSV.',
    fr: 'C’est un ancien fichier Excel (.xls). Enregistrez-le en .xlsx ou en CSV.',
    en: 'This is an old Excel file (.xls). Save it as .xlsx or CSV.',
  },
  'workbook-not-workbook': {
    nl: 'Dit is een ingepakt bestand, maar geen Excel-werkmap.',
    fr: 'C’est un fichier compressé, mais pas un classeur Excel.',
    en: 'This is a packed file but no Excel workbook.',
  },
  'workbook-empty': { nl: 'Dit bestand is leeg.', fr: 'Ce fichier est vide.', en: 'This file is empty.' },
  'workbook-no-sheets': {
    nl: 'In deze werkmap staat geen enkel blad met een tabel.',
    fr: 'Ce classeur ne contient aucune feuille avec un tableau.',
    en: 'There is no sheet with a table in this workbook.',
  },
  'workbook-too-many-parts': {
    nl: 'Deze werkmap bestaat uit te veel onderdelen. Bewaar het blad met de cijfers apart.',
    fr: 'Ce classeur contient trop d’éléments. Enregistrez séparément la feuille avec les chiffres.',
    en: 'This workbook has too many parts. Save the sheet with the figures on its own.',
  },
  'workbook-too-large-unpacked': {
    nl: 'Uitgepakt is deze werkmap te groot. Bewaar het blad met de cijfers apart, of als CSV.',
    fr: 'Une fois décompressé, ce classeur est trop volumineux. Enregistrez la feuille séparément, ou en CSV.',
    en: 'Unpacked this workbook is too large. Save the sheet with the figures on its own, or as CSV.',
  },
  'workbook-bomb': {
    nl: 'Uitgepakt is dit bestand onwaarschijnlijk veel groter dan het lijkt. We openen het niet.',
    fr: 'Une fois décompressé, ce fichier est invraisemblablement plus grand qu’il n’y paraît. Nous ne l’ouvrons pas.',
    en: 'Unpacked this file is improbably larger than it looks. We do not open it.',
  },
  'workbook-too-many-rows': {
    nl: 'Het blad “{sheet}” heeft meer dan {max, number} rijen. Bewaar het als CSV.',
    fr: 'La feuille « {sheet} » compte plus de {max, number} lignes. Enregistrez-la en CSV.',
    en: 'The sheet “{sheet}” has more than {max, number} rows. Save it as CSV.',
  },
  'workbook-too-many-columns': {
    nl: 'Het blad “{sheet}” heeft meer dan {max, number} kolommen.',
    fr: 'La feuille « {sheet} » compte plus de {max, number} colonnes.',
    en: 'The sheet “{sheet}” has more than {max, number} columns.',
  },
  'workbook-too-many-cells': {
    nl: 'Deze werkmap heeft meer dan {max, number} cellen. Bewaar het blad met de cijfers als CSV.',
    fr: 'Ce classeur compte plus de {max, number} cellules. Enregistrez la feuille avec les chiffres en CSV.',
    en: 'This workbook has more than {max, number} cells. Save the sheet with the figures as CSV.',
  },
  'workbook-cell-too-long': {
    nl: 'Op het blad “{sheet}”, rij {line, number, ::group-off}, staat een cel met meer dan {max, number} tekens.',
    fr: 'Sur la feuille « {sheet} », ligne {line, number, ::group-off}, une cellule compte plus de {max, number} caractères.',
    en: 'On the sheet “{sheet}”, row {line, number, ::group-off}, a cell has more than {max, number} characters.',
  },
} as const satisfies Record<`workbook-${WorkbookCode}`, Text>

const rolesTexts = {
  'columns-no-area': {
    nl: 'Kies welke kolom zegt over welke gemeente of welk gebied het gaat.',
    fr: 'Choisissez la colonne qui dit de quelle commune ou de quel territoire il s’agit.',
    en: 'Choose which column says which municipality or area it is about.',
  },
  'columns-two-areas': {
    nl: 'Twee kolommen staan op “gebied”. Kies er één.',
    fr: 'Deux colonnes sont indiquées comme « territoire ». Choisissez-en une.',
    en: 'Two columns are set to “area”. Choose one.',
  },
  'columns-no-value': {
    nl: 'Kies minstens één kolom met cijfers.',
    fr: 'Choisissez au moins une colonne de chiffres.',
    en: 'Choose at least one column of figures.',
  },
  'columns-no-period': {
    nl: 'Kies welke kolom het jaar zegt, of schrijf hieronder het jaar van het hele bestand.',
    fr: 'Choisissez la colonne qui donne l’année, ou écrivez ci-dessous l’année de tout le fichier.',
    en: 'Choose which column says the year, or write below the year of the whole file.',
  },
  'columns-two-periods': {
    nl: 'Twee kolommen staan op “jaar”. Kies er één.',
    fr: 'Deux colonnes sont indiquées comme « année ». Choisissez-en une.',
    en: 'Two columns are set to “year”. Choose one.',
  },
  'columns-two-codes': {
    nl: 'Twee kolommen staan op “onderwerp”. Kies er één.',
    fr: 'Deux colonnes sont indiquées comme « sujet ». Choisissez-en une.',
    en: 'Two columns are set to “subject”. Choose one.',
  },
  'columns-code-and-values': {
    nl: 'Met een kolom “onderwerp” hoort er één kolom met cijfers bij.',
    fr: 'Une colonne « sujet » va de pair avec une seule colonne de chiffres.',
    en: 'A column “subject” goes with one column of figures.',
  },
} as const satisfies Record<`columns-${RolesProblem}`, Text>

/** What can be wrong with a file that is read in, and with what somebody says of it. */
export const importProblem = defineProblems('imports', {
  ...jsonTexts,
  ...workbookTexts,
  ...rolesTexts,
  'period-is-day': {
    nl: '“{text}” is een dag, geen jaar of maand. Schrijf in die kolom alleen het jaar.',
    fr: '« {text} » est un jour, pas une année ni un mois. N’écrivez que l’année dans cette colonne.',
    en: '“{text}” is a day, no year or month. Write only the year in that column.',
  },
  'period-not-one': {
    nl: '“{text}” kunnen we niet als jaar lezen. Schrijf 2015, 2023-2024 voor een schooljaar of mei 2024.',
    fr: '« {text} » n’est pas lisible comme année. Écrivez 2015, 2023-2024 pour une année scolaire ou mai 2024.',
    en: 'We cannot read “{text}” as a year. Write 2015, 2023-2024 for a school year or May 2024.',
  },
  'nothing-here': {
    nl: 'Geen enkel cijfer in dit bestand gaat over een gemeente, arrondissement, provincie of gewest in België.',
    fr: 'Aucun chiffre de ce fichier ne concerne une commune, un arrondissement, une province ou une région de Belgique.',
    en: 'No figure in this file is about a municipality, arrondissement, province or region of Belgium.',
  },
  'no-values': {
    nl: 'In dit bestand is nog geen enkele waarde ingevuld.',
    fr: 'Aucune valeur n’est encore remplie dans ce fichier.',
    en: 'No value has been filled in yet in this file.',
  },
  'too-many-codes': {
    nl: 'Dit bestand meet meer dan {max, number} verschillende dingen. Kies bij de bron minder uitsplitsingen.',
    fr: 'Ce fichier mesure plus de {max, number} choses différentes. Choisissez moins de ventilations à la source.',
    en: 'This file measures more than {max, number} different things. Choose fewer breakdowns at the source.',
  },
  'too-large-for-form': {
    nl: 'Een bestand van deze vorm mag hoogstens {megabytes} MB zijn. Bewaar het als CSV.',
    fr: 'Un fichier de cette forme peut peser {megabytes} Mo au maximum. Enregistrez-le en CSV.',
    en: 'A file of this form may be {megabytes} MB at most. Save it as CSV.',
  },
  'sheet-gone': {
    nl: 'Dat blad staat niet in dit bestand.',
    fr: 'Cette feuille ne se trouve pas dans ce fichier.',
    en: 'That sheet is not in this file.',
  },
  'sheets-empty': {
    nl: 'In deze werkmap staat op geen enkel blad een tabel met cijfers.',
    fr: 'Aucune feuille de ce classeur ne contient de tableau de chiffres.',
    en: 'No sheet of this workbook holds a table of figures.',
  },
  'formulas-without-value': {
    nl: 'Op dit blad {count, plural, one {staat een formule} other {staan # formules}} waarvan de uitkomst niet bewaard is. Open het bestand in je rekenblad, bewaar het opnieuw en lees het dan in.',
    fr: 'Sur cette feuille, le résultat {count, plural, one {d’une formule} other {de # formules}} n’est pas enregistré. Ouvrez le fichier dans votre tableur, enregistrez-le à nouveau, puis importez-le.',
    en: 'On this sheet the outcome of {count, plural, one {a formula} other {# formulas}} is not stored. Open the file in your spreadsheet, save it again, then read it in.',
  },
  'too-many-figures': {
    nl: 'Dit bestand heeft meer dan {max, number} cijfers. Neem minder jaren of onderwerpen per bestand.',
    fr: 'Ce fichier compte plus de {max, number} chiffres. Prenez moins d’années ou de sujets par fichier.',
    en: 'This file has more than {max, number} figures. Take fewer years or subjects per file.',
  },
  broken: {
    nl: 'Het inlezen is door een fout van ons gestopt. Er is niets bewaard. Probeer het opnieuw.',
    fr: 'L’importation s’est arrêtée à cause d’une erreur de notre part. Rien n’est enregistré. Réessayez.',
    en: 'Reading in stopped because of a fault of ours. Nothing is kept. Try again.',
  },
  'just-stopped': {
    nl: 'Gestopt. Er is niets bewaard.',
    fr: 'Arrêté. Rien n’est enregistré.',
    en: 'Stopped. Nothing is kept.',
  },
  'wrong-moment': {
    nl: 'Dat kan nu niet meer met dit bestand: er is intussen iets mee gebeurd. Kijk hoe het ermee staat.',
    fr: 'Ce n’est plus possible avec ce fichier : il a changé d’état entre-temps. Voyez où il en est.',
    en: 'That can no longer be done with this file: something happened to it in the meantime. Look how it stands.',
  },
  'nothing-chosen': {
    nl: 'Kies voor minstens één onderwerp welke indicator het is.',
    fr: 'Choisissez pour au moins un sujet l’indicateur qui lui correspond.',
    en: 'Choose for at least one subject which indicator it is.',
  },
  'chosen-twice': {
    nl: 'Dit wordt hetzelfde cijfer als “{other}”. Kies een andere indicator, of geef een uitsplitsing of omschrijving die ze uit elkaar houdt.',
    fr: 'Cela devient le même chiffre que « {other} ». Choisissez un autre indicateur, ou donnez une ventilation ou une définition qui les distingue.',
    en: 'This becomes the same figure as “{other}”. Choose another indicator, or give a breakdown or definition that keeps them apart.',
  },
  'indicator-gone': {
    nl: 'Deze indicator bestaat niet meer. Kies een andere.',
    fr: 'Cet indicateur n’existe plus. Choisissez-en un autre.',
    en: 'This indicator no longer exists. Choose another one.',
  },
  'measure-needed': {
    nl: 'Kies waarin dit is uitgedrukt.',
    fr: 'Choisissez l’unité de mesure.',
    en: 'Choose in what this is expressed.',
  },
})
