import type { CycleLineProblem } from '#src/action/plan-files/policy-cycle.ts'
import type { CycleRefusal } from '#src/action/plan-files/policy-cycle-file.ts'
import type { Text } from '#src/platform/i18n/messages.ts'
import { defineProblems } from '#src/platform/problems.ts'

const fetchAgain = {
  nl: 'Download het opnieuw uit de BBC-analysetool.',
  fr: 'Téléchargez-le à nouveau depuis l’outil d’analyse BBC.',
  en: 'Download it again from the BBC analysis tool.',
} as const

const lineTexts = {
  'block-without-code': {
    nl: 'Regel {line, number, ::group-off}: bij “{about}” staat geen code. Dit deel valt weg.',
    fr: 'Ligne {line, number, ::group-off} : « {about} » n’a pas de code. Cette partie est omise.',
    en: 'Line {line, number, ::group-off}: “{about}” has no code. This part is left out.',
  },
  'action-without-objective': {
    nl: 'Regel {line, number, ::group-off}: actie {about} staat onder geen actieplan of beleidsdoelstelling. Ze valt weg.',
    fr: 'Ligne {line, number, ::group-off} : l’action {about} ne se trouve sous aucun plan d’action ni objectif. Elle est omise.',
    en: 'Line {line, number, ::group-off}: action {about} stands under no action plan or policy objective. It is left out.',
  },
  'not-an-amount': {
    nl: 'Regel {line, number, ::group-off}: “{about}” is geen bedrag. De som waarin het hoort, nemen we niet over.',
    fr: 'Ligne {line, number, ::group-off} : « {about} » n’est pas un montant. La somme concernée n’est pas reprise.',
    en: 'Line {line, number, ::group-off}: “{about}” is no amount. The sum that it belongs to is not taken over.',
  },
  'years-unclear': {
    nl: 'Regel {line, number, ::group-off}: bij {about} is niet te zien van welk meerjarenplan dit is. De regel valt weg.',
    fr: 'Ligne {line, number, ::group-off} : impossible de voir de quel plan pluriannuel relève {about}. La ligne est omise.',
    en: 'Line {line, number, ::group-off}: nothing tells which multi-year plan {about} is of. The line is left out.',
  },
  'texts-differ': {
    nl: 'Regel {line, number, ::group-off}: de tekst van {about} is anders dan op een eerdere regel. De eerste tekst telt.',
    fr: 'Ligne {line, number, ::group-off} : le texte de {about} diffère d’une ligne précédente. Le premier texte compte.',
    en: 'Line {line, number, ::group-off}: the text of {about} is other than on an earlier line. The first text counts.',
  },
} as const satisfies Record<CycleLineProblem, Text>

