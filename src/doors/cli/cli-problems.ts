import { defineProblems } from '#src/platform/problems.ts'

/** What can be wrong with a command line, and with what it names. */
export const cliProblem = defineProblems('cli', {
  'command-missing': {
    nl: 'Zeg wat er moet gebeuren: {commands}.',
    fr: 'Dites ce qu’il faut faire : {commands}.',
    en: 'Say what to do: {commands}.',
  },
  'command-unknown': {
    nl: '“{name}” is geen opdracht. Kies uit: {commands}.',
    fr: '« {name} » n’est pas une commande. Choisissez parmi : {commands}.',
    en: '“{name}” is no command. Choose from: {commands}.',
  },
  'option-unknown': {
    nl: '{option} bestaat hier niet.',
    fr: '{option} n’existe pas ici.',
    en: 'There is no {option} here.',
  },
  'option-empty': {
    nl: 'Zet achter {option} wat je bedoelt.',
    fr: 'Indiquez une valeur après {option}.',
    en: 'Say after {option} what you mean.',
  },
  'option-full': {
    nl: '{option} staat op zichzelf, zonder iets erachter.',
    fr: '{option} s’emploie seul, sans valeur.',
    en: '{option} stands by itself, with nothing after it.',
  },
  'option-missing': {
    nl: '{option} ontbreekt.',
    fr: '{option} manque.',
    en: '{option} is missing.',
  },
  'too-many-arguments': {
    nl: '“{text}” staat er te veel. Zet een naam met spaties tussen aanhalingstekens.',
    fr: '« {text} » est de trop. Mettez un nom avec des espaces entre guillemets.',
    en: '“{text}” is one too many. Put a name with spaces between quotation marks.',
  },
  'language-unknown': {
    nl: 'De taal “{text}” spreken we niet. Kies nl, fr of en.',
    fr: 'La langue « {text} » n’est pas disponible. Choisissez nl, fr ou en.',
    en: 'We do not speak “{text}”. Choose nl, fr or en.',
  },
  'file-argument': {
    nl: 'Zeg welk bestand je bedoelt.',
    fr: 'Dites de quel fichier il s’agit.',
    en: 'Say which file you mean.',
  },
  'import-argument': {
    nl: 'Zeg welk ingelezen bestand je bedoelt, met het nummer uit “kansrijk imports”.',
    fr: 'Dites de quel fichier importé il s’agit, avec le numéro donné par « kansrijk imports ».',
    en: 'Say which file that was read in you mean, by its number in “kansrijk imports”.',
  },
  'where-missing': {
    nl: 'Zeg van wie de cijfers zijn: --published voor iedereen, of --workspace met het adres van de gemeente.',
    fr: 'Dites à qui sont les chiffres : --published pour tous, ou --workspace avec l’adresse de la commune.',
    en: 'Say whose figures they are: --published for everybody, or --workspace with the address of the municipality.',
  },
  'where-both': {
    nl: 'Kies --published of --workspace, niet allebei.',
    fr: 'Choisissez --published ou --workspace, pas les deux.',
    en: 'Choose --published or --workspace, not both.',
  },
  'workspace-unknown': {
    nl: 'Geen gemeente heeft hier het adres “{slug}”.',
    fr: 'Aucune commune n’a ici l’adresse « {slug} ».',
    en: 'No municipality has the address “{slug}” here.',
  },
  'file-not-there': {
    nl: '{path} is er niet, of is geen bestand.',
    fr: '{path} n’existe pas ou n’est pas un fichier.',
    en: '{path} is not there, or is no file.',
  },
  'file-closed': {
    nl: '{path} mogen we niet lezen.',
    fr: '{path} ne peut pas être lu : accès refusé.',
    en: 'We may not read {path}.',
  },
  'sheet-unknown': {
    nl: 'Er is geen blad “{sheet}”. Wel: {sheets}.',
    fr: 'Il n’y a pas de feuille « {sheet} ». Il y a : {sheets}.',
    en: 'There is no sheet “{sheet}”. There is: {sheets}.',
  },
  'column-unknown': {
    nl: '“{text}” zegt niet wat een kolom is. Kies uit: {roles}.',
    fr: '« {text} » ne dit pas ce qu’est une colonne. Choisissez parmi : {roles}.',
    en: '“{text}” does not say what a column is. Choose from: {roles}.',
  },
  'column-count': {
    nl: 'Het bestand heeft {expected, plural, one {# kolom} other {# kolommen}}; je noemt er {count}.',
    fr: 'Le fichier compte {expected, plural, one {# colonne} other {# colonnes}} ; vous en nommez {count}.',
    en: 'The file has {expected, plural, one {# column} other {# columns}}; you name {count}.',
  },
  'choices-not-json': {
    nl: '{path} is geen JSON met een keuze per onderwerp. Neem het voorbeeld dat --json geeft.',
    fr: '{path} n’est pas du JSON avec un choix par sujet. Partez de l’exemple donné par --json.',
    en: '{path} is no JSON with one choice for each subject. Take the example that --json gives.',
  },
  'choice-missing': {
    nl: 'Zeg van “{key}” welke indicator het is, of null om het weg te laten.',
    fr: 'Dites quel indicateur est « {key} », ou null pour le laisser de côté.',
    en: 'Say of “{key}” which indicator it is, or null to leave it out.',
  },
  'choice-of-nothing': {
    nl: 'In het bestand staat geen onderwerp “{key}”.',
    fr: 'Le fichier ne contient pas de sujet « {key} ».',
    en: 'The file holds no subject “{key}”.',
  },
  'choice-wrong': {
    nl: 'Wat bij “{key}” staat, kunnen we niet lezen: {field}.',
    fr: 'Ce qui figure sous « {key} » est illisible : {field}.',
    en: 'We cannot read what stands with “{key}”: {field}.',
  },
  'indicator-unknown': {
    nl: 'Bij “{key}”: er is geen indicator “{text}”.',
    fr: 'Sous « {key} » : il n’y a pas d’indicateur « {text} ».',
    en: 'With “{key}”: there is no indicator “{text}”.',
  },
  'several-codes': {
    nl: 'Dit bestand gaat over {count, plural, one {# onderwerp} other {# onderwerpen}}: zeg met --choose wat elk ervan is.',
    fr: 'Ce fichier porte sur {count, plural, one {# sujet} other {# sujets}} : dites avec --choose ce qu’est chacun.',
    en: 'This file is about {count, plural, one {# subject} other {# subjects}}: say with --choose what each of them is.',
  },
})
