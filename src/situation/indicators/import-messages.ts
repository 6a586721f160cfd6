import type { Text } from '#src/platform/i18n/messages.ts'
import { defineProblems } from '#src/platform/problems.ts'
import type { FileProblem, LineProblem } from '#src/situation/indicators/line-problem.ts'

const lineTexts = {
  'indicator-missing': {
    nl: 'Hier ontbreekt de indicator. Schrijf de naam of de code van een van de twaalf.',
    fr: 'L’indicateur manque ici. Écrivez le nom ou le code de l’un des douze.',
    en: 'The indicator is missing here. Write the name or the code of one of the twelve.',
  },
  'indicator-unknown': {
    nl: '“{text}” kennen we niet als indicator. Schrijf de naam of de code van een van de twaalf.',
    fr: '« {text} » n’est pas un indicateur connu. Écrivez le nom ou le code de l’un des douze.',
    en: 'We do not know “{text}” as an indicator. Write the name or the code of one of the twelve.',
  },
  'area-missing': {
    nl: 'Hier ontbreekt het gebied. Schrijf de naam of de NIS-code.',
    fr: 'Le territoire manque ici. Écrivez le nom ou le code INS.',
    en: 'The area is missing here. Write the name or the NIS code.',
  },
  'area-unknown': {
    nl: '“{text}” vinden we niet bij de gemeenten, arrondissementen, provincies en gewesten. Controleer de naam of schrijf de NIS-code.',
    fr: '« {text} » est introuvable parmi les communes, arrondissements, provinces et régions. Vérifiez le nom ou écrivez le code INS.',
    en: 'We cannot find “{text}” among the municipalities, arrondissements, provinces and regions. Check the name or write the NIS code.',
  },
  'area-nis-unknown': {
    nl: 'Geen gebied heeft de NIS-code {text}. Controleer de vijf cijfers.',
    fr: 'Aucun territoire n’a le code INS {text}. Vérifiez les cinq chiffres.',
    en: 'No area has the NIS code {text}. Check the five digits.',
  },
  'area-ambiguous': {
    nl: '“{text}” kan meer dan één gebied zijn: {choices}. Schrijf de NIS-code, of “gemeente”, “arrondissement”, “provincie” of “gewest” erbij.',
    fr: '« {text} » peut désigner plusieurs territoires : {choices}. Écrivez le code INS, ou ajoutez « commune », « arrondissement », « province » ou « région ».',
    en: '“{text}” can be more than one area: {choices}. Write the NIS code, or add “municipality”, “arrondissement”, “province” or “region”.',
  },
  'period-missing': {
    nl: 'Hier ontbreekt het jaar.',
    fr: 'L’année manque ici.',
    en: 'The year is missing here.',
  },
  'period-unreadable': {
    nl: '“{text}” kunnen we niet als jaar lezen. Schrijf 2015, 2023-2024 voor een schooljaar of 2015-2017 voor drie jaar samen.',
    fr: '« {text} » n’est pas lisible comme année. Écrivez 2015, 2023-2024 pour une année scolaire ou 2015-2017 pour trois ans ensemble.',
    en: 'We cannot read “{text}” as a year. Write 2015, 2023-2024 for a school year or 2015-2017 for three years together.',
  },
  'year-out-of-reason': {
    nl: '“{text}” kan niet kloppen. Neem een jaar van 1900 tot en met {latest, number, ::group-off}.',
    fr: '« {text} » ne peut être exact. Prenez une année de 1900 à {latest, number, ::group-off}.',
    en: '“{text}” cannot be right. Take a year from 1900 up to {latest, number, ::group-off}.',
  },
  'value-unreadable': {
    nl: '“{text}” is geen cijfer. Schrijf een getal zoals 20,5, of “niet bekend”.',
    fr: '« {text} » n’est pas un chiffre. Écrivez un nombre comme 20,5, ou « inconnu ».',
    en: '“{text}” is not a figure. Write a number such as 20,5, or “unknown”.',
  },
  'decimal-mixed': {
    nl: 'In deze kolom staan komma’s en punten door elkaar. De meeste getallen hebben “{sign}” voor de decimalen; schrijf “{text}” ook zo.',
    fr: 'Cette colonne mélange virgules et points. La plupart des nombres ont « {sign} » avant les décimales ; écrivez « {text} » de même.',
    en: 'Commas and points are mixed in this column. Most numbers have “{sign}” before the decimals; write “{text}” that way too.',
  },
  'decimal-unclear': {
    nl: '“{text}” kan {comma} of {point} zijn, en niets in het bestand zegt welk. Schrijf het getal zonder punt voor de duizendtallen.',
    fr: '« {text} » peut être {comma} ou {point}, et rien dans le fichier ne tranche. Écrivez le nombre sans signe pour les milliers.',
    en: '“{text}” can be {comma} or {point}, and nothing in the file tells which. Write the number without a sign for the thousands.',
  },
  'unit-differs': {
    nl: 'Bij “{text}” staat een andere eenheid dan bij deze indicator hoort. Laat het teken weg, of zet de juiste eenheid in de kolom eenheid.',
    fr: '« {text} » porte une autre unité que cet indicateur. Retirez le signe, ou mettez la bonne unité dans la colonne unité.',
    en: '“{text}” carries another unit than this indicator has. Leave out the sign, or put the right unit in the column unit.',
  },
  negative: {
    nl: '“{text}” is kleiner dan nul. Dat kan hier niet.',
    fr: '« {text} » est inférieur à zéro. C’est impossible ici.',
    en: '“{text}” is less than zero. That cannot be here.',
  },
  'share-too-high': {
    nl: '“{text}” is meer dan 100 %. Een aandeel kan dat niet zijn.',
    fr: '« {text} » dépasse 100 %. Une part ne le peut pas.',
    en: '“{text}” is more than 100 %. A share cannot be that.',
  },
  'source-missing': {
    nl: 'Hier ontbreekt de bron. Schrijf waar het cijfer vandaan komt.',
    fr: 'La source manque ici. Écrivez d’où vient le chiffre.',
    en: 'The source is missing here. Write where the figure comes from.',
  },
  'text-too-long': {
    nl: 'Deze tekst is te lang: hoogstens {max} tekens.',
    fr: 'Ce texte est trop long : {max} caractères au maximum.',
    en: 'This text is too long: {max} characters at most.',
  },
  'cell-count': {
    nl: 'Deze regel heeft {count, plural, one {# cel} other {# cellen}}, de eerste regel heeft er {expected}. Staat er een scheidingsteken te veel of te weinig?',
    fr: 'Cette ligne a {count, plural, one {# cellule} other {# cellules}}, la première en a {expected}. Y a-t-il un séparateur de trop ou trop peu ?',
    en: 'This line has {count, plural, one {# cell} other {# cells}}, the first line has {expected}. Is there a separator too many or too few?',
  },
  'twice-different': {
    nl: 'Hetzelfde cijfer staat ook op regel {line, number, ::group-off}, met een andere waarde. Houd er één.',
    fr: 'Le même chiffre figure aussi à la ligne {line, number, ::group-off}, avec une autre valeur. Gardez-en un.',
    en: 'The same figure also stands on line {line, number, ::group-off}, with another value. Keep one of them.',
  },
} as const satisfies Record<LineProblem, Text>

