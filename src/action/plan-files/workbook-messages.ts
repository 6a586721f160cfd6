import type { ActionColumn, ObjectiveColumn, WorkbookSheet } from '#src/action/plan-files/workbook-columns.ts'
import { defineMessages, type Text } from '#src/platform/i18n/messages.ts'

const fixed = (nl: string, fr: string, en: string): Text => ({
  nl: `${nl} (niet wijzigen)`,
  fr: `${fr} (ne pas modifier)`,
  en: `${en} (do not change)`,
})
const tie = {
  id: fixed('Kenmerk', 'Identifiant', 'Identifier'),
  version: fixed('Versie', 'Version', 'Version'),
}
const period = {
  startsOn: { nl: 'Begin', fr: 'Début', en: 'Start' },
  endsOn: { nl: 'Einde', fr: 'Fin', en: 'End' },
}

const actions = {
  number: fixed('Nummer', 'Numéro', 'Number'),
  objective: { nl: 'Doel', fr: 'Objectif', en: 'Objective' },
  title: { nl: 'Actie', fr: 'Action', en: 'Action' },
  description: { nl: 'Beschrijving', fr: 'Description', en: 'Description' },
  approach: { nl: 'Aanpak', fr: 'Approche', en: 'Approach' },
  owner: { nl: 'Trekker', fr: 'Porteur', en: 'Owner' },
  ...period,
  aim: { nl: 'Wat wordt beoogd', fr: 'But poursuivi', en: 'What is aimed at' },
  expectedResult: { nl: 'Verwacht resultaat', fr: 'Résultat attendu', en: 'Expected result' },
  evaluationMethod: { nl: 'Hoe evalueren', fr: 'Mode d’évaluation', en: 'How to evaluate' },
  means: { nl: 'Middelen', fr: 'Moyens', en: 'Means' },
  budget: { nl: 'Budget in euro', fr: 'Budget en euros', en: 'Budget in euros' },
  executors: { nl: 'Uitvoerders', fr: 'Exécutants', en: 'Executors' },
  evaluator: { nl: 'Evaluator', fr: 'Évaluation par', en: 'Evaluator' },
  status: { nl: 'Status', fr: 'Statut', en: 'Status' },
  ...tie,
} as const satisfies Record<ActionColumn, Text>

const objectives = {
  label: fixed('Nummer', 'Numéro', 'Number'),
  kind: fixed('Soort doel', 'Type d’objectif', 'Kind of objective'),
  domain: fixed('Domein', 'Domaine', 'Domain'),
  parent: fixed('Onder doel', 'Sous l’objectif', 'Under objective'),
  statement: { nl: 'Doel', fr: 'Objectif', en: 'Objective' },
  forWhom: { nl: 'Voor wie', fr: 'Pour qui', en: 'For whom' },
  visionPart: { nl: 'Deel van de visie', fr: 'Élément de la vision', en: 'Part of the vision' },
  measure: { nl: 'Maat', fr: 'Mesure', en: 'Measure' },
  measureKind: { nl: 'Soort maat', fr: 'Type de mesure', en: 'Kind of measure' },
  unit: { nl: 'Eenheid', fr: 'Unité', en: 'Unit' },
  baseline: { nl: 'Nulmeting', fr: 'Mesure initiale', en: 'Baseline' },
  target: { nl: 'Streefwaarde', fr: 'Valeur cible', en: 'Target' },
  ...period,
  enoughPeople: { nl: 'Genoeg mensen', fr: 'Assez de personnes', en: 'Enough people' },
  enoughMeans: { nl: 'Genoeg middelen', fr: 'Assez de moyens', en: 'Enough means' },
  ...tie,
} as const satisfies Record<ObjectiveColumn, Text>

const sheets = {
  actions: { nl: 'Acties', fr: 'Actions', en: 'Actions' },
  objectives: { nl: 'Doelen', fr: 'Objectifs', en: 'Objectives' },
} as const satisfies Record<WorkbookSheet, Text>

