import { defineMessages } from '#src/platform/i18n/messages.ts'

export const mapMessages = defineMessages({
  link: { nl: 'Op de kaart', fr: 'Sur la carte', en: 'On the map' },
  title: { nl: '{indicator} op de kaart', fr: '{indicator} sur la carte', en: '{indicator} on the map' },
  where: { nl: 'Waar', fr: 'Où', en: 'Where' },
  period: { nl: 'Periode', fr: 'Période', en: 'Period' },
  periodUnknown: {
    nl: 'Van “{text}” zijn er geen cijfers. Hieronder staat {period}.',
    fr: 'Il n’y a pas de chiffres pour « {text} ». Ci-dessous : {period}.',
    en: 'There are no figures for “{text}”. Below stands {period}.',
  },
  svg: { nl: 'SVG', fr: 'SVG', en: 'SVG' },
  range: {
    nl: 'In {period} gaat het van {low} ({lowest}) tot {high} ({highest}).',
    fr: 'En {period}, cela va de {low} ({lowest}) à {high} ({highest}).',
    en: 'In {period} it goes from {low} ({lowest}) to {high} ({highest}).',
  },
  allSame: {
    nl: 'In {period} is het overal {low}.',
    fr: 'En {period}, c’est partout {low}.',
    en: 'In {period} it is {low} everywhere.',
  },
  andOthers: {
    nl: '{area} en {count, plural, one {# andere} other {# andere}}',
    fr: '{area} et {count, plural, one {# autre} other {# autres}}',
    en: '{area} and {count, plural, one {# other} other {# others}}',
  },
  place: { nl: '{area}: {figure}.', fr: '{area} : {figure}.', en: '{area}: {figure}.' },
  area: { nl: '{area}: {figure}', fr: '{area} : {figure}', en: '{area}: {figure}' },
  hiddenCount: {
    nl: '{count, plural, one {Van één gemeente is het cijfer niet bekendgemaakt.} other {Van # gemeenten is het cijfer niet bekendgemaakt.}}',
    fr: '{count, plural, one {Le chiffre d’une commune n’est pas communiqué.} other {Les chiffres de # communes ne sont pas communiqués.}}',
    en: '{count, plural, one {The figure of one municipality is not disclosed.} other {The figures of # municipalities are not disclosed.}}',
  },
  missingCount: {
    nl: '{count, plural, one {Van één gemeente is er geen cijfer.} other {Van # gemeenten is er geen cijfer.}}',
    fr: '{count, plural, one {Il n’y a pas de chiffre pour une commune.} other {Il n’y a pas de chiffre pour # communes.}}',
    en: '{count, plural, one {There is no figure of one municipality.} other {There is no figure of # municipalities.}}',
  },
  between: {
    nl: '{low} tot {high} ({count, plural, one {# gemeente} other {# gemeenten}})',
    fr: '{low} à {high} ({count, plural, one {# commune} other {# communes}})',
    en: '{low} to {high} ({count, plural, one {# municipality} other {# municipalities}})',
  },
  exactly: {
    nl: '{low} ({count, plural, one {# gemeente} other {# gemeenten}})',
    fr: '{low} ({count, plural, one {# commune} other {# communes}})',
    en: '{low} ({count, plural, one {# municipality} other {# municipalities}})',
  },
  without: {
    hidden: {
      nl: 'niet bekendgemaakt ({count, number})',
      fr: 'non communiqué ({count, number})',
      en: 'not disclosed ({count, number})',
    },
    missing: {
      nl: 'geen cijfer ({count, number})',
      fr: 'pas de chiffre ({count, number})',
      en: 'no figure ({count, number})',
    },
    'not-applicable': {
      nl: 'niet van toepassing ({count, number})',
      fr: 'sans objet ({count, number})',
      en: 'not applicable ({count, number})',
    },
  },
  drawn: {
    nl: 'Kaart van de gemeenten in {frame}: {indicator}, {period}. De cijfers staan in de tabel eronder.',
    fr: 'Carte des communes dans {frame} : {indicator}, {period}. Les chiffres se trouvent dans le tableau ci-dessous.',
    en: 'Map of the municipalities in {frame}: {indicator}, {period}. The figures stand in the table below.',
  },
  cardTitle: { nl: '{frame}, {period}', fr: '{frame}, {period}', en: '{frame}, {period}' },
  howShade: {
    nl: 'Hoe donkerder, hoe hoger het cijfer. Elke tint heeft ongeveer evenveel gemeenten; een tint zegt niet wat goed of slecht is.',
    fr: 'Plus c’est foncé, plus le chiffre est haut. Chaque teinte compte à peu près autant de communes ; une teinte ne dit pas ce qui est bon ou mauvais.',
    en: 'The darker, the higher the figure. Each shade has about as many municipalities; a shade does not say what is good or bad.',
  },
  howSize: {
    nl: 'Hoe groter de stip, hoe groter het aantal. Een grote gemeente heeft van bijna alles meer.',
    fr: 'Plus le point est grand, plus le nombre est grand. Une grande commune a presque tout en plus grand nombre.',
    en: 'The larger the dot, the larger the number. A large municipality has more of almost everything.',
  },
  howDots: {
    nl: 'Een stip staat in het midden van haar gemeente.',
    fr: 'Un point se trouve au milieu de sa commune.',
    en: 'A dot stands in the middle of its municipality.',
  },
  noPlace: {
    nl: '{area} heeft geen plek op de kaart. Het cijfer staat wel in de tabel.',
    fr: '{area} n’a pas de place sur la carte. Son chiffre figure bien dans le tableau.',
    en: '{area} has no place on the map. Its figure does stand in the table.',
  },
  source: { nl: 'Bron: {sources}.', fr: 'Source : {sources}.', en: 'Source: {sources}.' },
  part: { nl: 'Uitsplitsing: {part}.', fr: 'Ventilation : {part}.', en: 'Breakdown: {part}.' },
  boundaries: {
    nl: 'Grenzen: {attribution}.',
    fr: 'Limites : {attribution}.',
    en: 'Boundaries: {attribution}.',
  },
  areas: {
    nl: 'Gebieden: Statbel (REFNIS 2025, CC BY 4.0).',
    fr: 'Territoires : Statbel (REFNIS 2025, CC BY 4.0).',
    en: 'Areas: Statbel (REFNIS 2025, CC BY 4.0). The English names of the regions are ours.',
  },
  sample: {
    nl: 'Voorbeeld: deze gemeente en haar cijfers zijn verzonnen.',
    fr: 'Exemple : cette commune et ses chiffres sont inventés.',
    en: 'Example: this municipality and its figures are invented.',
  },
  bars: {
    title: {
      nl: 'De gemeenten van {frame}',
      fr: 'Les communes de {frame}',
      en: 'The municipalities of {frame}',
    },
    ours: { nl: '{area}, ons cijfer', fr: '{area}, notre chiffre', en: '{area}, our figure' },
    drawn: {
      nl: 'Balken van {indicator} in {period}, van hoog naar laag. De cijfers staan in de tabel eronder.',
      fr: 'Barres : {indicator} en {period}, du plus haut au plus bas. Les chiffres se trouvent dans le tableau ci-dessous.',
      en: 'Bars of {indicator} in {period}, from high to low. The figures stand in the table below.',
    },
    empty: {
      nl: 'Van deze gemeenten is er geen cijfer.',
      fr: 'Il n’y a pas de chiffre pour ces communes.',
      en: 'There is no figure of these municipalities.',
    },
    fileName: { nl: 'balken', fr: 'barres', en: 'bars' },
  },
  table: {
    title: {
      nl: 'Alle gemeenten, van hoog naar laag',
      fr: 'Toutes les communes, du plus haut au plus bas',
      en: 'All municipalities, from high to low',
    },
    municipality: { nl: 'Gemeente', fr: 'Commune', en: 'Municipality' },
    figure: { nl: 'Cijfer', fr: 'Chiffre', en: 'Figure' },
    source: { nl: 'Bron', fr: 'Source', en: 'Source' },
    ours: { nl: 'ons cijfer', fr: 'notre chiffre', en: 'our figure' },
  },
  pages: {
    label: { nl: 'Bladzijden', fr: 'Pages', en: 'Pages' },
    previous: { nl: 'Vorige', fr: 'Précédente', en: 'Previous' },
    next: { nl: 'Volgende', fr: 'Suivante', en: 'Next' },
    page: { nl: 'Bladzijde {page, number}', fr: 'Page {page, number}', en: 'Page {page, number}' },
    summary: {
      nl: '{from, number} tot {to, number} van {all, number} gemeenten',
      fr: '{from, number} à {to, number} sur {all, number} communes',
      en: '{from, number} to {to, number} of {all, number} municipalities',
    },
  },
  emptyTitle: {
    nl: 'Hier komt een kaart van de gemeenten',
    fr: 'Ici viendra une carte des communes',
    en: 'A map of the municipalities will stand here',
  },
  emptyText: {
    nl: 'Daarvoor zijn cijfers van minstens twee gemeenten nodig. Ze staan er zodra iemand een bestand met alle gemeenten inleest.',
    fr: 'Il faut pour cela les chiffres d’au moins deux communes. Ils y seront dès que quelqu’un importera un fichier avec toutes les communes.',
    en: 'That needs figures of at least two municipalities. They stand here as soon as somebody reads in a file with all municipalities.',
  },
  emptyLead: {
    nl: 'Nog te weinig gemeenten met een cijfer voor een kaart.',
    fr: 'Encore trop peu de communes avec un chiffre pour une carte.',
    en: 'Too few municipalities with a figure for a map yet.',
  },
  emptyDrawing: {
    nl: 'Nog geen cijfers van minstens twee gemeenten.',
    fr: 'Pas encore de chiffres d’au moins deux communes.',
    en: 'No figures of at least two municipalities yet.',
  },
  fileName: { nl: 'kaart', fr: 'carte', en: 'map' },
})
