import type { WorkbookSheet } from '#src/action/plan-files/workbook-columns.ts'
import { defineMessages, type Text } from '#src/platform/i18n/messages.ts'
import { defineNotices } from '#src/platform/notices.ts'

const kinds = {
  actions: { nl: 'actie', fr: 'action', en: 'action' },
  objectives: { nl: 'doel', fr: 'objectif', en: 'objective' },
} as const satisfies Record<WorkbookSheet, Text>

const states = {
  read: { nl: 'nog niet bewaard', fr: 'pas encore enregistré', en: 'not kept yet' },
  kept: { nl: 'bewaard', fr: 'enregistré', en: 'kept' },
  undone: { nl: 'ongedaan gemaakt', fr: 'annulé', en: 'undone' },
}

/** The page where a workbook is brought, and the one that shows what it would change. */
export const workbookPageMessages = defineMessages({
  kinds,
  states,
  title: { nl: 'Werkboek inlezen', fr: 'Importer un classeur', en: 'Read in a workbook' },
  lead: {
    nl: 'Werk het plan bij in Excel en breng het terug. Je ziet eerst wat er verandert; bewaard wordt er pas daarna.',
    fr: 'Complétez le plan dans Excel et rapportez-le. Vous voyez d’abord ce qui change ; rien n’est enregistré avant.',
    en: 'Work on the plan in Excel and bring it back. First you see what changes; nothing is kept before that.',
  },
  file: { nl: 'Werkboek', fr: 'Classeur', en: 'Workbook' },
  fileHint: {
    nl: 'Een Excel-bestand (.xlsx) van hoogstens {megabytes} MB en {rows, number} acties.',
    fr: 'Un fichier Excel (.xlsx) de {megabytes} Mo et {rows, number} actions au maximum.',
    en: 'An Excel file (.xlsx) of {megabytes} MB and {rows, number} actions at most.',
  },
  submit: { nl: 'Bekijk wat er verandert', fr: 'Voir ce qui change', en: 'See what changes' },
  cancel: { nl: 'Annuleer', fr: 'Annuler', en: 'Cancel' },
  howTitle: { nl: 'Hoe gaat het?', fr: 'Comment faire ?', en: 'How does it work?' },
  how: {
    out: {
      term: { nl: 'Haal het werkboek op', fr: 'Téléchargez le classeur', en: 'Fetch the workbook' },
      text: {
        nl: 'Alle acties en doelen staan erin, elk op een rij. De uitleg staat op het laatste blad.',
        fr: 'Toutes les actions et tous les objectifs y figurent, un par ligne. L’explication est sur la dernière feuille.',
        en: 'All actions and objectives are in it, each on a row. The last sheet explains.',
      },
    },
    change: {
      term: { nl: 'Vul aan in Excel', fr: 'Complétez dans Excel', en: 'Fill in with Excel' },
      text: {
        nl: 'Wijzig cellen of voeg rijen toe. Een rij of kolom die je weghaalt, verandert niets aan het plan.',
        fr: 'Modifiez des cellules ou ajoutez des lignes. Supprimer une ligne ou une colonne ne change rien au plan.',
        en: 'Change cells or add rows. A row or column that you take away changes nothing in the plan.',
      },
    },
    back: {
      term: { nl: 'Breng het terug', fr: 'Rapportez-le', en: 'Bring it back' },
      text: {
        nl: 'Werkte iemand intussen ook aan een rij, dan kies jij wat blijft. Alles kan daarna in één keer weer terug.',
        fr: 'Si quelqu’un a aussi travaillé sur une ligne, vous choisissez ce qui reste. Tout peut ensuite être annulé d’un coup.',
        en: 'Where somebody else worked on a row as well, you choose what stays. Afterwards everything can be undone at once.',
      },
    },
  },
  download: { nl: 'Download het werkboek', fr: 'Télécharger le classeur', en: 'Download the workbook' },
  earlierTitle: { nl: 'Eerder gebracht', fr: 'Apportés auparavant', en: 'Brought before' },
  earlierFile: { nl: 'Werkboek', fr: 'Classeur', en: 'Workbook' },
  earlierWhen: { nl: 'Wanneer', fr: 'Quand', en: 'When' },
  earlierState: { nl: 'Stand', fr: 'État', en: 'State' },
  by: { nl: '{day}, {name}', fr: '{day}, {name}', en: '{day}, {name}' },
  onward: { nl: 'Verder', fr: 'Suite', en: 'Onward' },
  remove: { nl: 'Haal weg', fr: 'Retirer', en: 'Take away' },

  previewTitle: { nl: 'Wat verandert er?', fr: 'Qu’est-ce qui change ?', en: 'What changes?' },
  previewLead: {
    nl: '{file} is gelezen. Er is nog niets bewaard.',
    fr: '{file} a été lu. Rien n’est encore enregistré.',
    en: '{file} was read. Nothing is kept yet.',
  },
  nothingLead: {
    nl: '{file} zegt hetzelfde als het plan: er verandert niets.',
    fr: '{file} dit la même chose que le plan : rien ne change.',
    en: '{file} says the same as the plan: nothing changes.',
  },
  counts: {
    added: {
      nl: '{count, plural, one {nieuwe actie} other {nieuwe acties}}',
      fr: '{count, plural, one {nouvelle action} other {nouvelles actions}}',
      en: '{count, plural, one {new action} other {new actions}}',
    },
    changed: {
      nl: '{count, plural, one {rij gewijzigd} other {rijen gewijzigd}}',
      fr: '{count, plural, one {ligne modifiée} other {lignes modifiées}}',
      en: '{count, plural, one {row changed} other {rows changed}}',
    },
    conflicts: {
      nl: '{count, plural, one {rij ook hier gewijzigd} other {rijen ook hier gewijzigd}}',
      fr: '{count, plural, one {ligne modifiée ici aussi} other {lignes modifiées ici aussi}}',
      en: '{count, plural, one {row changed here as well} other {rows changed here as well}}',
    },
    same: {
      nl: '{count, plural, one {rij blijft gelijk} other {rijen blijven gelijk}}',
      fr: '{count, plural, one {ligne identique} other {lignes identiques}}',
      en: '{count, plural, one {row stays the same} other {rows stay the same}}',
    },
    refused: {
      nl: '{count, plural, one {rij klopt nog niet} other {rijen kloppen nog niet}}',
      fr: '{count, plural, one {ligne à corriger} other {lignes à corriger}}',
      en: '{count, plural, one {row not right yet} other {rows not right yet}}',
    },
  },
  refusedTitle: {
    nl: 'Wat nog niet klopt',
    fr: 'Ce qui n’est pas encore exact',
    en: 'What is not right yet',
  },
  refusedLead: {
    nl: 'Verbeter dit in het werkboek en breng het opnieuw.',
    fr: 'Corrigez ceci dans le classeur et rapportez-le.',
    en: 'Mend this in the workbook and bring it again.',
  },
  inSheet: {
    nl: '{sheet}, rij {line, number, ::group-off}',
    fr: '{sheet}, ligne {line, number, ::group-off}',
    en: '{sheet}, row {line, number, ::group-off}',
  },
  row: { nl: 'Rij', fr: 'Ligne', en: 'Row' },
  column: { nl: 'Kolom', fr: 'Colonne', en: 'Column' },
  problem: { nl: 'Wat klopt niet', fr: 'Ce qui ne va pas', en: 'What is not right' },
  wholeRow: { nl: 'hele rij', fr: 'toute la ligne', en: 'whole row' },
  firstOnly: {
    nl: 'De eerste {shown, number} van {count, number} staan hier.',
    fr: 'Voici les {shown, number} premières sur {count, number}.',
    en: 'The first {shown, number} of {count, number} stand here.',
  },
  keepTitle: { nl: 'Bewaar in het plan', fr: 'Enregistrer dans le plan', en: 'Keep in the plan' },
  withoutRefused: {
    nl: '{count, plural, one {De rij die niet klopt (zie hieronder), mag eruit blijven} other {De # rijen die niet kloppen (zie hieronder), mogen eruit blijven}}',
    fr: '{count, plural, one {La ligne inexacte (voir ci-dessous) peut rester à l’écart} other {Les # lignes inexactes (voir ci-dessous) peuvent rester à l’écart}}',
    en: '{count, plural, one {The row that is not right (see below) may stay out} other {The # rows that are not right (see below) may stay out}}',
  },
  conflictsLegend: {
    nl: 'Intussen ook hier gewijzigd: waar neem je het werkboek?',
    fr: 'Modifiées ici entre-temps : où suivez-vous le classeur ?',
    en: 'Changed here meanwhile: where do you take the workbook?',
  },
  conflictsHint: {
    nl: 'Vink je niets aan, dan blijft het plan zoals het hier nu staat.',
    fr: 'Si vous ne cochez rien, le plan reste tel qu’il est ici.',
    en: 'Tick nothing, and the plan stays as it is here now.',
  },
  takeAll: {
    nl: 'Neem het werkboek voor alle {count, number} rijen',
    fr: 'Suivre le classeur pour les {count, number} lignes',
    en: 'Take the workbook for all {count, number} rows',
  },
  hereAndThere: {
    nl: '{column}: hier {before}, in het werkboek {after}',
    fr: '{column} : ici {before}, dans le classeur {after}',
    en: '{column}: here {before}, in the workbook {after}',
  },
  keep: { nl: 'Bewaar in het plan', fr: 'Enregistrer dans le plan', en: 'Keep in the plan' },
  keepNote: {
    nl: 'Je kunt het daarna in één keer ongedaan maken.',
    fr: 'Vous pourrez ensuite tout annuler d’un coup.',
    en: 'Afterwards you can undo it at once.',
  },
  another: { nl: 'Breng een ander werkboek', fr: 'Apporter un autre classeur', en: 'Bring another workbook' },
  changedTitle: { nl: 'Wat er wijzigt', fr: 'Ce qui change', en: 'What changes' },
  field: { nl: 'Veld', fr: 'Champ', en: 'Field' },
  before: { nl: 'Nu', fr: 'Actuellement', en: 'Now' },
  after: { nl: 'Wordt', fr: 'Devient', en: 'Becomes' },
  empty: { nl: 'leeg', fr: 'vide', en: 'empty' },
  inRow: {
    nl: '{kind}, rij {line, number, ::group-off}',
    fr: '{kind}, ligne {line, number, ::group-off}',
    en: '{kind}, row {line, number, ::group-off}',
  },
  addedTitle: { nl: 'Wat erbij komt', fr: 'Ce qui s’ajoute', en: 'What is added' },
  newAction: { nl: 'Nieuwe actie', fr: 'Nouvelle action', en: 'New action' },
  underObjective: { nl: 'Onder doel', fr: 'Sous l’objectif', en: 'Under objective' },
  namesTitle: { nl: 'Nieuwe namen', fr: 'Nouveaux noms', en: 'New names' },
  namesLead: {
    nl: 'Deze namen kennen we nog niet. Ze komen bij wie meedoet, als dienst. Is er een tikfout bij? Verbeter die eerst in het werkboek.',
    fr: 'Nous ne connaissons pas encore ces noms. Ils rejoindront les participants, comme service. Une faute de frappe ? Corrigez-la d’abord dans le classeur.',
    en: 'We do not know these names yet. They join who takes part, as a service. Is there a typing error? Mend it in the workbook first.',
  },
  notesTitle: { nl: 'Goed om te weten', fr: 'Bon à savoir', en: 'Good to know' },
  notes: {
    notInFile: {
      nl: '{count, plural, one {Eén actie van het plan staat niet in dit werkboek: ze blijft zoals ze is.} other {# acties van het plan staan niet in dit werkboek: ze blijven zoals ze zijn.}}',
      fr: '{count, plural, one {Une action du plan ne figure pas dans ce classeur : elle reste telle quelle.} other {# actions du plan ne figurent pas dans ce classeur : elles restent telles quelles.}}',
      en: '{count, plural, one {One action of the plan is not in this workbook: it stays as it is.} other {# actions of the plan are not in this workbook: they stay as they are.}}',
    },
    missing: {
      nl: 'Op het blad “{sheet}” ontbreken: {columns}. Die velden blijven zoals ze zijn.',
      fr: 'La feuille « {sheet} » ne contient pas : {columns}. Ces champs restent tels quels.',
      en: 'The sheet “{sheet}” lacks: {columns}. Those fields stay as they are.',
    },
    unknown: {
      nl: 'Op het blad “{sheet}” kennen we deze kolommen niet: {columns}. We lezen ze niet.',
      fr: 'Dans la feuille « {sheet} », nous ne connaissons pas ces colonnes : {columns}. Nous ne les lisons pas.',
      en: 'On the sheet “{sheet}” we do not know these columns: {columns}. We do not read them.',
    },
    formulas: {
      nl: 'Op het blad “{sheet}” {count, plural, one {staat een formule} other {staan # formules}}: we nemen wat Excel uitrekende.',
      fr: 'La feuille « {sheet} » contient {count, plural, one {une formule} other {# formules}} : nous prenons ce qu’Excel a calculé.',
      en: 'On the sheet “{sheet}” {count, plural, one {is a formula} other {are # formulas}}: we take what Excel worked out.',
    },
    otherSheets: {
      nl: 'Andere bladen lezen we niet: {sheets}.',
      fr: 'Nous ne lisons pas les autres feuilles : {sheets}.',
      en: 'We do not read other sheets: {sheets}.',
    },
  },
  decidedTitle: {
    nl: 'Dit werkboek is al bewaard',
    fr: 'Ce classeur est déjà enregistré',
    en: 'This workbook was kept already',
  },
  decidedText: {
    nl: 'Wat het veranderde, staat op een eigen pagina. Daar kun je het ook ongedaan maken.',
    fr: 'Ce qu’il a changé figure sur une page à part. Vous pouvez aussi l’y annuler.',
    en: 'What it changed stands on a page of its own. There you can undo it too.',
  },
  undoneTitle: {
    nl: 'Dit werkboek is ongedaan gemaakt',
    fr: 'Ce classeur a été annulé',
    en: 'This workbook was undone',
  },
  toBatch: { nl: 'Bekijk wat er veranderde', fr: 'Voir ce qui a changé', en: 'See what changed' },
})

export const workbookNotice = defineNotices('plan-workbook', {
  kept: {
    nl: 'Het werkboek is bewaard in het plan.',
    fr: 'Le classeur est enregistré dans le plan.',
    en: 'The workbook was kept in the plan.',
  },
  removed: {
    nl: 'Het werkboek is weg. Aan het plan is niets veranderd.',
    fr: 'Le classeur est retiré. Le plan n’a pas changé.',
    en: 'The workbook is gone. Nothing changed in the plan.',
  },
})
