import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Locale } from '#src/platform/i18n/locale.ts'
import { addConclusion } from '#src/situation/analysis/commands.ts'
import { reportDocx } from '#src/situation/analysis/pages/report-docx.ts'
import { analysisPaths } from '#src/situation/analysis/paths.ts'
import { getReport, type Report } from '#src/situation/analysis/queries.ts'
import { keepFigures } from '#src/situation/indicators/commands.ts'
import { openWorld, type World } from '#tests/builders.ts'
import { openSite } from '#tests/rules/site.ts'

const births = 'births-in-disadvantaged-families'
let world: World
beforeAll(async () => {
  world = await openWorld()
  for (const [period, own, region] of [
    ['2010', '10', '8'],
    ['2012', '15', '9'],
    ['2015', '20', '11'],
  ] as const) {
    await keepFigures(world.system, {
      area: '13040',
      period,
      figures: { [births]: { 13040: own, '02000': region } },
      sources: { [births]: 'Kind en Gezin' },
    })
  }
  await addConclusion(world.as('coordinator'), {
    kind: 'group',
    title: 'Jonge gezinnen & baby’s',
    text: 'Eerste regel.\r\nTweede\u0001\uffff regel.',
  })
})
afterAll(() => world.close())

type Written = { parts: Record<string, string>; document: string }

async function docxOf(report: Report, locale: Locale = 'nl', fictional = false): Promise<Buffer> {
  if (!report.chosen) throw new Error('Turnhout has its area')
  return reportDocx(report, report.chosen, { locale, fictional, today: '2026-11-21' })
}

function partsOf(file: Buffer): Written {
  const parts = Object.fromEntries(
    Object.entries(unzipSync(file)).map(([name, bytes]) => [
      name,
      /\.(xml|rels)$/.test(name) ? strFromU8(bytes) : '',
    ]),
  )
  return { parts, document: parts['word/document.xml'] ?? '' }
}

async function written(locale: Locale = 'nl', fictional = false): Promise<Written> {
  const report = await world.read((ctx) => getReport(ctx, null), { ...world.system, locale })
  return partsOf(await docxOf(report, locale, fictional))
}

const plain = (xml: string): string =>
  xml
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll('&amp;', '&')
    .replaceAll('\u00a0', ' ')
/** The words of every paragraph in this style. */
const inStyle = ({ document }: Written, style: string): string[] =>
  [...document.matchAll(/<w:p>(?:(?!<\/w:p>).)*<\/w:p>/gs)]
    .map(([xml]) => xml)
    .filter((xml) => xml.includes(`<w:pStyle w:val="${style}"/>`))
    .map(plain)

test('the Word file has real headings of three levels, under a title', async () => {
  const file = await written()
  expect(inStyle(file, 'Title')).toEqual(['Omgevingsanalyse van Turnhout'])
  expect(inStyle(file, 'Heading1')).toEqual([
    '1 Demografische schets',
    '2 Kwetsbare gezinnen',
    '3 Kwetsbare jongeren',
    '4 Besluiten',
    '5 België in cijfers, om dit te lezen',
    '6 Bronnen en hoe je dit leest',
  ])
  expect(inStyle(file, 'Heading2')).toContain('Geboorten in kansarme gezinnen')
  expect(inStyle(file, 'Heading3')).toEqual(['Jonge gezinnen & baby’s'])
})

test('its tables are tables, with a heading that comes back on every page and widths that fill A4', async () => {
  const { document } = await written()
  const [table = '', ...others] = document.match(/<w:tbl>.*?<\/w:tbl>/gs) ?? []
  expect(others).toEqual([])
  const rows = table.match(/<w:tr>.*?<\/w:tr>/gs) ?? []
  expect(rows.map((row) => row.includes('<w:tblHeader/>'))).toEqual([true, false])
  const cells = (row = '') => (row.match(/<w:tc>.*?<\/w:tc>/gs) ?? []).map(plain)
  expect(cells(rows[0])).toEqual([
    'Indicator',
    'Turnhout',
    'arrondissement',
    'provincie',
    'Vlaams Gewest',
    'Verandering',
    'Naast het Vlaams Gewest',
  ])
  expect(cells(rows[1])).toEqual([
    'Geboorten in kansarme gezinnenBron: Kind en Gezin',
    '20,0 %2015',
    'niet bekend',
    'niet bekend',
    '11,0 %',
    '+10sinds 2010',
    'hogerstijgt sneller',
  ])
  const widths = [...table.matchAll(/<w:gridCol w:w="(\d+)"\/>/g)].map(([, width]) => Number(width))
  expect(widths.reduce((sum, width) => sum + width, 0)).toBe(9638)
  expect(document).toContain('<w:pgSz w:w="11906" w:h="16838"')
})

