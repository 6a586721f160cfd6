import { defineMessages } from '#src/platform/i18n/messages.ts'
import { defineNotices } from '#src/platform/notices.ts'
import { defineProblems } from '#src/platform/problems.ts'

export const ownIndicatorMessages = defineMessages({
  add: { nl: 'Eigen indicator toevoegen', fr: 'Ajouter un indicateur propre', en: 'Add an own indicator' },
  change: { nl: 'Wijzig deze indicator', fr: 'Modifier cet indicateur', en: 'Change this indicator' },
  lead: {
    nl: 'Iets wat de twaalf niet vertellen, en waar jullie cijfers van hebben. Het komt in een eigen groep te staan, met dezelfde vergelijking.',
    fr: 'Ce que les douze ne disent pas, et dont vous avez des chiffres. Il figurera dans un groupe à part, avec la même comparaison.',
    en: 'Something that the twelve do not tell, and of which you have figures. It gets a group of its own, with the same comparison.',
  },
  name: { nl: 'Naam', fr: 'Nom', en: 'Name' },
  nameHint: {
    nl: 'Bijvoorbeeld: aandeel minderjarigen in een gezin zonder inkomen uit arbeid',
    fr: 'Par exemple : part des mineurs dans un ménage sans revenu du travail',
    en: 'For example: share of minors in a family without income from work',
  },
  definition: {
    nl: 'Wie of wat precies meetelt',
    fr: 'Qui ou quoi compte exactement',
    en: 'Who or what exactly counts',
  },
  definitionHint: {
    nl: 'Welke mensen, wanneer geteld, en ten opzichte van wie? Dan telt iedereen elk jaar hetzelfde.',
    fr: 'Quelles personnes, comptées quand, et par rapport à qui ? Ainsi, on compte la même chose chaque année.',
    en: 'Which people, counted when, and out of whom? Then everybody counts the same every year.',
  },
  kind: { nl: 'Soort cijfer', fr: 'Type de chiffre', en: 'Kind of figure' },
  kindHints: {
    count: {
      nl: 'hoeveel het er zijn, of hoeveel euro samen',
      fr: 'combien il y en a, ou combien d’euros en tout',
      en: 'how many there are, or how many euros together',
    },
    share: {
      nl: 'welk deel van een geheel, in procent',
      fr: 'quelle part d’un ensemble, en pour cent',
      en: 'which part of a whole, in per cent',
    },
    rate: {
      nl: 'het ene tegenover het andere, zoals geboorten op 1.000 inwoners',
      fr: 'l’un par rapport à l’autre, comme les naissances pour 1.000 habitants',
      en: 'one thing against another, such as births per 1.000 inhabitants',
    },
    mean: {
      nl: 'alles samen, gedeeld door hoeveel het er zijn',
      fr: 'le total, divisé par le nombre',
      en: 'the total, divided by how many there are',
    },
    median: { nl: 'de middelste waarde', fr: 'la valeur du milieu', en: 'the value in the middle' },
    index: { nl: 'een score zonder eenheid', fr: 'un score sans unité', en: 'a score without a unit' },
  },
  unit: { nl: 'Eenheid', fr: 'Unité', en: 'Unit' },
  measureFixed: {
    nl: 'Soort en eenheid liggen vast: er {figures, plural, one {staat al # cijfer} other {staan al # cijfers}} bij deze indicator.',
    fr: 'Le type et l’unité sont fixés : cet indicateur a déjà {figures, plural, one {# chiffre} other {# chiffres}}.',
    en: 'Kind and unit are fixed: this indicator has {figures, plural, one {# figure} other {# figures}} already.',
  },
  usualSource: {
    nl: 'Gewone bron',
    fr: 'Source habituelle',
    en: 'Usual source',
  },
  usualSourceHint: {
    nl: 'Een dienst, een website of jullie eigen telling',
    fr: 'Un service, un site ou votre propre comptage',
    en: 'A service, a website or your own count',
  },
  save: { nl: 'Bewaar', fr: 'Enregistrer', en: 'Save' },
  cancel: { nl: 'Annuleer', fr: 'Annuler', en: 'Cancel' },
  remove: { nl: 'Indicator weghalen', fr: 'Retirer l’indicateur', en: 'Take the indicator away' },
  removeMeans: {
    nl: 'De indicator verdwijnt uit de situatie en uit het rooster. Er staan nog geen cijfers bij.',
    fr: 'L’indicateur disparaît de la situation et de la grille. Il n’a pas encore de chiffres.',
    en: 'The indicator goes from the situation and from the grid. It has no figures yet.',
  },
  removeFirst: {
    nl: 'Bij deze indicator {figures, plural, one {staat nog # cijfer} other {staan nog # cijfers}}. Haal die eerst weg: maak hun cel leeg, of maak het bestand ongedaan waarmee ze kwamen.',
    fr: 'Cet indicateur a encore {figures, plural, one {# chiffre} other {# chiffres}}. Retirez-les d’abord : videz leur cellule, ou annulez le fichier qui les a apportés.',
    en: 'This indicator still has {figures, plural, one {# figure} other {# figures}}. Take them away first: empty their cell, or undo the file that brought them.',
  },
  removeConfirm: { nl: 'Haal weg', fr: 'Retirer', en: 'Take away' },
})

