import type { Text } from '#src/platform/i18n/messages.ts'
import { defineProblems } from '#src/platform/problems.ts'
import type { WorkbookCode } from '#src/platform/readers/workbook.ts'

const notOurs = {
  nl: 'Dit is geen Excel-werkboek (.xlsx). Download het werkboek van het plan en vul dat in.',
  fr: 'Ce n’est pas un classeur Excel (.xlsx). Téléchargez le classeur du plan et complétez-le.',
  en: 'This is no Excel workbook (.xlsx). Download the workbook of the plan and fill that in.',
}
const tooLarge = {
  nl: 'Uitgepakt is dit werkboek te groot. Haal andere bladen weg, of lees het in delen in.',
  fr: 'Une fois décompressé, ce classeur est trop volumineux. Retirez les autres feuilles ou importez-le par parties.',
  en: 'Unpacked this workbook is too large. Take other sheets away, or read it in in parts.',
}

const fileTexts = {
  'file-no-zip': notOurs,
  'file-not-workbook': notOurs,
  'file-empty': { nl: 'Dit bestand is leeg.', fr: 'Ce fichier est vide.', en: 'This file is empty.' },
  'file-damaged': {
    nl: 'Dit werkboek is beschadigd of niet volledig. Open het in Excel en bewaar het opnieuw.',
    fr: 'Ce classeur est endommagé ou incomplet. Ouvrez-le dans Excel et enregistrez-le à nouveau.',
    en: 'This workbook is damaged or not complete. Open it in Excel and save it again.',
  },
  'file-locked': {
    nl: 'Dit werkboek heeft een wachtwoord. Bewaar het zonder.',
    fr: 'Ce classeur est protégé par un mot de passe. Enregistrez-le sans.',
    en: 'This workbook has a password. Save it without one.',
  },
  'file-old-workbook': {
    nl: 'Dit is een oud Excel-bestand (.xls). Bewaar het als .xlsx.',
    fr: 'C’est un ancien fichier Excel (.xls). Enregistrez-le en .xlsx.',
    en: 'This is an old Excel file (.xls). Save it as .xlsx.',
  },
  'file-no-sheets': {
    nl: 'In dit werkboek staat geen enkel blad met een tabel.',
    fr: 'Ce classeur ne contient aucune feuille avec un tableau.',
    en: 'There is no sheet with a table in this workbook.',
  },
  'file-too-many-parts': tooLarge,
  'file-too-large-unpacked': tooLarge,
  'file-bomb': {
    nl: 'Uitgepakt is dit bestand onwaarschijnlijk veel groter dan het lijkt. We openen het niet.',
    fr: 'Une fois décompressé, ce fichier est invraisemblablement plus grand qu’il n’y paraît. Nous ne l’ouvrons pas.',
    en: 'Unpacked this file is improbably larger than it looks. We do not open it.',
  },
  'file-too-many-rows': {
    nl: 'Het blad “{sheet}” heeft meer dan {max, number} rijen. Lees het in delen in.',
    fr: 'La feuille « {sheet} » compte plus de {max, number} lignes. Importez-la par parties.',
    en: 'The sheet “{sheet}” has more than {max, number} rows. Read it in in parts.',
  },
  'file-too-many-columns': {
    nl: 'Het blad “{sheet}” heeft meer dan {max, number} kolommen.',
    fr: 'La feuille « {sheet} » compte plus de {max, number} colonnes.',
    en: 'The sheet “{sheet}” has more than {max, number} columns.',
  },
  'file-too-many-cells': {
    nl: 'Dit werkboek heeft meer dan {max, number} cellen. Haal andere bladen weg, of lees het in delen in.',
    fr: 'Ce classeur compte plus de {max, number} cellules. Retirez les autres feuilles ou importez-le par parties.',
    en: 'This workbook has more than {max, number} cells. Take other sheets away, or read it in in parts.',
  },
  'file-cell-too-long': {
    nl: 'Op het blad “{sheet}”, rij {line, number, ::group-off}, staat een cel met meer dan {max, number} tekens.',
    fr: 'Sur la feuille « {sheet} », ligne {line, number, ::group-off}, une cellule compte plus de {max, number} caractères.',
    en: 'On the sheet “{sheet}”, row {line, number, ::group-off}, a cell has more than {max, number} characters.',
  },
} as const satisfies Record<`file-${WorkbookCode}`, Text>

