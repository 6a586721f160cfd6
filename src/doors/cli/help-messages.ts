import type { CommandName } from '#src/doors/cli/command-line.ts'
import { defineMessages, type Text } from '#src/platform/i18n/messages.ts'

const commands = {
  import: {
    nl: 'Leest een bestand met cijfers in en zegt wat erin staat. Bewaard wordt er pas met --keep. In plaats van een bestand mag het nummer staan van een dat al ingelezen is.',
    fr: 'Importe un fichier de chiffres et dit ce qu’il contient. Rien n’est enregistré sans --keep. Au lieu d’un fichier, vous pouvez donner le numéro d’un fichier déjà importé.',
    en: 'Reads in a file of figures and says what is in it. It is kept only with --keep. In place of a file there may stand the number of one that was read in before.',
  },
  imports: {
    nl: 'Toont de ingelezen bestanden, elk met zijn nummer.',
    fr: 'Montre les fichiers importés, chacun avec son numéro.',
    en: 'Shows the files that were read in, each with its number.',
  },
  undo: {
    nl: 'Maakt een bewaard bestand ongedaan. Wat iemand daarna zelf wijzigde, blijft staan.',
    fr: 'Annule un fichier enregistré. Ce que quelqu’un a modifié ensuite reste en place.',
    en: 'Undoes a kept file. What somebody changed afterwards stays.',
  },
  boundaries: {
    nl: 'Bewaart de grenzen die de kaarten voor iedereen tekenen, uit een TopoJSON-bestand met NIS-codes.',
    fr: 'Enregistre les limites que les cartes dessinent pour tous, depuis un fichier TopoJSON avec des codes INS.',
    en: 'Keeps the boundaries that maps draw for everybody, from a TopoJSON file with NIS codes.',
  },
} as const satisfies Record<CommandName, Text>

/** What `--help` says. */
export const helpMessages = defineMessages({
  title: {
    nl: 'Kansrijk vanaf de opdrachtregel',
    fr: 'Kansrijk en ligne de commande',
    en: 'Kansrijk from the command line',
  },
  more: {
    nl: 'Meer over een opdracht: npm run kansrijk -- import --help',
    fr: 'Plus sur une commande : npm run kansrijk -- import --help',
    en: 'More about a command: npm run kansrijk -- import --help',
  },
  see: {
    nl: 'Hulp: npm run kansrijk -- {command} --help',
    fr: 'Aide : npm run kansrijk -- {command} --help',
    en: 'Help: npm run kansrijk -- {command} --help',
  },
  commands,
  options: {
    published: {
      nl: 'de cijfers voor alle gemeenten',
      fr: 'les chiffres pour toutes les communes',
      en: 'the figures for all municipalities',
    },
    workspace: {
      nl: 'de cijfers van één gemeente, met haar adres zoals in de browser',
      fr: 'les chiffres d’une commune, avec son adresse comme dans le navigateur',
      en: 'the figures of one municipality, by its address as in the browser',
    },
    sheet: {
      nl: 'het blad van een rekenblad',
      fr: 'la feuille d’un classeur',
      en: 'the sheet of a workbook',
    },
    columns: {
      nl: 'wat elke kolom is: area, period, value, code, breakdown, unit, flags of ignored',
      fr: 'ce qu’est chaque colonne : area, period, value, code, breakdown, unit, flags ou ignored',
      en: 'what each column is: area, period, value, code, breakdown, unit, flags or ignored',
    },
    period: {
      nl: 'het jaar van alle regels, als geen kolom het zegt',
      fr: 'l’année de toutes les lignes, si aucune colonne ne la donne',
      en: 'the year of all lines, where no column says it',
    },
    choose: {
      nl: 'een JSON-bestand dat van elk onderwerp zegt welke indicator het is, of null; “*”: null laat de rest weg',
      fr: 'un fichier JSON qui dit quel indicateur est chaque sujet, ou null ; « * » : null laisse le reste de côté',
      en: 'a JSON file that says of each subject which indicator it is, or null; “*”: null leaves out the rest',
    },
    indicator: {
      nl: 'de indicator, als het bestand over één onderwerp gaat',
      fr: 'l’indicateur, si le fichier porte sur un seul sujet',
      en: 'the indicator, where the file is about one subject',
    },
    source: { nl: 'de bron van de cijfers', fr: 'la source des chiffres', en: 'the source of the figures' },
    keep: {
      nl: 'bewaart de cijfers, allemaal of geen enkel',
      fr: 'enregistre les chiffres, tous ou aucun',
      en: 'keeps the figures, all or none',
    },
    name: {
      nl: 'hoe deze grenzen heten',
      fr: 'le nom de ces limites',
      en: 'what these boundaries are called',
    },
    attribution: {
      nl: 'van wie ze zijn en van welk jaar; staat onder elke kaart',
      fr: 'à qui elles sont et de quelle année ; figure sous chaque carte',
      en: 'whose they are and of which year; stands under every map',
    },
    json: {
      nl: 'voor programma’s, als JSON',
      fr: 'pour des programmes, en JSON',
      en: 'for programs, as JSON',
    },
    lang: { nl: 'de taal: nl, fr of en', fr: 'la langue : nl, fr ou en', en: 'the language: nl, fr or en' },
    help: { nl: 'deze hulp', fr: 'cette aide', en: 'this help' },
  },
})
