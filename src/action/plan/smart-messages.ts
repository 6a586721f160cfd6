import type { Accepter } from '#src/action/plan/objective.ts'
import type { SmartReason, SmartRule } from '#src/action/plan/smart.ts'
import { defineMessages, type Text } from '#src/platform/i18n/messages.ts'

const letters = {
  specific: { nl: 'Specifiek', fr: 'Spécifique', en: 'Specific' },
  measurable: { nl: 'Meetbaar', fr: 'Mesurable', en: 'Measurable' },
  joint: {
    nl: 'Gezamenlijk (afgesproken en aanvaard)',
    fr: 'Commun (convenu et accepté)',
    en: 'Joint (agreed and accepted)',
  },
  realistic: { nl: 'Realiseerbaar', fr: 'Réalisable', en: 'Realisable' },
  timed: { nl: 'Tijdsgebonden', fr: 'Délimité dans le temps', en: 'Time-bound' },
} as const satisfies Record<SmartRule, Text>

const questions = {
  specific: {
    nl: 'Is duidelijk waarover het gaat, en voor wie?',
    fr: 'Est-il clair de quoi il s’agit, et pour qui ?',
    en: 'Is it clear what it is about, and for whom?',
  },
  measurable: {
    nl: 'Kunnen we nagaan of het bereikt is? Wat mensen ervaren, telt ook.',
    fr: 'Pouvons-nous vérifier s’il est atteint ? Le vécu compte aussi.',
    en: 'Can we tell whether it is reached? What people experience counts too.',
  },
  joint: {
    nl: 'Kwam het in overleg tot stand, en staat iedereen erachter?',
    fr: 'Est-il né du dialogue, et chacun y adhère-t-il ?',
    en: 'Did it come about in dialogue, and does everybody stand behind it?',
  },
  realistic: {
    nl: 'Niet te hoog en niet te laag: zijn er genoeg mensen en middelen?',
    fr: 'Ni trop haut ni trop bas : y a-t-il assez de personnes et de moyens ?',
    en: 'Not too high and not too low: are there enough people and means?',
  },
  timed: {
    nl: 'Wanneer moet het bereikt zijn?',
    fr: 'Quand doit-il être atteint ?',
    en: 'When must it be reached?',
  },
} as const satisfies Record<SmartRule, Text>