const saveAsCsv = {
  nl: 'Open het bestand in je rekenblad en bewaar het als CSV.',
  fr: 'Ouvrez le fichier dans votre tableur et enregistrez-le en CSV.',
  en: 'Open the file in your spreadsheet and save it as CSV.',
} as const

const fileTexts = {
  'file-empty': { nl: 'Dit bestand is leeg.', fr: 'Ce fichier est vide.', en: 'This file is empty.' },
  'file-no-rows': {
    nl: 'In dit bestand staan alleen de namen van de kolommen, nog geen cijfers.',
    fr: 'Ce fichier ne contient que les noms des colonnes, pas encore de chiffres.',
    en: 'This file holds only the names of the columns, no figures yet.',
  },
  'file-not-text': {
    nl: `Dit is geen CSV-bestand, maar bijvoorbeeld een rekenblad of een pdf. ${saveAsCsv.nl}`,
    fr: `Ce n’est pas un fichier CSV, mais par exemple un tableur ou un pdf. ${saveAsCsv.fr}`,
    en: `This is not a CSV file but, for example, a spreadsheet or a pdf. ${saveAsCsv.en}`,
  },
  'file-unclosed-quote': {
    nl: 'Op regel {line, number, ::group-off} begint een aanhalingsteken dat nergens sluit.',
    fr: 'À la ligne {line, number, ::group-off} commence un guillemet qui ne se ferme nulle part.',
    en: 'On line {line, number, ::group-off} a quotation mark begins that closes nowhere.',
  },
  'file-stray-quote': {
    nl: 'Op regel {line, number, ::group-off} staat een aanhalingsteken midden in een cel.',
    fr: 'À la ligne {line, number, ::group-off} un guillemet se trouve au milieu d’une cellule.',
    en: 'On line {line, number, ::group-off} a quotation mark stands in the middle of a cell.',
  },
  'file-too-many-rows': {
    nl: 'Dit bestand heeft meer dan {max, number} regels. Splits het in kleinere bestanden.',
    fr: 'Ce fichier compte plus de {max, number} lignes. Divisez-le en fichiers plus petits.',
    en: 'This file has more than {max, number} lines. Split it into smaller files.',
  },
  'file-too-many-columns': {
    nl: 'Dit bestand heeft meer dan {max, number} kolommen. Houd de vijf kolommen over die hieronder staan.',
    fr: 'Ce fichier compte plus de {max, number} colonnes. Gardez les cinq colonnes indiquées ci-dessous.',
    en: 'This file has more than {max, number} columns. Keep the five columns that are named below.',
  },
  'file-cell-too-long': {
    nl: 'Op regel {line, number, ::group-off} staat een cel met meer dan {max, number} tekens.',
    fr: 'À la ligne {line, number, ::group-off} une cellule compte plus de {max, number} caractères.',
    en: 'On line {line, number, ::group-off} a cell has more than {max, number} characters.',
  },
  'file-empty-header': {
    nl: 'Kolom {column} heeft geen naam op regel {line, number, ::group-off}. Geef ze er een.',
    fr: 'La colonne {column} n’a pas de nom à la ligne {line, number, ::group-off}. Donnez-lui en un.',
    en: 'Column {column} has no name on line {line, number, ::group-off}. Give it one.',
  },
  'file-duplicate-header': {
    nl: 'De kolom “{name}” staat er twee keer. Houd er één.',
    fr: 'La colonne « {name} » figure deux fois. Gardez-en une.',
    en: 'The column “{name}” stands there twice. Keep one of them.',
  },
} as const satisfies Record<`file-${FileProblem}`, Text>

