import type { Bar } from '#src/ui/chart/bar-layout.ts'
import type { LineSeries } from '#src/ui/chart/line-layout.ts'
import type { MapWords } from '#src/ui/chart/map-key.tsx'
import type { MapArea } from '#src/ui/chart/map-layout.ts'
import type { NavigationGroup } from '#src/ui/navigation.tsx'

/** Invented texts of the style page; nowhere else. */
export const longName =
  'Samenwerkingsverband voor buitenschoolse opvang, huiswerkbegeleiding en vrije tijd in de deelgemeenten rond Klaverbeke'

export const sampleNavigation: readonly NavigationGroup[] = [
  { items: [{ href: '#overzicht', label: 'Overzicht', icon: 'house', current: true }] },
  {
    title: 'Begrijpen',
    items: [
      { href: '#situatie', label: 'Situatie', icon: 'chart-line' },
      { href: '#aanbod', label: 'Bestaand aanbod', icon: 'handshake', count: 34 },
      { href: '#kennis', label: 'Kennis en praktijken', icon: 'book-open' },
    ],
  },
  {
    title: 'Samen',
    items: [
      { href: '#groepen', label: 'Groepen', icon: 'users', count: 5 },
      { href: '#lang', label: 'Een onderdeel met een opvallend lange naam', icon: 'calendar', count: 1250 },
    ],
  },
]

export const sampleShell = {
  product: 'Kansrijk',
  homeHref: '#',
  workspace: { name: 'Klaverbeke', note: 'Traject 2025–2030' },
  skipLabel: 'Naar de inhoud',
  menuLabel: 'Menu',
  search: { href: '#zoeken', label: 'Zoeken' },
  printHead: { start: 'Klaverbeke', end: 'Onderdelen · 21 november 2026 · voorbeeld' },
} as const

export const sampleErrors = [
  { href: '#text-wrong', text: 'Schrijf in één zin wat je wilt bereiken' },
  { href: '#end-wrong', text: 'Kies een einddatum die na de begindatum valt' },
  { href: '#radio-wrong', text: 'Kies hoe vaak de groep samenkomt' },
  { text: 'Iemand anders bewaarde dit doel terwijl jij typte' },
] as const

export const frequencies = [
  { value: 'week', label: 'Elke week' },
  { value: 'month', label: 'Elke maand', hint: 'Zo doen de meeste groepen het.' },
  { value: 'quarter', label: 'Elk kwartaal' },
] as const

export type SampleAction = {
  name: string
  who: string
  tone: 'info' | 'watch' | 'plain' | 'good'
  status: string
  budget: string
  start: string | null
  end: string | null
  state: 'running' | 'late' | 'planned' | 'done'
  period: string
}
const action = (name: string, rest: Omit<SampleAction, 'name'>): SampleAction => ({ name, ...rest })

export const sampleActions: readonly SampleAction[] = [
  action('Huiswerkbegeleiding in de Molenwijk', {
    who: 'Sam De Wit',
    tone: 'info',
    status: 'Loopt',
    budget: '€ 9.000',
    start: '2025-06-10',
    end: '2027-10-15',
    state: 'running',
    period: 'juni 2025 tot oktober 2027',
  }),
  action(longName, {
    who: 'OCMW, samen met de dienst kinderopvang',
    tone: 'watch',
    status: 'Over tijd',
    budget: '€ 124.500',
    start: '2025-02-01',
    end: '2025-11-15',
    state: 'late',
    period: 'februari tot november 2025',
  }),
  action('Schoolrekeningen in schijven', {
    who: 'nog niemand',
    tone: 'plain',
    status: 'Gepland',
    budget: 'nog geen',
    start: '2026-06-01',
    end: null,
    state: 'planned',
    period: 'vanaf juni 2026',
  }),
  action('Samen naar de club', {
    who: 'Jeugddienst',
    tone: 'good',
    status: 'Uitgevoerd',
    budget: '€ 3.500',
    start: '2025-01-10',
    end: '2025-12-20',
    state: 'done',
    period: '2025',
  }),
]

const firstYear = 2015
const points = (values: readonly (number | null)[]) =>
  values.map((value, place) => ({ x: firstYear + place, label: String(firstYear + place), value }))

export const sampleSeries: readonly LineSeries[] = [
  {
    key: 'own',
    label: 'Klaverbeke',
    own: true,
    points: points([10, 11.2, null, 13.1, null, 16.4, 17.9, 19.2, 20]),
  },
  {
    key: 'p',
    label: 'provincie',
    shape: 'square',
    points: points([9, 9.4, 9.8, 10.1, 10.9, 11.2, 11.5, 11.9, 12]),
  },
  {
    key: 'v',
    label: 'Vlaanderen',
    shape: 'diamond',
    points: points([8, 8.4, 8.9, 9.3, 9.8, 10.2, 10.8, 11.6, 11.9]),
  },
  {
    key: 'a',
    label: 'arrondissement',
    shape: 'triangle',
    points: points([6, 6.2, 6.6, 6.9, 7.1, 7.4, 7.6, null, null]),
  },
  {
    key: 'long',
    label: longName,
    shape: 'ring',
    points: points([null, null, null, null, 3, 3.2, 2.9, 3.4, 3.3]),
  },
]

export const sampleBars: readonly Bar[] = [
  { key: 'a', label: 'Molenstede', value: 24.2 },
  { key: 'own', label: 'Klaverbeke, ons cijfer', own: true, value: 20 },
  { key: 'long', label: longName, value: 11.9 },
  { key: 'none', label: 'Nulhoven', value: 0 },
  { key: 'hidden', label: 'Kleindorp', value: null, without: 'niet bekendgemaakt' },
]

const sampleStates = ['known', 'known', 'known', 'hidden', 'known', 'missing', 'not-applicable'] as const
const [mapColumns, mapSide] = [6, 100]

/** Squares beside each other, half of them with an outline. */
export const sampleMap: readonly MapArea[] = Array.from({ length: 24 }, (_, place) => {
  const [x, y] = [(place % mapColumns) * mapSide, Math.floor(place / mapColumns) * mapSide]
  return {
    key: String(place),
    title: `Gemeente ${place + 1}`,
    at: { x: x + mapSide / 2, y: y + mapSide / 2 },
    outline: place < 12 ? `M${x} ${y}l${mapSide} 0 0 ${mapSide}-${mapSide} 0z` : null,
    own: place === 9,
    value: ((place * 7) % 23) + 1,
    state: sampleStates[place % sampleStates.length] ?? 'known',
  }
})

export const sampleMapWords: MapWords = {
  between: (low, high, count) => `${low} tot ${high} (${count})`,
  value: String,
  ours: 'Klaverbeke',
  without: {
    hidden: 'niet bekendgemaakt',
    missing: 'geen cijfer',
    'not-applicable': 'niet van toepassing',
  },
}

export const sampleOthers = {
  apart: [
    { key: 'a', value: 10.5, shape: 'triangle' },
    { key: 'p', value: 13, shape: 'square' },
    { key: 'v', value: 14.6, shape: 'diamond' },
  ],
  together: [
    { key: 'a', value: 12, shape: 'triangle' },
    { key: 'p', value: 12, shape: 'square' },
    { key: 'v', value: 12.1, shape: 'diamond' },
  ],
  partly: [
    { key: 'a', value: null, shape: 'triangle' },
    { key: 'p', value: 9, shape: 'square' },
    { key: 'v', value: null, shape: 'diamond' },
  ],
} as const