const reasons = {
  'says-for-whom': {
    nl: 'Het doel zegt wat er verandert en voor wie: {forWhom}.',
    fr: 'L’objectif dit ce qui change et pour qui : {forWhom}.',
    en: 'The objective says what changes and for whom: {forWhom}.',
  },
  'for-whom-missing': {
    nl: 'Schrijf erbij voor wie er iets verandert.',
    fr: 'Ajoutez pour qui quelque chose change.',
    en: 'Add for whom something changes.',
  },
  measured: {
    nl: 'Er is een maat met nulmeting en streefwaarde: {measure}.',
    fr: 'Il y a une mesure avec valeur initiale et valeur cible : {measure}.',
    en: 'There is a measure with a baseline and a target: {measure}.',
  },
  'no-baseline': {
    nl: 'Er is een maat met een streefwaarde: {measure}. Een nulmeting maakt de verandering zichtbaar.',
    fr: 'Il y a une mesure avec une valeur cible : {measure}. Une mesure initiale rendra le changement visible.',
    en: 'There is a measure with a target: {measure}. A baseline makes the change visible.',
  },
  subjective: {
    nl: 'Subjectieve maat: {measure}. Ook wat mensen ervaren, telt.',
    fr: 'Mesure subjective : {measure}. Le vécu compte aussi.',
    en: 'Subjective measure: {measure}. What people experience counts too.',
  },
  'in-the-text': {
    nl: '“{phrase}” in de tekst is meetbaar. Dat is een voorstel: vul het zelf in als maat, met een nulmeting.',
    fr: '« {phrase} » dans le texte est mesurable. C’est une proposition : complétez-la vous-même comme mesure, avec une valeur initiale.',
    en: '“{phrase}” in the text is measurable. That is a proposal: fill it in yourself as a measure, with a baseline.',
  },
  'no-target': {
    nl: 'Er is een maat ({measure}), maar nog geen streefwaarde.',
    fr: 'Il y a une mesure ({measure}), mais pas encore de valeur cible.',
    en: 'There is a measure ({measure}), but no target yet.',
  },
  'no-measure': {
    nl: 'Nog niet te zeggen: kies een maat, telbaar of subjectief.',
    fr: 'Pas encore clair : choisissez une mesure, comptable ou subjective.',
    en: 'Not clear yet: choose a measure, countable or subjective.',
  },
  accepted: {
    nl: '{parents, plural, one {Eén ouder} other {# ouders}}{others, plural, =0 {} one { en één ander} other { en # anderen}} {total, plural, one {aanvaardde} other {aanvaardden}} dit doel.',
    fr: '{parents, plural, one {Un parent} other {# parents}}{others, plural, =0 {} one { et une autre personne} other { et # autres}} {total, plural, one {a} other {ont}} accepté cet objectif.',
    en: '{parents, plural, one {One parent} other {# parents}}{others, plural, =0 {} one { and one other} other { and # others}} {total, plural, one {has} other {have}} accepted this objective.',
  },
  'no-parents': {
    nl: '{others, plural, one {Eén persoon aanvaardde} other {# mensen aanvaardden}} dit doel, maar nog geen enkele ouder.',
    fr: '{others, plural, one {Une personne a accepté} other {# personnes ont accepté}} cet objectif, mais encore aucun parent.',
    en: '{others, plural, one {One person has} other {# people have}} accepted this objective, but no parent yet.',
  },
  'parents-only-took-part': {
    nl: '{parentsTookPart, plural, one {Eén ouder dacht} other {# ouders dachten}} mee, maar nog geen enkele ouder aanvaardde dit doel; {others, plural, one {één andere deed dat} other {# anderen deden dat}} wel.',
    fr: '{parentsTookPart, plural, one {Un parent a participé} other {# parents ont participé}}, mais aucun parent n’a encore accepté cet objectif ; {others, plural, one {une autre personne oui} other {# autres oui}}.',
    en: '{parentsTookPart, plural, one {One parent} other {# parents}} took part, but no parent has accepted this objective yet; {others, plural, one {one other has} other {# others have}}.',
  },
  'only-took-part': {
    nl: '{tookPart, plural, one {Eén persoon dacht} other {# mensen dachten}} mee, maar nog niemand aanvaardde dit doel.',
    fr: '{tookPart, plural, one {Une personne a participé} other {# personnes ont participé}}, mais personne n’a encore accepté cet objectif.',
    en: '{tookPart, plural, one {One person} other {# people}} took part, but nobody has accepted this objective yet.',
  },
  nobody: {
    nl: 'Nog niemand heeft dit doel aanvaard.',
    fr: 'Personne n’a encore accepté cet objectif.',
    en: 'Nobody has accepted this objective yet.',
  },
  enough: {
    nl: 'Er zijn genoeg mensen en middelen. Is het doel te laag of te hoog? Dat is nog niet gezegd.',
    fr: 'Il y a assez de personnes et de moyens. L’objectif est-il trop bas ou trop haut ? Ce n’est pas encore dit.',
    en: 'There are enough people and means. Is the objective too low or too high? That was not said yet.',
  },
  fitting: {
    nl: 'Er zijn genoeg mensen en middelen, en het doel is ambitieus maar haalbaar.',
    fr: 'Il y a assez de personnes et de moyens, et l’objectif est ambitieux mais faisable.',
    en: 'There are enough people and means, and the objective is ambitious but feasible.',
  },
  'set-too-low': {
    nl: 'Het doel is te laag: het daagt nog niet uit. Leg de lat iets hoger.',
    fr: 'L’objectif est trop bas : il ne stimule pas encore. Placez la barre un peu plus haut.',
    en: 'The objective is too low: it is no challenge yet. Set it a little higher.',
  },
  'set-too-high': {
    nl: 'Het doel is te hoog: dat ontmoedigt. Maak het kleiner, of neem er meer tijd voor.',
    fr: 'L’objectif est trop haut : cela décourage. Réduisez-le, ou prenez plus de temps.',
    en: 'The objective is too high: that discourages. Make it smaller, or take more time.',
  },
  'no-people': {
    nl: 'Er zijn niet genoeg mensen. Is het doel te laag of te hoog?',
    fr: 'Il n’y a pas assez de personnes. L’objectif est-il trop bas ou trop haut ?',
    en: 'There are not enough people. Is the objective too low or too high?',
  },
  'no-means': {
    nl: 'Er zijn niet genoeg middelen. Is het doel te laag of te hoog?',
    fr: 'Il n’y a pas assez de moyens. L’objectif est-il trop bas ou trop haut ?',
    en: 'There are not enough means. Is the objective too low or too high?',
  },
  neither: {
    nl: 'Er zijn niet genoeg mensen en niet genoeg middelen. Is het doel te laag of te hoog?',
    fr: 'Il n’y a ni assez de personnes ni assez de moyens. L’objectif est-il trop bas ou trop haut ?',
    en: 'There are not enough people and not enough means. Is the objective too low or too high?',
  },
  'not-answered': {
    nl: 'Zijn er genoeg mensen en middelen? Dat is nog niet beantwoord.',
    fr: 'Y a-t-il assez de personnes et de moyens ? Pas encore de réponse.',
    en: 'Are there enough people and means? Not answered yet.',
  },
  'has-end': {
    nl: 'Het einde is {endsOn}.',
    fr: 'La fin est fixée au {endsOn}.',
    en: 'It ends on {endsOn}.',
  },
  'no-end': {
    nl: 'Er is nog geen einddatum.',
    fr: 'Il n’y a pas encore de date de fin.',
    en: 'There is no end date yet.',
  },
} as const satisfies Record<SmartReason, Text>

