import { defineMessages, type Text } from '#src/platform/i18n/messages.ts'
import type { ImportState } from '#src/situation/indicators/series.ts'

const states = {
  received: { nl: 'wordt gelezen', fr: 'en cours de lecture', en: 'being read' },
  asked: { nl: 'vraag aan jou', fr: 'question pour vous', en: 'question for you' },
  read: { nl: 'nog te kiezen', fr: 'choix à faire', en: 'to be chosen' },
  ready: { nl: 'nog niet bewaard', fr: 'pas encore enregistré', en: 'not kept yet' },
  keeping: { nl: 'wordt bewaard', fr: 'en cours d’enregistrement', en: 'being kept' },
  kept: { nl: 'bewaard', fr: 'enregistré', en: 'kept' },
  undoing: { nl: 'wordt ongedaan gemaakt', fr: 'en cours d’annulation', en: 'being undone' },
  undone: { nl: 'ongedaan gemaakt', fr: 'annulé', en: 'undone' },
  stopped: { nl: 'gestopt', fr: 'arrêté', en: 'stopped' },
  unreadable: { nl: 'niet te lezen', fr: 'illisible', en: 'cannot be read' },
} as const satisfies Record<ImportState, Text>

const count = (nl: [string, string], fr: [string, string], en: [string, string]): Text => ({
  nl: `{count, plural, one {${nl[0]}} other {${nl[1]}}}`,
  fr: `{count, plural, one {${fr[0]}} other {${fr[1]}}}`,
  en: `{count, plural, one {${en[0]}} other {${en[1]}}}`,
})

/** The page where a file is brought, and the list of those that were. */
export const uploadMessages = defineMessages({
  title: { nl: 'Cijfers inlezen', fr: 'Importer des chiffres', en: 'Read in figures' },
  lead: {
    nl: 'Kies een bestand. Je ziet eerst wat erin staat; bewaard wordt er pas daarna.',
    fr: 'Choisissez un fichier. Vous voyez d’abord ce qu’il contient ; rien n’est enregistré avant.',
    en: 'Choose a file. First you see what is in it; nothing is kept before that.',
  },
  file: { nl: 'Bestand met cijfers', fr: 'Fichier de chiffres', en: 'File of figures' },
  fileHint: {
    nl: 'CSV, TSV, Excel (.xlsx) of JSON. Hoogstens {megabytes} MB en {rows, number} regels.',
    fr: 'CSV, TSV, Excel (.xlsx) ou JSON. {megabytes} Mo et {rows, number} lignes au maximum.',
    en: 'CSV, TSV, Excel (.xlsx) or JSON. {megabytes} MB and {rows, number} lines at most.',
  },
  submit: { nl: 'Bekijk het bestand', fr: 'Voir le fichier', en: 'Look at the file' },
  cancel: { nl: 'Annuleer', fr: 'Annuler', en: 'Cancel' },
  whatTitle: { nl: 'Wat kun je brengen?', fr: 'Que pouvez-vous apporter ?', en: 'What can you bring?' },
  what: {
    published: {
      term: {
        nl: 'Zoals je het ophaalt',
        fr: 'Tel que vous le téléchargez',
        en: 'As you fetch it',
      },
      text: {
        nl: 'Van Statbel en provincies.incijfers.be (CSV of Excel), van Eurostat (CSV, TSV of JSON).',
        fr: 'De Statbel et de provincies.incijfers.be (CSV ou Excel), d’Eurostat (CSV, TSV ou JSON).',
        en: 'From Statbel and provincies.incijfers.be (CSV or Excel), from Eurostat (CSV, TSV or JSON).',
      },
    },
    any: {
      term: { nl: 'Een eigen tabel', fr: 'Votre propre tableau', en: 'A table of your own' },
      text: {
        nl: 'CSV of Excel met bovenaan de namen van de kolommen. Wij vragen wat in elke kolom staat.',
        fr: 'CSV ou Excel avec les noms des colonnes en haut. Nous demandons ce que contient chaque colonne.',
        en: 'CSV or Excel with the names of the columns on top. We ask what stands in each column.',
      },
    },
    ours: {
      term: {
        nl: 'Onze vijf kolommen',
        fr: 'Nos cinq colonnes',
        en: 'Our five columns',
      },
      text: {
        nl: 'Indicator, gebied, jaar, waarde en bron, in eender welke volgorde: dan vragen we niets. Eenheid en uitsplitsing mogen erbij.',
        fr: 'Indicateur, zone, année, valeur et source, dans n’importe quel ordre : nous ne demandons alors rien. L’unité et la ventilation sont facultatives.',
        en: 'Indicator, area, year, value and source, in any order: then we ask nothing. Unit and breakdown may be there.',
      },
    },
    missing: {
      term: { nl: 'Is er geen cijfer?', fr: 'Il n’y a pas de chiffre ?', en: 'Is there no figure?' },
      text: {
        nl: 'Schrijf “niet bekend” of “minder dan 5”. Een lege cel slaan we over.',
        fr: 'Écrivez « inconnu » ou « moins de 5 ». Une cellule vide est ignorée.',
        en: 'Write “unknown” or “fewer than 5”. An empty cell is left out.',
      },
    },
  },
  sources: {
    nl: 'Waar vind je cijfers over jullie gemeente?',
    fr: 'Où trouver des chiffres sur votre commune ?',
    en: 'Where do you find figures about your municipality?',
  },
  template: {
    nl: 'Leeg bestand met de indicatoren',
    fr: 'Fichier vide avec les indicateurs',
    en: 'Empty file with the indicators',
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
  waiting: {
    sheet: {
      nl: 'Kies welk blad je wilt inlezen.',
      fr: 'Choisissez la feuille à importer.',
      en: 'Choose which sheet to read in.',
    },
    columns: {
      nl: 'Zeg wat in elke kolom staat.',
      fr: 'Dites ce que contient chaque colonne.',
      en: 'Say what stands in each column.',
    },
    choice: {
      nl: 'Kies welke indicatoren het zijn.',
      fr: 'Choisissez les indicateurs correspondants.',
      en: 'Choose which indicators these are.',
    },
    ready: {
      nl: '{count, plural, one {# cijfer, klaar} other {# cijfers, klaar}} om te bewaren.',
      fr: '{count, plural, one {# chiffre, prêt} other {# chiffres, prêts}} pour l’enregistrement.',
      en: '{count, plural, one {# figure, ready} other {# figures, ready}} to be kept.',
    },
    faulty: {
      nl: '{count, plural, one {Eén regel klopt} other {# regels kloppen}} nog niet.',
      fr: '{count, plural, one {Une ligne n’est pas encore exacte.} other {# lignes ne sont pas encore exactes.}}',
      en: '{count, plural, one {One line is} other {# lines are}} not right yet.',
    },
    stopped: {
      nl: 'Er is niets van bewaard.',
      fr: 'Rien n’en est enregistré.',
      en: 'Nothing of it is kept.',
    },
  },
  remove: { nl: 'Neem weg', fr: 'Retirer', en: 'Take away' },
  added: count(['# nieuw', '# nieuw'], ['# nouveau', '# nouveaux'], ['# new', '# new']),
  replaced: count(['# gewijzigd', '# gewijzigd'], ['# modifié', '# modifiés'], ['# changed', '# changed']),
  same: count(['# hetzelfde', '# hetzelfde'], ['# identique', '# identiques'], ['# the same', '# the same']),
})
