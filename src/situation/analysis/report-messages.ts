import { defineMessages } from '#src/platform/i18n/messages.ts'

/** The environment analysis as a document for the steering group. */
export const reportMessages = defineMessages({
  link: { nl: 'Rapport', fr: 'Rapport', en: 'Report' },
  title: {
    nl: 'Omgevingsanalyse {ofArea}',
    fr: 'Analyse de l’environnement {ofArea}',
    en: 'Environment analysis {ofArea}',
  },
  fileName: { nl: 'omgevingsanalyse', fr: 'analyse-environnement', en: 'environment-analysis' },
  subtitle: {
    nl: 'Rapport voor de stuurgroep, {day}',
    fr: 'Rapport pour le groupe de pilotage, {day}',
    en: 'Report for the steering group, {day}',
  },
  sample: {
    nl: 'Voorbeeld. {area} bestaat niet; alle cijfers en namen zijn verzonnen.',
    fr: 'Exemple. {area} n’existe pas ; tous les chiffres et les noms sont inventés.',
    en: 'Example. {area} does not exist; all figures and names are invented.',
  },
  sampleShort: { nl: 'voorbeeld', fr: 'exemple', en: 'example' },
  intro: {
    nl: 'Dit rapport zet de cijfers {ofArea} naast die van {areas}, en zegt wat we eruit besluiten. Het toont waar de gemeente afwijkt en waar het sneller of trager verandert; het zegt niet waarom.',
    fr: 'Ce rapport place les chiffres {ofArea} à côté de ceux de {areas}, et dit ce que nous en concluons. Il montre où la commune s’écarte et où cela change plus ou moins vite ; il ne dit pas pourquoi.',
    en: 'This report puts the figures {ofArea} beside those of {areas}, and says what we conclude. It shows where the municipality differs and where things change faster or slower; it does not say why.',
  },
  how: {
    nl: 'Om te bewaren of te drukken: kies Afdrukken in je browser, op A4. Om erin te schrijven: neem het Word-bestand.',
    fr: 'Pour l’enregistrer ou l’imprimer : choisissez Imprimer dans votre navigateur, en A4. Pour y écrire : prenez le fichier Word.',
    en: 'To keep or print it: choose Print in your browser, on A4. To write in it: take the Word file.',
  },
  word: { nl: 'Word', fr: 'Word', en: 'Word' },
  conclusions: { nl: 'Besluiten', fr: 'Conclusions', en: 'Conclusions' },
  columns: {
    indicator: { nl: 'Indicator', fr: 'Indicateur', en: 'Indicator' },
    change: { nl: 'Verandering', fr: 'Évolution', en: 'Change' },
    mark: { nl: 'Naast {area}', fr: 'À côté de {area}', en: 'Beside {area}' },
    markAlone: { nl: 'Wat valt op', fr: 'Ce qui ressort', en: 'What stands out' },
  },
  marks: {
    higher: { nl: 'hoger', fr: 'plus haut', en: 'higher' },
    lower: { nl: 'lager', fr: 'plus bas', en: 'lower' },
    'about-equal': { nl: 'ongeveer gelijk', fr: 'à peu près égal', en: 'about equal' },
  },
  markBeside: { nl: '{mark}, naast {area}', fr: '{mark}, à côté de {area}', en: '{mark}, beside {area}' },
  table: {
    nl: '{group}: cijfers {ofArea} en van de gebieden waarin het ligt',
    fr: '{group} : chiffres {ofArea} et des territoires qui l’englobent',
    en: '{group}: figures {ofArea} and of the areas it lies in',
  },
  since: { nl: 'sinds {period}', fr: 'depuis {period}', en: 'since {period}' },
  source: { nl: 'Bron: {source}', fr: 'Source : {source}', en: 'Source: {source}' },
  sources: { nl: 'Bronnen: {sources}', fr: 'Sources : {sources}', en: 'Sources: {sources}' },
  waiting: {
    nl: 'Nog zonder cijfer',
    fr: 'Encore sans chiffre',
    en: 'Still without a figure',
  },
  waitingOne: {
    nl: '{indicator} (meestal te vinden bij {source})',
    fr: '{indicator} (on le trouve d’ordinaire auprès de {source})',
    en: '{indicator} (usually to be found at {source})',
  },
  noConclusions: {
    nl: 'Er zijn nog geen besluiten geschreven.',
    fr: 'Aucune conclusion n’a encore été écrite.',
    en: 'No conclusions have been written yet.',
  },
  facts: {
    title: {
      nl: 'België in cijfers, om dit te lezen',
      fr: 'La Belgique en chiffres, pour lire ce rapport',
      en: 'Belgium in figures, to read this by',
    },
    lead: {
      nl: 'Deze cijfers gaan niet over deze gemeente. Elk meet iets anders: vergelijk ze niet met elkaar of met de tabellen hierboven.',
      fr: 'Ces chiffres ne portent pas sur cette commune. Chacun mesure autre chose : ne les comparez pas entre eux ni aux tableaux ci-dessus.',
      en: 'These figures are not about this municipality. Each measures something else: do not compare them with each other or with the tables above.',
    },
    name: { nl: '{figure}: {measure}', fr: '{figure} : {measure}', en: '{figure}: {measure}' },
    about: { nl: '{population}; {place}.', fr: '{population} ; {place}.', en: '{population}; {place}.' },
    source: {
      nl: 'Bron: {publisher}. Gelezen in {documents}.',
      fr: 'Source : {publisher}. Lu dans {documents}.',
      en: 'Source: {publisher}. Read in {documents}.',
    },
    readIn: { nl: 'Gelezen in {documents}.', fr: 'Lu dans {documents}.', en: 'Read in {documents}.' },
  },
  reading: {
    title: {
      nl: 'Bronnen en hoe je dit leest',
      fr: 'Sources et mode de lecture',
      en: 'Sources and how to read this',
    },
    sources: { nl: 'Bronnen', fr: 'Sources', en: 'Sources' },
    noSources: {
      nl: 'Er staan nog geen cijfers in dit rapport, dus ook geen bronnen.',
      fr: 'Ce rapport ne contient pas encore de chiffres, donc pas de sources.',
      en: 'There are no figures in this report yet, so no sources either.',
    },
    sourceOf: {
      nl: '{source}: {indicators}',
      fr: '{source} : {indicators}',
      en: '{source}: {indicators}',
    },
    how: { nl: 'Hoe je dit leest', fr: 'Mode de lecture', en: 'How to read this' },
    ownChoice: {
      nl: 'Deze grenzen zijn een eigen keuze van Kansrijk. Hoger of lager is geen oordeel.',
      fr: 'Ces limites sont un choix propre à Kansrijk. Plus haut ou plus bas n’est pas un jugement.',
      en: 'These limits are Kansrijk’s own choice. Higher or lower is no judgement.',
    },
    change: {
      nl: 'Een verandering loopt over hoogstens {years} jaar en blijft binnen één reeks van één bron.',
      fr: 'Une évolution porte sur {years} ans au plus et reste dans une seule série d’une seule source.',
      en: 'A change runs over {years} years at most and stays within one series of one source.',
    },
    areas: {
      nl: 'Gebieden: Statbel (REFNIS 2025, CC BY 4.0).',
      fr: 'Territoires : Statbel (REFNIS 2025, CC BY 4.0).',
      en: 'Areas: Statbel (REFNIS 2025, CC BY 4.0). The English names of the regions are ours.',
    },
  },
})
