type Block = { code: string; short?: string; long?: string; comment?: string; evaluation?: string }

/** A text of a file, with its parts under each other as the export writes them. */
export const block = ({ code, short = '', long = '', comment = '', evaluation = '' }: Block): string =>
  [
    `Code: ${code}`,
    `Korte omschrijving: ${short}`,
    `Lange omschrijving: ${long}`,
    `Commentaar: ${comment}`,
    `Evaluatie: ${evaluation}`,
  ].join('\n')

const quoted = (cell: string): string => (/[;"\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)

export const csvOf = (rows: readonly (readonly string[])[]): string =>
  rows.map((cells) => cells.map(quoted).join(';')).join('\r\n')

export const exampleYears = ['2026', '2027', '2028', '2029', '2030', '2031'] as const

export const exampleHeadings = [
  'NIS-code',
  'Bestuur',
  'Rapportjaar',
  'Beleidsdomein',
  'Beleidssubdomein',
  'Beleidsveld',
  'Beleidsdoelst. totaaloverzicht',
  'Actieplan totaaloverzicht',
  'Actie totaaloverzicht',
  ...exampleYears,
] as const

/** A plan in made-up words. */
export const exampleBlocks = {
  together: block({ code: 'BD01', short: 'Iedereen telt mee in onze gemeente' }),
  families: block({ code: 'AP01', short: 'Gezinnen met jonge kinderen sterker maken' }),
  breakfast: block({
    code: 'AC01',
    short: 'Ontbijt in elke basisschool',
    long: 'Tegen kinderarmoede: elke ochtend een boterham.\nOok in de vakantie: in het wijkhuis.',
    comment: 'Met de scholen besproken',
    evaluation: 'Nog niet begonnen',
  }),
  bridge: block({ code: 'AC02', short: 'Een brugfiguur voor elke school' }),
  green: block({ code: 'BD02', short: 'Een gemeente vol bomen' }),
  trees: block({ code: 'AP02', short: 'Bomen in elke straat' }),
  planting: block({ code: 'AC03', short: 'Duizend bomen planten' }),
} as const

type Line = {
  nis?: string
  authority?: string
  reportYear?: string
  objective?: string
  plan?: string
  action?: string
  amounts?: readonly string[]
}

/** A line under `exampleHeadings`. */
export const line = ({
  nis = '13040',
  authority = 'Gemeente Turnhout',
  reportYear = '2026',
  objective = '',
  plan = '',
  action = '',
  amounts = [],
}: Line): string[] => [
  nis,
  authority,
  reportYear,
  'Zorg en opvang',
  'Gezin en kinderen',
  '0945 Kinderopvang',
  objective,
  plan,
  action,
  ...exampleYears.map((_, place) => amounts[place] ?? ''),
]

const { together, families, breakfast, bridge, green, trees, planting } = exampleBlocks

/** Two objectives, two action plans, three actions; the breakfast stands on two lines. */
export const exampleLines = [
  line({ objective: together, plan: families, action: breakfast, amounts: ['1.234,50', '2.000,00'] }),
  line({ objective: together, plan: families, action: breakfast, amounts: ['765,50', '', '(500,00)'] }),
  line({ objective: together, plan: families, action: bridge, amounts: ['', '60.000,00', '60.000,00'] }),
  line({ objective: green, plan: trees, action: planting, amounts: ['10.000,00'] }),
] as const

export const exampleFile = (lines: readonly string[][] = exampleLines.map((each) => [...each])): string =>
  `\ufeff${csvOf([[...exampleHeadings], ...lines])}\r\n`