/** What stands in a workbook: its sheets, the headings of their columns, and how to fill it in. */
export const workbookMessages = defineMessages({
  sheets,
  actions,
  objectives,
  explanation: { nl: 'Uitleg', fr: 'Explications', en: 'Explanation' },
  yes: { nl: 'ja', fr: 'oui', en: 'yes' },
  no: { nl: 'nee', fr: 'non', en: 'no' },
  title: {
    nl: 'Actieplan van {workspace}, {day}',
    fr: 'Plan d’action de {workspace}, {day}',
    en: 'Action plan of {workspace}, {day}',
  },
  fictional: {
    nl: 'Dit is een voorbeeld: alle namen en gegevens zijn verzonnen.',
    fr: 'Ceci est un exemple : tous les noms et toutes les données sont inventés.',
    en: 'This is an example: all names and data are invented.',
  },
  part: {
    nl: 'Dit is een deel van het plan: alleen wat op de pagina gekozen was.',
    fr: 'Ceci est une partie du plan : seulement ce qui était choisi sur la page.',
    en: 'This is part of the plan: only what was chosen on the page.',
  },
  howTitle: { nl: 'Zo gebruik je dit werkboek', fr: 'Comment utiliser ce classeur', en: 'How to use it' },
  how: {
    change: {
      nl: 'Wijzig wat je wilt op de bladen “Acties” en “Doelen”, bewaar het bestand en lees het in onder Ons plan.',
      fr: 'Modifiez ce que vous voulez dans les feuilles « Actions » et « Objectifs », enregistrez et importez le fichier sous Notre plan.',
      en: 'Change what you want on the sheets “Actions” and “Objectives”, save the file and read it in under Our plan.',
    },
    preview: {
      nl: 'Bij het inlezen zie je eerst wat er verandert. Pas als jij dat zegt, wordt het bewaard.',
      fr: 'À l’importation, vous voyez d’abord ce qui change. Rien n’est enregistré avant votre accord.',
      en: 'When you read it in, you first see what changes. Nothing is kept before you say so.',
    },
    add: {
      nl: 'Een nieuwe actie is een nieuwe rij zonder kenmerk. Schrijf bij “Doel” het nummer van het doel, zoals 2.1.',
      fr: 'Une nouvelle action est une nouvelle ligne sans identifiant. Sous « Objectif », écrivez le numéro de l’objectif, comme 2.1.',
      en: 'A new action is a new row without an identifier. Under “Objective” write the number of the objective, such as 2.1.',
    },
    remove: {
      nl: 'Een rij die je weghaalt, blijft in het plan staan. Wegnemen doe je in het plan zelf.',
      fr: 'Une ligne que vous supprimez reste dans le plan. Pour retirer une action, faites-le dans le plan même.',
      en: 'A row that you take away stays in the plan. Take things away in the plan itself.',
    },
    empty: {
      nl: 'Een lege cel maakt het veld leeg. Een kolom die je weghaalt, laat de velden zoals ze zijn.',
      fr: 'Une cellule vide vide le champ. Une colonne supprimée laisse les champs tels quels.',
      en: 'An empty cell empties the field. A column that you take away leaves its fields as they are.',
    },
    names: {
      nl: 'Zet een puntkomma tussen namen. Een naam die nog niet bekend is, komt bij in de lijst van partners. Schrijf geen namen van ouders.',
      fr: 'Séparez les noms par un point-virgule. Un nom inconnu est ajouté à la liste des partenaires. N’écrivez pas de noms de parents.',
      en: 'Put a semicolon between names. A name that is not known yet joins the list of partners. Write no names of parents.',
    },
    days: {
      nl: 'Schrijf een dag als 1/9/2026.',
      fr: 'Écrivez un jour comme 1/9/2026.',
      en: 'Write a day as 1/9/2026.',
    },
  },
  fixedTitle: {
    nl: 'Wat je niet wijzigt',
    fr: 'Ce que vous ne modifiez pas',
    en: 'What you do not change',
  },
  fixed: {
    nl: 'De kolommen waar “niet wijzigen” bij staat. Kenmerk en versie zeggen bij welke actie of welk doel een rij hoort, en of iemand anders er intussen aan werkte.',
    fr: 'Les colonnes marquées « ne pas modifier ». L’identifiant et la version disent à quelle action ou à quel objectif appartient une ligne, et si quelqu’un d’autre y a travaillé entre-temps.',
    en: 'The columns marked “do not change”. Identifier and version say which action or objective a row belongs to, and whether somebody else worked on it meanwhile.',
  },
  newObjectives: {
    nl: 'Een nieuw doel maak je in het plan zelf, net als een doel een andere plaats geven.',
    fr: 'Un nouvel objectif se crée dans le plan même ; un objectif s’y déplace aussi.',
    en: 'Make a new objective in the plan itself; moving one is done there too.',
  },
  wordsTitle: {
    nl: 'Wat je in deze kolommen mag schrijven',
    fr: 'Ce que vous pouvez écrire dans ces colonnes',
    en: 'What you may write in these columns',
  },
  filePart: { nl: 'deel', fr: 'extrait', en: 'part' },
})