const acceptedBy = {
  parents: {
    nl: '{number, plural, one {# ouder} other {# ouders}}',
    fr: '{number, plural, one {# parent} other {# parents}}',
    en: '{number, plural, one {# parent} other {# parents}}',
  },
  'working-group': {
    nl: '{number, plural, one {# lid} other {# leden}} van de werkgroep',
    fr: '{number, plural, one {# membre} other {# membres}} du groupe de travail',
    en: '{number, plural, one {# member} other {# members}} of the working group',
  },
  'steering-group': {
    nl: '{number, plural, one {# lid} other {# leden}} van de stuurgroep',
    fr: '{number, plural, one {# membre} other {# membres}} du groupe de pilotage',
    en: '{number, plural, one {# member} other {# members}} of the steering group',
  },
  services: {
    nl: '{number, plural, one {# dienst of partner} other {# diensten en partners}}',
    fr: '{number, plural, one {# service ou partenaire} other {# services et partenaires}}',
    en: '{number, plural, one {# service or partner} other {# services and partners}}',
  },
  council: {
    nl: '{number, plural, one {# lid} other {# leden}} van college of raad',
    fr: '{number, plural, one {# membre} other {# membres}} du collège ou du conseil',
    en: '{number, plural, one {# member} other {# members}} of college or council',
  },
} as const satisfies Record<Accepter, Text>

export const smartMessages = defineMessages({
  guideTitle: {
    nl: 'Zo wordt een doel SMART',
    fr: 'Rendre un objectif SMART',
    en: 'How an objective becomes SMART',
  },
  guideLead: {
    nl: 'Vijf vragen voor een operationeel doel. Een strategisch doel mag ruimer zijn.',
    fr: 'Cinq questions pour un objectif opérationnel. Un objectif stratégique peut être plus large.',
    en: 'Five questions for an operational objective. A strategic one may be wider.',
  },
  title: { nl: 'Is dit doel SMART?', fr: 'Cet objectif est-il SMART ?', en: 'Is this objective SMART?' },
  summary: {
    nl: '{met, number} van 5. Je kunt altijd bewaren; dit is een hulp, geen slot.',
    fr: '{met, number} sur 5. Vous pouvez toujours enregistrer ; ceci est une aide, pas un verrou.',
    en: '{met, number} of 5. You can always save; this is a help, not a lock.',
  },
  why: { nl: 'Waarom deze vijf?', fr: 'Pourquoi ces cinq-là ?', en: 'Why these five?' },
  source: {
    nl: 'Uit het stappenplan “Zij aan zij tegen kinderarmoede” (CEBUD, 2017), deel over operationele doelen.',
    fr: 'D’après la feuille de route « Zij aan zij tegen kinderarmoede » (CEBUD, 2017), partie sur les objectifs opérationnels.',
    en: 'From the roadmap “Zij aan zij tegen kinderarmoede” (CEBUD, 2017), part on operational objectives.',
  },
  badge: { nl: 'SMART', fr: 'SMART', en: 'SMART' },
  badgePart: {
    nl: '{met, number} van 5 SMART',
    fr: '{met, number} sur 5 SMART',
    en: '{met, number} of 5 SMART',
  },
  letters,
  questions,
  reasons,
  acceptedBy,
  ofThose: {
    nl: '{number, number} van de {whole}',
    fr: '{number, number} sur {whole}',
    en: '{number, number} of {whole}',
  },
})