/** What can be wrong with an indicator of one's own, or with figures that are typed for one. */
export const ownIndicatorProblem = defineProblems('own-indicators', {
  'name-without-letters': {
    nl: 'Geef een naam met letters of cijfers, zodat een bestand ernaar kan verwijzen.',
    fr: 'Donnez un nom avec des lettres ou des chiffres, pour qu’un fichier puisse y renvoyer.',
    en: 'Give a name with letters or digits, so that a file can refer to it.',
  },
  'name-taken': {
    nl: 'Er is al een indicator met deze naam: “{other}”. Gebruik die, of kies een andere naam.',
    fr: 'Un indicateur porte déjà ce nom : « {other} ». Utilisez-le, ou choisissez un autre nom.',
    en: 'There is an indicator of this name already: “{other}”. Use that one, or choose another name.',
  },
  'unit-misfit': {
    nl: '{kind, select, count {Een aantal druk je uit als aantal of in euro.} share {Een aandeel druk je uit in procent.} rate {Een verhouding druk je uit op 1.000 of in procent.} index {Een index heeft geen eenheid: kies “zonder eenheid”.} other {Een gemiddelde of een mediaan heeft altijd een eenheid. Is het een score? Kies dan de soort “index”.}}',
    fr: '{kind, select, count {Un nombre s’exprime en nombre ou en euro.} share {Une part s’exprime en pour cent.} rate {Un taux s’exprime sur 1.000 ou en pour cent.} index {Un indice n’a pas d’unité : choisissez « sans unité ».} other {Une moyenne ou une médiane a toujours une unité. Est-ce un score ? Choisissez alors le type « indice ».}}',
    en: '{kind, select, count {A number is expressed as a number or in euro.} share {A share is expressed in per cent.} rate {A rate is expressed per 1,000 or in per cent.} index {An index has no unit: choose “without unit”.} other {A mean or a median always has a unit. Is it a score? Then choose the kind “index”.}}',
  },
  'too-many': {
    nl: 'Er zijn al {max} eigen indicatoren, en meer wordt onleesbaar. Haal er eerst een weg.',
    fr: 'Il y a déjà {max} indicateurs propres ; davantage serait illisible. Retirez-en d’abord un.',
    en: 'There are {max} own indicators already, and more could not be read. Take one away first.',
  },
  'measure-fixed': {
    nl: 'Soort en eenheid kunnen niet meer veranderen: er {figures, plural, one {staat al # cijfer} other {staan al # cijfers}} bij. Maak een nieuwe indicator voor een andere eenheid.',
    fr: 'Le type et l’unité ne peuvent plus changer : il y a déjà {figures, plural, one {# chiffre} other {# chiffres}}. Créez un nouvel indicateur pour une autre unité.',
    en: 'Kind and unit cannot change any more: there {figures, plural, one {is # figure} other {are # figures}} already. Make a new indicator for another unit.',
  },
  'has-figures': {
    nl: 'Deze indicator kan niet weg: er {figures, plural, one {staat nog # cijfer} other {staan nog # cijfers}} bij. Haal die eerst weg.',
    fr: 'Cet indicateur ne peut pas être retiré : il a encore {figures, plural, one {# chiffre} other {# chiffres}}. Retirez-les d’abord.',
    en: 'This indicator cannot go: it still has {figures, plural, one {# figure} other {# figures}}. Take them away first.',
  },
  gone: {
    nl: 'Deze indicator is er niet meer. Iemand anders haalde hem intussen weg.',
    fr: 'Cet indicateur n’existe plus. Quelqu’un d’autre l’a retiré entre-temps.',
    en: 'This indicator is there no longer. Somebody else took it away in the meantime.',
  },
  'measure-changed': {
    nl: 'De eenheid van deze indicator is intussen veranderd. Kijk na of je cijfer nog klopt, en bewaar opnieuw.',
    fr: 'L’unité de cet indicateur a changé entre-temps. Vérifiez si votre chiffre est encore exact, et enregistrez à nouveau.',
    en: 'The unit of this indicator changed in the meantime. See whether your figure is still right, and save again.',
  },
})

export const ownIndicatorNotice = defineNotices('own-indicators', {
  added: {
    nl: 'De indicator staat erbij. Vul nu de cijfers in.',
    fr: 'L’indicateur est ajouté. Saisissez maintenant les chiffres.',
    en: 'The indicator is there. Now fill in its figures.',
  },
  saved: {
    nl: 'De indicator is bewaard.',
    fr: 'L’indicateur est enregistré.',
    en: 'The indicator is saved.',
  },
  removed: { nl: 'De indicator is weg.', fr: 'L’indicateur est retiré.', en: 'The indicator is gone.' },
})
