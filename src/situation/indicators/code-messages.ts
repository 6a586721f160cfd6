import type { AreaLevel } from '#src/foundation/areas/area.ts'
import type { Text } from '#src/platform/i18n/messages.ts'
import type { FigureColumn } from '#src/situation/indicators/file-columns.ts'
import type { IndicatorGroup, Unit } from '#src/situation/indicators/indicator.ts'
import type { MeasureKind, MissingReason } from '#src/situation/indicators/series.ts'
import type { TrendVerdict } from '#src/situation/indicators/trend.ts'

export const groupsTexts = {
  demography: { nl: 'Demografische schets', fr: 'Profil démographique', en: 'Demographic sketch' },
  'vulnerable-families': { nl: 'Kwetsbare gezinnen', fr: 'Familles vulnérables', en: 'Vulnerable families' },
  'vulnerable-young-people': {
    nl: 'Kwetsbare jongeren',
    fr: 'Jeunes vulnérables',
    en: 'Vulnerable young people',
  },
  published: {
    nl: 'Andere gepubliceerde cijfers',
    fr: 'Autres chiffres publiés',
    en: 'Other published figures',
  },
  own: { nl: 'Eigen indicatoren', fr: 'Indicateurs propres', en: 'Own indicators' },
} as const satisfies Record<IndicatorGroup, Text>

export const kindsTexts = {
  count: { nl: 'aantal', fr: 'nombre', en: 'number' },
  share: { nl: 'aandeel', fr: 'part', en: 'share' },
  rate: { nl: 'verhouding', fr: 'taux', en: 'rate' },
  mean: { nl: 'gemiddelde', fr: 'moyenne', en: 'mean' },
  median: { nl: 'mediaan', fr: 'médiane', en: 'median' },
  index: { nl: 'index', fr: 'indice', en: 'index' },
} as const satisfies Record<MeasureKind, Text>

export const unitNamesTexts = {
  '%': { nl: 'procent', fr: 'pour cent', en: 'per cent' },
  '‰': { nl: 'op 1.000', fr: 'sur 1.000', en: 'per 1,000' },
  number: { nl: 'aantal', fr: 'nombre', en: 'number' },
  euro: { nl: 'euro', fr: 'euro', en: 'euro' },
  years: { nl: 'jaren', fr: 'années', en: 'years' },
  index: { nl: 'zonder eenheid', fr: 'sans unité', en: 'without unit' },
} as const satisfies Record<Unit, Text>

/** Why there is no value, with the period. */
export const reasonsTexts = {
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
export const shortReasonsTexts = {
  'not-collected': { nl: 'niet bekend', fr: 'inconnu', en: 'unknown' },
  hidden: { nl: 'niet bekendgemaakt', fr: 'non publié', en: 'not disclosed' },
  'not-applicable': { nl: 'niet van toepassing', fr: 'sans objet', en: 'not applicable' },
  'not-yet-published': { nl: 'nog niet gepubliceerd', fr: 'pas encore publié', en: 'not yet published' },
} as const satisfies Record<MissingReason, Text>

export const trendsTexts = {
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

export const columnsTexts = {
  indicator: { nl: 'indicator', fr: 'indicateur', en: 'indicator' },
  area: { nl: 'gebied', fr: 'zone', en: 'area' },
  period: { nl: 'jaar', fr: 'année', en: 'year' },
  value: { nl: 'waarde', fr: 'valeur', en: 'value' },
  source: { nl: 'bron', fr: 'source', en: 'source' },
  unit: { nl: 'eenheid', fr: 'unité', en: 'unit' },
  population: { nl: 'over wie', fr: 'sur qui', en: 'about whom' },
  definition: { nl: 'definitie', fr: 'définition', en: 'definition' },
  breakdown: { nl: 'uitsplitsing', fr: 'ventilation', en: 'breakdown' },
} as const satisfies Record<FigureColumn, Text>

/** What an area is, where its name would say too much. */
export const levelsTexts = {
  municipality: { nl: 'gemeente', fr: 'commune', en: 'municipality' },
  arrondissement: { nl: 'arrondissement', fr: 'arrondissement', en: 'arrondissement' },
  province: { nl: 'provincie', fr: 'province', en: 'province' },
  region: { nl: 'gewest', fr: 'région', en: 'region' },
  country: { nl: 'land', fr: 'pays', en: 'country' },
} as const satisfies Record<AreaLevel, Text>
