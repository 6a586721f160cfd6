import { defineMessages, type Text } from '#src/platform/i18n/messages.ts'
import { defineNotices } from '#src/platform/notices.ts'
import type { FigureColumn } from '#src/situation/indicators/file-columns.ts'
import type { IndicatorGroup, Unit } from '#src/situation/indicators/indicator.ts'
import type { MeasureKind, MissingReason } from '#src/situation/indicators/series.ts'
import type { TrendVerdict } from '#src/situation/indicators/trend.ts'

const groups = {
  demography: { nl: 'Demografische schets', fr: 'Profil démographique', en: 'Demographic sketch' },
  'vulnerable-families': { nl: 'Kwetsbare gezinnen', fr: 'Familles vulnérables', en: 'Vulnerable families' },
  'vulnerable-young-people': {
    nl: 'Kwetsbare jongeren',
    fr: 'Jeunes vulnérables',
    en: 'Vulnerable young people',
  },
} as const satisfies Record<IndicatorGroup, Text>

const kinds = {
  count: { nl: 'aantal', fr: 'nombre', en: 'number' },
  share: { nl: 'aandeel', fr: 'part', en: 'share' },
  rate: { nl: 'verhouding', fr: 'taux', en: 'rate' },
  mean: { nl: 'gemiddelde', fr: 'moyenne', en: 'mean' },
  median: { nl: 'mediaan', fr: 'médiane', en: 'median' },
  index: { nl: 'index', fr: 'indice', en: 'index' },
} as const satisfies Record<MeasureKind, Text>

const unitNames = {
  '%': { nl: 'procent', fr: 'pour cent', en: 'per cent' },
  '‰': { nl: 'op 1.000', fr: 'sur 1.000', en: 'per 1,000' },
  number: { nl: 'aantal', fr: 'nombre', en: 'number' },
} as const satisfies Record<Unit, Text>

/** Why there is no value, with the period. */
const reasons = {
  'not-collected': {
    nl: 'Voor {period} is er geen cijfer.',
    fr: 'Il n’y a pas de chiffre pour {period}.',
    en: 'There is no figure for {period}.',
  },
  hidden: {
    nl: 'Niet bekendgemaakt door de bron voor {period}.',
    fr: 'Non communiqué par la source pour {period}.',
    en: 'Not disclosed by the source for {period}.',
  },
  'not-applicable': {
    nl: 'Niet van toepassing voor {period}.',
    fr: 'Sans objet pour {period}.',
    en: 'Not applicable for {period}.',
  },
  'not-yet-published': {
    nl: 'Het cijfer voor {period} is nog niet gepubliceerd.',
    fr: 'Le chiffre pour {period} n’est pas encore publié.',
    en: 'The figure for {period} is not published yet.',
  },
} as const satisfies Record<MissingReason, Text>

/** The same in two words, for tables and fields. */
const shortReasons = {
  'not-collected': { nl: 'niet bekend', fr: 'inconnu', en: 'unknown' },
  hidden: { nl: 'niet bekendgemaakt', fr: 'non publié', en: 'not disclosed' },
  'not-applicable': { nl: 'niet van toepassing', fr: 'sans objet', en: 'not applicable' },
  'not-yet-published': { nl: 'nog niet gepubliceerd', fr: 'pas encore publié', en: 'not yet published' },
} as const satisfies Record<MissingReason, Text>