/** What can be wrong with a workbook as a whole, or with a row of it. */
export const workbookProblem = defineProblems('plan-workbook', {
  ...fileTexts,
  'file-missing': {
    nl: 'Kies het werkboek dat je wilt inlezen',
    fr: 'Choisissez le classeur à importer',
    en: 'Choose the workbook to read in',
  },
  'no-known-sheets': {
    nl: 'In dit werkboek staat geen blad “Acties” of “Doelen”. Heeft iemand die bladen een andere naam gegeven?',
    fr: 'Ce classeur ne contient ni feuille « Actions » ni feuille « Objectifs ». Quelqu’un les a-t-il renommées ?',
    en: 'This workbook has no sheet “Actions” or “Objectives”. Did somebody rename them?',
  },
  'no-known-columns': {
    nl: 'Op het blad “{sheet}” herkennen we geen enkele kolom. Staan de namen van de kolommen in de eerste rij?',
    fr: 'Nous ne reconnaissons aucune colonne de la feuille « {sheet} ». Les noms sont-ils dans la première ligne ?',
    en: 'We recognise no column on the sheet “{sheet}”. Do the names of the columns stand in the first row?',
  },
  'column-twice': {
    nl: 'Op het blad “{sheet}” staat de kolom “{column}” twee keer. Haal er één weg.',
    fr: 'La feuille « {sheet} » contient deux fois la colonne « {column} ». Retirez-en une.',
    en: 'The sheet “{sheet}” has the column “{column}” twice. Take one away.',
  },
  'formulas-without-value': {
    nl: 'Op het blad “{sheet}” {count, plural, one {is één formule niet uitgerekend} other {zijn # formules niet uitgerekend}}. Open het werkboek in Excel en bewaar het opnieuw.',
    fr: 'Dans la feuille « {sheet} », {count, plural, one {une formule n’est pas calculée} other {# formules ne sont pas calculées}}. Ouvrez le classeur dans Excel et enregistrez-le à nouveau.',
    en: 'On the sheet “{sheet}” {count, plural, one {one formula was not worked out} other {# formulas were not worked out}}. Open the workbook in Excel and save it again.',
  },
  'too-many-rows': {
    nl: 'Het blad “{sheet}” heeft {count, number} rijen. Hoogstens {max, number} kunnen we tegelijk inlezen.',
    fr: 'La feuille « {sheet} » compte {count, number} lignes. Nous pouvons en importer {max, number} à la fois.',
    en: 'The sheet “{sheet}” has {count, number} rows. We can read in {max, number} at once.',
  },
  'unknown-word': {
    nl: 'Dat woord kennen we hier niet. Kies uit {words}',
    fr: 'Nous ne connaissons pas ce mot ici. Choisissez parmi {words}',
    en: 'We do not know that word here. Choose from {words}',
  },
  'not-in-plan': {
    nl: 'Dit kenmerk staat niet in dit plan. Is de rij van een ander plan, of is ze intussen weggenomen? Haal de rij weg.',
    fr: 'Cet identifiant ne figure pas dans ce plan. La ligne vient-elle d’un autre plan, ou a-t-elle été retirée depuis ? Supprimez la ligne.',
    en: 'This identifier is not in this plan. Is the row from another plan, or was it taken away since? Take the row away.',
  },
  'twice-in-file': {
    nl: 'Dit kenmerk staat ook in rij {line, number, ::group-off}. Is een van de twee een nieuwe actie? Maak daar kenmerk en versie leeg.',
    fr: 'Cet identifiant figure aussi à la ligne {line, number, ::group-off}. L’une des deux est-elle une nouvelle action ? Videz-y l’identifiant et la version.',
    en: 'This identifier also stands in row {line, number, ::group-off}. Is one of the two a new action? Empty identifier and version there.',
  },
  'stands-there-already': {
    nl: 'Onder doel {label} staat al een actie met deze naam. Haal de rij weg, of geef de actie een andere naam.',
    fr: 'L’objectif {label} contient déjà une action de ce nom. Supprimez la ligne ou donnez un autre nom à l’action.',
    en: 'There already is an action of this name under objective {label}. Take the row away, or give the action another name.',
  },
  'not-a-version': {
    nl: 'Dit is geen versie die wij kennen. Zet terug wat er stond, of maak de cel leeg',
    fr: 'Ce n’est pas une version que nous connaissons. Remettez ce qui s’y trouvait, ou videz la cellule',
    en: 'This is no version that we know. Put back what stood there, or empty the cell',
  },
  'fixed-column': {
    nl: 'Dit kun je in een werkboek niet wijzigen. Zet terug wat er stond: {value}',
    fr: 'Cela ne peut pas être modifié dans un classeur. Remettez ce qui s’y trouvait : {value}',
    en: 'This cannot be changed in a workbook. Put back what stood there: {value}',
  },
  'no-new-objectives': {
    nl: 'Een nieuw doel maak je in het plan zelf. Haal de rij weg, of zet het kenmerk terug.',
    fr: 'Un nouvel objectif se crée dans le plan même. Supprimez la ligne ou remettez l’identifiant.',
    en: 'Make a new objective in the plan itself. Take the row away, or put the identifier back.',
  },
  'unknown-objective': {
    nl: 'Er is geen doel met dit nummer. Schrijf een nummer van het blad “Doelen”, zoals 2.1',
    fr: 'Il n’y a pas d’objectif de ce numéro. Écrivez un numéro de la feuille « Objectifs », comme 2.1',
    en: 'There is no objective of this number. Write a number from the sheet “Objectives”, such as 2.1',
  },
  'label-ambiguous': {
    nl: 'Excel maakte hier een getal van. Is het doel {label} of {other}? Zet er een apostrof voor: ’{other}',
    fr: 'Excel en a fait un nombre. Est-ce l’objectif {label} ou {other} ? Mettez une apostrophe devant : ’{other}',
    en: 'Excel made a number of this. Is it objective {label} or {other}? Put an apostrophe before it: ’{other}',
  },
  'unknown-vision-part': {
    nl: 'Dit staat niet in de visie. Neem de tekst precies over, of laat de cel leeg',
    fr: 'Ceci ne figure pas dans la vision. Reprenez le texte exact, ou laissez la cellule vide',
    en: 'This does not stand in the vision. Take the text over exactly, or leave the cell empty',
  },
  'one-name-only': {
    nl: 'Hier kan maar één naam staan',
    fr: 'Un seul nom est possible ici',
    en: 'Only one name can stand here',
  },
  'too-many-names': {
    nl: 'Hier kunnen hoogstens {max, number} namen staan',
    fr: 'Au maximum {max, number} noms sont possibles ici',
    en: 'At most {max, number} names can stand here',
  },
  'name-too-long': {
    nl: 'Een naam heeft hoogstens {max, number} tekens. Zet een puntkomma tussen twee namen',
    fr: 'Un nom compte {max, number} caractères au maximum. Mettez un point-virgule entre deux noms',
    en: 'A name has at most {max, number} characters. Put a semicolon between two names',
  },
  'too-many-new-names': {
    nl: 'In dit werkboek staan meer dan {max, number} namen die we niet kennen. Staat er iets anders in deze kolom?',
    fr: 'Ce classeur contient plus de {max, number} noms inconnus. Cette colonne contient-elle autre chose ?',
    en: 'This workbook has more than {max, number} names that we do not know. Does this column hold something else?',
  },
  'has-refused-rows': {
    nl: 'Vink dit aan, of verbeter ze eerst in het werkboek. Er is nog niets bewaard.',
    fr: 'Cochez ceci, ou corrigez-les d’abord dans le classeur. Rien n’est encore enregistré.',
    en: 'Tick this, or mend them in the workbook first. Nothing was kept yet.',
  },
  'plan-changed': {
    nl: 'Het plan is intussen gewijzigd. Hieronder staat wat er nu zou veranderen; er is nog niets bewaard.',
    fr: 'Le plan a été modifié entre-temps. Voici ce qui changerait à présent ; rien n’est encore enregistré.',
    en: 'The plan was changed meanwhile. Below is what would change now; nothing was kept yet.',
  },
  'nothing-to-keep': {
    nl: 'Dit werkboek verandert niets aan het plan.',
    fr: 'Ce classeur ne change rien au plan.',
    en: 'This workbook changes nothing in the plan.',
  },
  'decided-already': {
    nl: 'Dit werkboek is al bewaard.',
    fr: 'Ce classeur est déjà enregistré.',
    en: 'This workbook was kept already.',
  },
})