const fileTexts = {
  empty: { nl: 'Dit bestand is leeg.', fr: 'Ce fichier est vide.', en: 'This file is empty.' },
  'not-text': {
    nl: 'Dit is geen CSV-bestand. Kies in de BBC-analysetool voor downloaden als CSV.',
    fr: 'Ce n’est pas un fichier CSV. Choisissez le téléchargement en CSV dans l’outil d’analyse BBC.',
    en: 'This is no CSV file. Choose to download as CSV in the BBC analysis tool.',
  },
  'unclosed-quote': {
    nl: `Vanaf regel {line, number, ::group-off} begint een tekst die nergens eindigt. Het bestand is wellicht halverwege afgebroken. ${fetchAgain.nl}`,
    fr: `À partir de la ligne {line, number, ::group-off} commence un texte sans fin. Le fichier a sans doute été interrompu. ${fetchAgain.fr}`,
    en: `From line {line, number, ::group-off} on a text begins that ends nowhere. The file was probably cut off halfway. ${fetchAgain.en}`,
  },
  'stray-quote': {
    nl: `Op regel {line, number, ::group-off} staat een aanhalingsteken midden in een cel. Tussen de kolommen hoort een puntkomma. ${fetchAgain.nl}`,
    fr: `À la ligne {line, number, ::group-off}, un guillemet se trouve au milieu d’une cellule. Les colonnes se séparent par un point-virgule. ${fetchAgain.fr}`,
    en: `On line {line, number, ::group-off} a quote stands in the middle of a cell. A semicolon belongs between the columns. ${fetchAgain.en}`,
  },
  'too-many-rows': {
    nl: 'Dit bestand heeft meer dan {max, number} regels. Kies in de BBC-analysetool minder besturen of één rapport.',
    fr: 'Ce fichier compte plus de {max, number} lignes. Choisissez moins d’administrations ou un seul rapport dans l’outil d’analyse BBC.',
    en: 'This file has more than {max, number} lines. Choose fewer authorities or one report in the BBC analysis tool.',
  },
  'too-many-columns': {
    nl: 'Dit bestand heeft meer dan {max, number} kolommen.',
    fr: 'Ce fichier compte plus de {max, number} colonnes.',
    en: 'This file has more than {max, number} columns.',
  },
  'cell-too-long': {
    nl: 'Op regel {line, number, ::group-off} staat een cel met meer dan {max, number} tekens. Ontbreekt er een aanhalingsteken?',
    fr: 'À la ligne {line, number, ::group-off}, une cellule compte plus de {max, number} caractères. Manque-t-il un guillemet ?',
    en: 'On line {line, number, ::group-off} a cell has more than {max, number} characters. Is a quote missing?',
  },
  'no-known-columns': {
    nl: 'Op regel {line, number, ::group-off} herkennen we geen kolommen. We zoeken “Beleidsdoelst. totaaloverzicht”, “Actieplan totaaloverzicht” en “Actie totaaloverzicht”, met een puntkomma ertussen.',
    fr: 'À la ligne {line, number, ::group-off}, aucune colonne n’est reconnue. Nous cherchons « Beleidsdoelst. totaaloverzicht », « Actieplan totaaloverzicht » et « Actie totaaloverzicht », séparées par un point-virgule.',
    en: 'On line {line, number, ::group-off} we recognise no columns. We look for “Beleidsdoelst. totaaloverzicht”, “Actieplan totaaloverzicht” and “Actie totaaloverzicht”, with a semicolon between them.',
  },
  'no-place-column': {
    nl: 'Op regel {line, number, ::group-off} staan wel acties, maar geen kolom “Beleidsdoelst. totaaloverzicht” of “Actieplan totaaloverzicht”. Voeg er een toe in de BBC-analysetool.',
    fr: 'À la ligne {line, number, ::group-off} figurent des actions, mais pas la colonne « Beleidsdoelst. totaaloverzicht » ni « Actieplan totaaloverzicht ». Ajoutez-en une dans l’outil d’analyse BBC.',
    en: 'Line {line, number, ::group-off} has actions but no column “Beleidsdoelst. totaaloverzicht” or “Actieplan totaaloverzicht”. Add one in the BBC analysis tool.',
  },
  'column-twice': {
    nl: 'Op regel {line, number, ::group-off} staat de kolom “{name}” twee keer. Houd er één.',
    fr: 'À la ligne {line, number, ::group-off}, la colonne « {name} » figure deux fois. Gardez-en une.',
    en: 'On line {line, number, ::group-off} the column “{name}” stands twice. Keep one of them.',
  },
  'no-years': {
    nl: 'Op regel {line, number, ::group-off} staat geen kolom met een jaar en geen rapportjaar. Zo weten we niet van welk meerjarenplan dit is.',
    fr: 'À la ligne {line, number, ::group-off}, il n’y a ni colonne d’une année ni « Rapportjaar ». Nous ne savons donc pas de quel plan pluriannuel il s’agit.',
    en: 'Line {line, number, ::group-off} has no column of a year and no “Rapportjaar”. So we do not know which multi-year plan this is of.',
  },
  ragged: {
    nl: `Regel {line, number, ::group-off} heeft {cells, plural, one {# cel} other {# cellen}}; de kolommen zijn met {columns}. Is het bestand volledig? ${fetchAgain.nl}`,
    fr: `La ligne {line, number, ::group-off} a {cells, plural, one {# cellule} other {# cellules}} pour {columns} colonnes. Le fichier est-il complet ? ${fetchAgain.fr}`,
    en: `Line {line, number, ::group-off} has {cells, plural, one {# cell} other {# cells}} for {columns} columns. Is the file complete? ${fetchAgain.en}`,
  },
  'too-many-reports': {
    nl: 'In dit bestand staan meer dan {max, number} rapporten. Kies in de BBC-analysetool minder besturen of jaren.',
    fr: 'Ce fichier contient plus de {max, number} rapports. Choisissez moins d’administrations ou d’années dans l’outil d’analyse BBC.',
    en: 'This file holds more than {max, number} reports. Choose fewer authorities or years in the BBC analysis tool.',
  },
  'nothing-in-it': {
    nl: 'In dit bestand staat geen enkele beleidsdoelstelling en geen actieplan.',
    fr: 'Ce fichier ne contient aucun objectif politique ni plan d’action.',
    en: 'There is no policy objective and no action plan in this file.',
  },
} as const satisfies Record<Exclude<CycleRefusal, CycleLineProblem>, Text>

/** What can be wrong with a file of the policy and management cycle, and with what is chosen of it. */
export const cycleProblem = defineProblems('policy-cycle', {
  ...lineTexts,
  ...fileTexts,
  'file-missing': { nl: 'Kies een bestand.', fr: 'Choisissez un fichier.', en: 'Choose a file.' },
  'report-missing': { nl: 'Kies een plan.', fr: 'Choisissez un plan.', en: 'Choose a plan.' },
  'nothing-chosen': {
    nl: 'Kies minstens één doelstelling, actieplan of actie.',
    fr: 'Choisissez au moins un objectif, un plan d’action ou une action.',
    en: 'Choose at least one objective, action plan or action.',
  },
  'too-many-chosen': {
    nl: 'Neem er hoogstens {max, number} tegelijk over. De rest kan daarna.',
    fr: 'Reprenez-en {max, number} au maximum à la fois. Le reste peut suivre.',
    en: 'Take over {max, number} at most at once. The rest can follow.',
  },
  'domain-needed': {
    nl: 'Kies het beleidsdomein van dit doel.',
    fr: 'Choisissez le domaine de cet objectif.',
    en: 'Choose the policy domain of this objective.',
  },
  'wrong-moment': {
    nl: 'Dat kan niet meer met dit bestand: er is intussen over beslist.',
    fr: 'Ce n’est plus possible avec ce fichier : il a été traité entre-temps.',
    en: 'That can no longer be done with this file: it was decided about in the meantime.',
  },
})