const trends = {
  rises: { nl: 'stijgt', fr: 'augmente', en: 'rises' },
  falls: { nl: 'daalt', fr: 'diminue', en: 'falls' },
  stays: { nl: 'blijft gelijk', fr: 'reste stable', en: 'stays the same' },
  'rises-faster': { nl: 'stijgt sneller', fr: 'augmente plus vite', en: 'rises faster' },
  'rises-slower': { nl: 'stijgt trager', fr: 'augmente moins vite', en: 'rises slower' },
  'rises-alike': { nl: 'stijgt even snel', fr: 'augmente autant', en: 'rises alike' },
  'rises-elsewhere-falls': {
    nl: 'stijgt, elders daalt het',
    fr: 'augmente, diminue ailleurs',
    en: 'rises, falls elsewhere',
  },
  'falls-faster': { nl: 'daalt sneller', fr: 'diminue plus vite', en: 'falls faster' },
  'falls-slower': { nl: 'daalt trager', fr: 'diminue moins vite', en: 'falls slower' },
  'falls-alike': { nl: 'daalt even snel', fr: 'diminue autant', en: 'falls alike' },
  'falls-elsewhere-rises': {
    nl: 'daalt, elders stijgt het',
    fr: 'diminue, augmente ailleurs',
    en: 'falls, rises elsewhere',
  },
  'stays-alike': {
    nl: 'blijft gelijk, zoals elders',
    fr: 'reste stable, comme ailleurs',
    en: 'stays the same, as elsewhere',
  },
  'stays-elsewhere-rises': {
    nl: 'blijft gelijk, elders stijgt het',
    fr: 'reste stable, augmente ailleurs',
    en: 'stays the same, rises elsewhere',
  },
  'stays-elsewhere-falls': {
    nl: 'blijft gelijk, elders daalt het',
    fr: 'reste stable, diminue ailleurs',
    en: 'stays the same, falls elsewhere',
  },
} as const satisfies Record<TrendVerdict, Text>

const columns = {
  indicator: { nl: 'indicator', fr: 'indicateur', en: 'indicator' },
  area: { nl: 'gebied', fr: 'zone', en: 'area' },
  period: { nl: 'jaar', fr: 'année', en: 'year' },
  value: { nl: 'waarde', fr: 'valeur', en: 'value' },
  source: { nl: 'bron', fr: 'source', en: 'source' },
  unit: { nl: 'eenheid', fr: 'unité', en: 'unit' },
  breakdown: { nl: 'uitsplitsing', fr: 'ventilation', en: 'breakdown' },
} as const satisfies Record<FigureColumn, Text>