test('NFR-11: a caption with the source stands under the table and under every chart', async () => {
  const captions = inStyle(await written(), 'Caption')
  expect(captions).toContain(
    'Kwetsbare jongeren: cijfers van Turnhout en van de gebieden waarin het ligt. Bronnen: Kind en Gezin',
  )
  expect(captions).toContain('In procent, 2010 tot 2015. Bron: Kind en Gezin')
})

test('a chart is one of Word’s own, with its figures, gaps where nothing is known, and words for who cannot see it', async () => {
  const { document, parts } = await written()
  const described = [...document.matchAll(/<wp:docPr [^>]*descr="([^"]*)"/g)].map(([, words]) => words)
  expect(described).toHaveLength(1)
  expect(described[0]).toMatch(/^Geboorten in kansarme gezinnen in Turnhout en het Vlaams Gewest/)
  const chart = parts['word/charts/chart1.xml'] ?? ''
  expect(plain(chart)).toContain('Turnhout')
  const own = chart.match(/<c:ser>.*?<\/c:ser>/s)?.[0] ?? ''
  const values = own.match(/<c:val>.*?<\/c:val>/s)?.[0] ?? ''
  expect([...values.matchAll(/<c:pt idx="(\d)"><c:v>([^<]*)/g)].map(([, at, value]) => [at, value])).toEqual([
    ['0', '10'],
    ['2', '15'],
    ['5', '20'],
  ])
  expect(chart).toContain('<c:dispBlanksAs val="gap"/>')
})

test('a break in a series parts its line in two', async () => {
  const report = await world.read((ctx) => getReport(ctx, null), world.system)
  const figures = report.figures.map((figure) =>
    figure.area === '13040' && figure.period.start === '2015-01-01' ? { ...figure, flags: 'b' } : figure,
  )
  const { parts, document } = partsOf(await docxOf({ ...report, figures }))
  const names = (parts['word/charts/chart1.xml'] ?? '').match(/<c:tx>.*?<\/c:tx>/gs) ?? []
  expect(names.map((name) => plain(name.replace(/<c:f>.*?<\/c:f>/s, '')))).toEqual([
    'Turnhout (2010–2012)',
    'Turnhout (2015)',
    'Vlaams Gewest',
  ])
  expect(plain(document)).toContain('Turnhout 2015, breuk in de reeks')
})

test('it says in which language it is, what it is called, and on every page of whom and which page', async () => {
  const { parts } = await written('fr')
  expect(parts['word/styles.xml']).toContain('<w:lang w:val="fr-BE"')
  expect(parts['docProps/core.xml']).toContain('Analyse de l’environnement de Turnhout')
  const footer = parts['word/footer1.xml'] ?? ''
  expect(plain(footer)).toContain('Turnhout · Analyse de l’environnement de Turnhout')
  expect(footer).toMatch(/PAGE.*NUMPAGES/s)
  expect(plain(footer)).not.toContain('exemple')
})

test('of a fictional municipality it says “voorbeeld” at the top and on every page', async () => {
  const { document, parts } = await written('nl', true)
  expect(plain(document)).toContain('Voorbeeld. Turnhout bestaat niet; alle cijfers en namen zijn verzonnen.')
  expect(plain(parts['word/footer1.xml'] ?? '')).toContain('voorbeeld')
  expect(plain((await written()).document)).not.toContain('verzonnen')
})

test('signs that XML does not know are left out, so that Word opens it', async () => {
  const { document } = await written()
  expect(plain(document)).toContain('Tweede regel.')
  expect(document).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/)
})

test('the file is taken along under the name of the municipality, what it is and the day', async () => {
  const browser = await openSite(world).signedInAs('steering-member')
  const address = analysisPaths.word({ workspace: 'turnhout' })
  const response = await browser.get(address, { 'accept-language': 'nl' })
  expect(response.headers.get('content-disposition')).toBe(
    'attachment; filename="turnhout-omgevingsanalyse-2026-11-21.docx"',
  )
  expect(response.headers.get('content-type')).toContain('wordprocessingml')
  const names = Object.keys(unzipSync(new Uint8Array(await response.arrayBuffer())))
  expect(names).toContain('word/document.xml')
})