/** What can be wrong with a file of figures, with one of its lines, or with a figure that is typed. */
export const figureProblem = defineProblems('figures', {
  ...lineTexts,
  ...fileTexts,
  'file-missing': {
    nl: 'Kies eerst een bestand.',
    fr: 'Choisissez d’abord un fichier.',
    en: 'Choose a file first.',
  },
  'import-has-errors': {
    nl: 'Er is nog niets bewaard: {count, plural, one {één regel klopt} other {# regels kloppen}} niet. Verbeter het bestand en lees het opnieuw in.',
    fr: 'Rien n’est encore enregistré : {count, plural, one {une ligne est incorrecte} other {# lignes sont incorrectes}}. Corrigez le fichier et relisez-le.',
    en: 'Nothing is kept yet: {count, plural, one {one line is} other {# lines are}} not right. Mend the file and read it in again.',
  },
  'keep-first': {
    nl: 'Wat je typte is nog niet bewaard. Bewaar het eerst, of ga verder zonder.',
    fr: 'Votre saisie n’est pas encore enregistrée. Enregistrez-la d’abord, ou continuez sans elle.',
    en: 'What you typed is not kept yet. Keep it first, or go on without it.',
  },
  'area-not-compared': {
    nl: 'Hier vul je alleen cijfers in van je eigen gebied en wat erboven ligt.',
    fr: 'Ici, vous ne saisissez que les chiffres de votre territoire et de ceux qui l’englobent.',
    en: 'Here you fill in figures of your own area and of what lies above it only.',
  },
})