export const indicatorMessages = defineMessages({
  groups,
  kinds,
  unitNames,
  reasons,
  shortReasons,
  trends,
  columns,
  hiddenBelow: {
    nl: 'Minder dan {count} in {period}, daarom niet bekendgemaakt door de bron.',
    fr: 'Moins de {count} en {period}, donc non communiqué par la source.',
    en: 'Fewer than {count} in {period}, so not disclosed by the source.',
  },
  lastKnown: {
    nl: 'Laatste bekende cijfer: {figure} in {period}.',
    fr: 'Dernier chiffre connu : {figure} en {period}.',
    en: 'Last known figure: {figure} in {period}.',
  },
  unknown: { nl: 'niet bekend', fr: 'inconnu', en: 'unknown' },
  waiting: { nl: 'nog geen cijfer', fr: 'pas encore de chiffre', en: 'no figure yet' },
  usuallyFrom: {
    nl: 'Meestal te vinden bij {source}.',
    fr: 'On le trouve d’ordinaire auprès de {source}.',
    en: 'Usually to be found at {source}.',
  },
  verdicts: {
    higher: {
      nl: '{level, select, arrondissement {hoger dan {area}} other {hoger dan {area}}}',
      fr: '{level, select, arrondissement {plus haut que dans l’{area}} other {plus haut qu’en {area}}}',
      en: '{level, select, arrondissement {higher than {area}} other {higher than {area}}}',
    },
    lower: {
      nl: '{level, select, arrondissement {lager dan {area}} other {lager dan {area}}}',
      fr: '{level, select, arrondissement {plus bas que dans l’{area}} other {plus bas qu’en {area}}}',
      en: '{level, select, arrondissement {lower than {area}} other {lower than {area}}}',
    },
    'about-equal': { nl: 'ongeveer gelijk', fr: 'à peu près égal', en: 'about equal' },
  },
  changeOver: {
    nl: '{amount} in {years, plural, one {# jaar} other {# jaar}}',
    fr: '{amount} en {years, plural, one {# an} other {# ans}}',
    en: '{amount} in {years, plural, one {# year} other {# years}}',
  },
  group: { nl: 'Begrijpen', fr: 'Comprendre', en: 'Understand' },
  navigation: { nl: 'Situatie', fr: 'Situation', en: 'Situation' },
  title: { nl: 'Hoe staat {area} ervoor?', fr: 'Où en est {area} ?', en: 'How is {area} doing?' },
  lead: {
    nl: '{compared, plural, =0 {Nog niets om te vergelijken.} one {Eén indicator is te vergelijken:} other {# indicatoren zijn te vergelijken:}}',
    fr: '{compared, plural, =0 {Encore rien à comparer.} one {Un indicateur est comparable :} other {# indicateurs sont comparables :}}',
    en: '{compared, plural, =0 {Nothing to compare yet.} one {One indicator can be compared:} other {# indicators can be compared:}}',
  },
  leadVerdicts: {
    nl: '{higher, plural, =0 {geen} other {#}} hoger dan {area}, {lower, plural, =0 {geen} other {#}} lager, {equal, plural, =0 {geen} other {#}} ongeveer gelijk.',
    fr: '{higher, plural, =0 {aucun} other {#}} au-dessus de {area}, {lower, plural, =0 {aucun} other {#}} en dessous, {equal, plural, =0 {aucun} other {#}} à peu près au même niveau.',
    en: '{higher, plural, =0 {none} other {#}} higher than {area}, {lower, plural, =0 {none} other {#}} lower, {equal, plural, =0 {none} other {#}} about equal.',
  },
  leadWaiting: {
    nl: '{waiting, plural, =0 {Elke indicator heeft een cijfer.} one {Eén wacht nog op een cijfer.} other {# wachten nog op een cijfer.}}',
    fr: '{waiting, plural, =0 {Chaque indicateur a un chiffre.} one {Un attend encore un chiffre.} other {# attendent encore un chiffre.}}',
    en: '{waiting, plural, =0 {Every indicator has a figure.} one {One still waits for a figure.} other {# still wait for a figure.}}',
  },
  caption: {
    nl: 'De indicatoren van {area} naast de gebieden waarin het ligt',
    fr: 'Les indicateurs de {area} à côté des territoires qui l’englobent',
    en: 'The indicators of {area} beside the areas it lies in',
  },
  indicator: { nl: 'Indicator', fr: 'Indicateur', en: 'Indicator' },
  besideOthers: { nl: 'Naast de buren', fr: 'À côté des voisins', en: 'Beside the neighbours' },
  whatStandsOut: { nl: 'Wat valt op', fr: 'Ce qui ressort', en: 'What stands out' },
  levels: {
    municipality: { nl: 'gemeente', fr: 'commune', en: 'municipality' },
    arrondissement: { nl: 'arrondissement', fr: 'arrondissement', en: 'arrondissement' },
    province: { nl: 'provincie', fr: 'province', en: 'province' },
    region: { nl: 'gewest', fr: 'région', en: 'region' },
    country: { nl: 'land', fr: 'pays', en: 'country' },
  },
  points: { nl: 'punten', fr: 'points', en: 'points' },
  nothingBeside: {
    nl: 'Nog geen cijfers van de gebieden eromheen.',
    fr: 'Pas encore de chiffres des territoires voisins.',
    en: 'No figures of the areas around it yet.',
  },
  countsDiffer: {
    nl: 'Aantallen vergelijken we alleen op verandering.',
    fr: 'Les nombres ne se comparent que par leur évolution.',
    en: 'Numbers are compared by their change only.',
  },
  otherSeries: {
    nl: '{count, plural, one {nog # andere reeks} other {nog # andere reeksen}}',
    fr: '{count, plural, one {encore # autre série} other {encore # autres séries}}',
    en: '{count, plural, one {# other series} other {# other series}}',
  },
  readIn: { nl: 'Cijfers inlezen', fr: 'Importer des chiffres', en: 'Read in figures' },
  fillIn: { nl: 'Cijfers invullen', fr: 'Saisir des chiffres', en: 'Fill in figures' },
  download: { nl: 'CSV', fr: 'CSV', en: 'CSV' },
  area: { nl: 'Gebied', fr: 'Territoire', en: 'Area' },
  show: { nl: 'Toon', fr: 'Afficher', en: 'Show' },
  emptyTitle: {
    nl: 'Hier komen jullie cijfers naast die van de buren',
    fr: 'Ici viendront vos chiffres à côté de ceux des voisins',
    en: 'Your figures will stand here beside those of the neighbours',
  },
  emptyText: {
    nl: 'Zo zie je waar je gemeente afwijkt, en waar het sneller of trager verandert. Dat helpt om prioriteiten te kiezen.',
    fr: 'Vous verrez ainsi où votre commune s’écarte, et où cela change plus ou moins vite. Cela aide à choisir des priorités.',
    en: 'You will see where your municipality differs, and where things change faster or slower. That helps to choose priorities.',
  },
  noAreaTitle: {
    nl: 'Deze werkruimte heeft nog geen gebied',
    fr: 'Cet espace n’a pas encore de territoire',
    en: 'This workspace has no area yet',
  },
  noAreaText: {
    nl: 'Vraag de beheerder om de gemeente of gemeenten te kiezen. Daarna staan hier de cijfers.',
    fr: 'Demandez au gestionnaire de choisir la ou les communes. Les chiffres apparaîtront ensuite ici.',
    en: 'Ask the administrator to choose the municipality or municipalities. The figures stand here after that.',
  },
  smallPrint: {
    nl: 'Bron per cijfer: open de indicator. Cijfers houden de grenzen van hun jaar; fusies zijn niet omgerekend. “Ongeveer gelijk” is minder dan een halve punt en minder dan 5 % verschil: een eigen keuze van Kansrijk. Gebieden: Statbel (REFNIS 2025, CC BY 4.0).',
    fr: 'Source de chaque chiffre : ouvrez l’indicateur. Les chiffres gardent les limites de leur année ; les fusions ne sont pas converties. « À peu près égal » : moins d’un demi-point et moins de 5 % de différence, un choix de Kansrijk. Territoires : Statbel (REFNIS 2025, CC BY 4.0).',
    en: 'Source of each figure: open the indicator. Figures keep the boundaries of their year; mergers are not converted. “About equal” is less than half a point and less than 5 % apart: a choice of Kansrijk. Areas: Statbel (REFNIS 2025, CC BY 4.0). The English names of the regions are ours.',
  },
  since: { nl: '{amount} sinds {period}', fr: '{amount} depuis {period}', en: '{amount} since {period}' },
  chart: {
    levels: { nl: '{unit}, {from} tot {to}', fr: '{unit}, {from} à {to}', en: '{unit}, {from} to {to}' },
    growth: {
      nl: 'Groei sinds {from}, in procent',
      fr: 'Évolution depuis {from}, en pour cent',
      en: 'Growth since {from}, in per cent',
    },
    unitTitles: {
      '%': { nl: 'In procent', fr: 'En pour cent', en: 'In per cent' },
      '‰': { nl: 'Op 1.000', fr: 'Sur 1.000', en: 'Per 1,000' },
      number: { nl: 'Aantal', fr: 'Nombre', en: 'Number' },
    },
    single: {
      nl: '{area}: {value} in {to}. Met nog een jaar erbij zie je hoe het verandert.',
      fr: '{area} : {value} en {to}. Avec une année de plus, vous verrez comment cela évolue.',
      en: '{area}: {value} in {to}. With one more year you see how it changes.',
    },
    went: {
      nl: '{area} ging van {before} in {from} naar {value} in {to}.',
      fr: '{area} est passé de {before} en {from} à {value} en {to}.',
      en: '{area} went from {before} in {from} to {value} in {to}.',
    },
    trend: {
      nl: 'Naast {other}: {trend}.',
      fr: 'À côté de {other} : {trend}.',
      en: 'Beside {other}: {trend}.',
    },
    drawn: {
      nl: '{indicator} in {areas}, {from} tot {to}',
      fr: '{indicator} : {areas}, {from} à {to}',
      en: '{indicator} in {areas}, {from} to {to}',
    },
    empty: {
      nl: 'Nog geen cijfers om te tekenen.',
      fr: 'Pas encore de chiffres à dessiner.',
      en: 'No figures to draw yet.',
    },
    table: { nl: 'Toon de tabel', fr: 'Afficher le tableau', en: 'Show the table' },
    year: { nl: 'Jaar', fr: 'Année', en: 'Year' },
  },
  neighbours: {
    title: {
      nl: 'Naast de buren in {period}',
      fr: 'À côté des voisins en {period}',
      en: 'Beside the neighbours in {period}',
    },
    area: { nl: 'Gebied', fr: 'Territoire', en: 'Area' },
    figure: { nl: 'Cijfer', fr: 'Chiffre', en: 'Figure' },
    difference: { nl: 'Verschil', fr: 'Différence', en: 'Difference' },
    change: { nl: 'Sinds {period}', fr: 'Depuis {period}', en: 'Since {period}' },
    source: { nl: 'Bron', fr: 'Source', en: 'Source' },
    mark: { nl: 'Wat valt op', fr: 'Ce qui ressort', en: 'What stands out' },
    ours: { nl: 'ons cijfer', fr: 'notre chiffre', en: 'our figure' },
  },
  about: {
    title: { nl: 'Wat betekent dit?', fr: 'Que veut dire ce chiffre ?', en: 'What does this mean?' },
    source: { nl: 'Bron', fr: 'Source', en: 'Source' },
    unit: { nl: 'Eenheid', fr: 'Unité', en: 'Unit' },
    kind: { nl: 'Soort', fr: 'Type', en: 'Kind' },
    kindOverYears: {
      nl: '{kind}, over {years} jaar samen',
      fr: '{kind}, sur {years} ans ensemble',
      en: '{kind}, over {years} years together',
    },
    breakdown: { nl: 'Uitsplitsing', fr: 'Ventilation', en: 'Breakdown' },
    brought: { nl: 'Ingebracht', fr: 'Apporté', en: 'Brought' },
    broughtBy: { nl: '{day}, door {name}', fr: '{day}, par {name}', en: '{day}, by {name}' },
    published: { nl: 'Gepubliceerd voor iedereen', fr: 'Publié pour tous', en: 'Published for all' },
    usualSource: { nl: 'Meestal bij', fr: 'D’ordinaire auprès de', en: 'Usually at' },
    origin: {
      nl: 'Deze uitleg is van Kansrijk. De indicator zelf staat in de roadmap van CEBUD en Welzijnszorg Kempen (2017), bij de omgevingsanalyse; de precieze definitie komt van de bron van het cijfer.',
      fr: 'Cette explication est de Kansrijk. L’indicateur figure dans la feuille de route du CEBUD et de Welzijnszorg Kempen (2017), à l’analyse de l’environnement ; la définition exacte vient de la source du chiffre.',
      en: 'This explanation is Kansrijk’s own. The indicator itself stands in the roadmap of CEBUD and Welzijnszorg Kempen (2017), at the environment analysis; the exact definition comes with the source of the figure.',
    },
  },
  series: {
    title: { nl: 'Andere reeksen', fr: 'Autres séries', en: 'Other series' },
    lead: {
      nl: 'Een andere bron, eenheid of groep is een andere reeks. Ze staan nooit in één lijn.',
      fr: 'Une autre source, unité ou tranche est une autre série. Elles ne forment jamais une seule ligne.',
      en: 'Another source, unit or group is another series. They never stand in one line.',
    },
    shown: { nl: 'nu getoond', fr: 'affichée', en: 'shown now' },
  },
  grid: {
    title: { nl: 'Cijfers invullen', fr: 'Saisir des chiffres', en: 'Fill in figures' },
    lead: {
      nl: 'Typ over wat je hebt. Een lege cel blijft zoals ze is. Weet je dat een cijfer er niet is? Schrijf dan “niet bekend”, of “minder dan 5”.',
      fr: 'Recopiez ce que vous avez. Une cellule vide reste comme elle est. Vous savez qu’un chiffre n’existe pas ? Écrivez « inconnu », ou « moins de 5 ».',
      en: 'Type over what you have. An empty cell stays as it is. Do you know that there is no figure? Write “unknown”, or “fewer than 5”.',
    },
    period: { nl: 'Jaar', fr: 'Année', en: 'Year' },
    periodHint: {
      nl: '2024, of 2023-2024 voor een schooljaar',
      fr: '2024, ou 2023-2024 pour une année scolaire',
      en: '2024, or 2023-2024 for a school year',
    },
    periodWrong: {
      nl: '“{text}” is geen jaar. Hieronder staat {period}.',
      fr: '« {text} » n’est pas une année. Ci-dessous : {period}.',
      en: '“{text}” is not a year. Below stands {period}.',
    },
    showPeriod: { nl: 'Toon dit jaar', fr: 'Afficher cette année', en: 'Show this year' },
    caption: { nl: 'Cijfers van {period}', fr: 'Chiffres de {period}', en: 'Figures of {period}' },
    cell: { nl: '{indicator}, {area}', fr: '{indicator}, {area}', en: '{indicator}, {area}' },
    sourceOf: { nl: 'Bron van {indicator}', fr: 'Source de {indicator}', en: 'Source of {indicator}' },
    source: { nl: 'Bron', fr: 'Source', en: 'Source' },
    usually: { nl: 'meestal {source}', fr: 'd’ordinaire {source}', en: 'usually {source}' },
    save: { nl: 'Bewaar', fr: 'Enregistrer', en: 'Save' },
    cancel: { nl: 'Annuleer', fr: 'Annuler', en: 'Cancel' },
  },
  csv: {
    sample: { nl: 'voorbeeld', fr: 'exemple', en: 'example' },
    sampleText: { nl: 'verzonnen cijfer', fr: 'chiffre inventé', en: 'invented figure' },
    indicatorName: { nl: 'naam van de indicator', fr: 'nom de l’indicateur', en: 'name of the indicator' },
    areaName: { nl: 'naam van het gebied', fr: 'nom du territoire', en: 'name of the area' },
    published: { nl: 'gepubliceerd voor iedereen', fr: 'publié pour tous', en: 'published for all' },
    yes: { nl: 'ja', fr: 'oui', en: 'yes' },
    no: { nl: 'nee', fr: 'non', en: 'no' },
    fileName: { nl: 'situatie', fr: 'situation', en: 'situation' },
  },
})

export const indicatorNotice = defineNotices('figures', {
  kept: { nl: 'De cijfers zijn bewaard.', fr: 'Les chiffres sont enregistrés.', en: 'The figures are kept.' },
  'import-kept': {
    nl: 'De cijfers uit het bestand zijn bewaard.',
    fr: 'Les chiffres du fichier sont enregistrés.',
    en: 'The figures of the file are kept.',
  },
  'import-undone': {
    nl: 'Het bestand is ongedaan gemaakt.',
    fr: 'Le fichier est annulé.',
    en: 'The file is undone.',
  },
})
