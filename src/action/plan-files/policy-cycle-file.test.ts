import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { cycleLimits, totalOf, type CyclePlan } from '#src/action/plan-files/policy-cycle.ts'
import {
  block,
  csvOf,
  exampleBlocks,
  exampleFile,
  exampleHeadings,
  exampleLines,
  line,
} from '#src/action/plan-files/policy-cycle-builders.ts'
import { readPolicyCycle } from '#src/action/plan-files/policy-cycle-file.ts'

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)
async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}
const readBytes = (bytes: Uint8Array) => readPolicyCycle(inPieces(bytes, 1000))
const reading = (text: string) => readBytes(bytesOf(text))

async function read(text: string) {
  const found = await reading(text)
  if (!found.ok) throw new Error(`${found.code} ${JSON.stringify(found.values)}`)
  return found
}
async function onlyPlan(text: string): Promise<CyclePlan> {
  const { plans, lines } = await read(text)
  expect(lines).toEqual([])
  expect(plans).toHaveLength(1)
  return plans[0]!
}
const lastOf = (key: string | null) => key?.split('\n').at(-1) ?? null
const inShort = ({ items }: CyclePlan) =>
  items.map((item) => [
    lastOf(item.key),
    lastOf(item.parent),
    totalOf(item, 'expenses'),
    totalOf(item, 'income'),
  ])

const { together, families, breakfast, bridge } = exampleBlocks
const headings = [...exampleHeadings]
const lines = exampleLines.map((each) => [...each])

/** The tree of the example. */
const tree = [
  ['objective BD01', null, 12_400_000, 50_000],
  ['plan AP01', 'objective BD01', 12_400_000, 50_000],
  ['action AC01', 'plan AP01', 400_000, 50_000],
  ['action AC02', 'plan AP01', 12_000_000, null],
  ['objective BD02', null, 1_000_000, null],
  ['plan AP02', 'objective BD02', 1_000_000, null],
  ['action AC03', 'plan AP02', 1_000_000, null],
]

describe('an export of the policy and management cycle', () => {
  it('is a tree of objectives, action plans and actions, whose amounts add up to the cent', async () => {
    const plan = await onlyPlan(exampleFile())
    expect(plan).toMatchObject({
      authority: 'Gemeente Turnhout',
      planYears: '2026-2031',
      reportYear: 2026,
      status: null,
    })
    expect(inShort(plan)).toEqual(tree)
    expect(plan.items[2]).toMatchObject({
      code: 'AC01',
      title: 'Ontbijt in elke basisschool',
      text: 'Tegen kinderarmoede: elke ochtend een boterham.\nOok in de vakantie: in het wijkhuis.\n\nMet de scholen besproken',
      money: { 2026: { expenses: 200_000 }, 2027: { expenses: 200_000 }, 2028: { income: 50_000 } },
    })
  })

  it('may have a byte order mark or none, its letters as Windows-1252, and lines that end in any way', async () => {
    const text = exampleFile([
      line({ objective: block({ code: 'BD01', short: 'Één gemeente' }), amounts: ['1,00'] }),
    ]).slice(1)
    const windows = Uint8Array.from(text, (letter) => letter.charCodeAt(0))
    const expected = [['Één gemeente', 100]]
    for (const bytes of [
      bytesOf(text),
      bytesOf(`\ufeff${text}`),
      windows,
      bytesOf(text.replaceAll('\r\n', '\n')),
    ]) {
      const found = await readBytes(bytes)
      expect(
        found.ok && found.plans[0]?.items.map((item) => [item.title, totalOf(item, 'expenses')]),
      ).toEqual(expected)
    }
  })

  it('may come from a spreadsheet that put commas or tabs between its columns', async () => {
    for (const delimiter of [',', '\t']) {
      const text = [headings, ...lines]
        .map((cells) => cells.map((cell) => `"${cell}"`).join(delimiter))
        .join('\n')
      expect(inShort(await onlyPlan(text))).toEqual(tree)
    }
  })

  it('may say its headings again among its lines, in another order', async () => {
    const turned = [headings, ...lines.slice(2)].map((cells) => cells.toReversed())
    const text = csvOf([headings, ...lines.slice(0, 1), headings, ...lines.slice(1, 2), ...turned])
    expect(inShort(await onlyPlan(text))).toEqual(tree)
  })

  it('may have its columns in any order, whatever the order', async () => {
    const order = fc.shuffledSubarray([...headings.keys()], { minLength: headings.length })
    await fc.assert(
      fc.asyncProperty(order, async (places) => {
        const text = csvOf([headings, ...lines].map((cells) => places.map((place) => cells[place] ?? '')))
        expect(inShort(await onlyPlan(text))).toEqual(tree)
      }),
      { numRuns: 30 },
    )
  })

  it('may have its lines in any order', async () => {
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(lines, { minLength: lines.length }), async (shuffled) => {
        expect(inShort(await onlyPlan(exampleFile(shuffled)))).toEqual(tree)
      }),
      { numRuns: 30 },
    )
  })

  it('may lack columns', async () => {
    const kept = (names: readonly string[]) =>
      csvOf(
        [headings, ...lines].map((cells) =>
          names.map((name) => cells[headings.indexOf(name as '2026')] ?? ''),
        ),
      )
    const bare = await onlyPlan(kept(['Beleidsdoelst. totaaloverzicht', 'Actie totaaloverzicht', '2026']))
    expect(bare).toMatchObject({ authority: '', planYears: '2026-2031', reportYear: null })
    expect(inShort(bare)[1]).toEqual(['action AC01', 'objective BD01', 200_000, null])
    const nis = await onlyPlan(kept(['NIS-code', 'Actieplan totaaloverzicht', 'Rapportjaar']))
    expect(nis).toMatchObject({ authority: '13040', planYears: '2026-2031', reportYear: 2026 })
    expect(inShort(nis)).toEqual([
      ['plan AP01', null, null, null],
      ['plan AP02', null, null, null],
    ])
  })

  it('has lines that stand nowhere in the plan: they say nothing', async () => {
    const text = exampleFile([
      ...lines,
      line({ amounts: ['5,00'] }),
      line({ objective: block({ code: '' }) }),
    ])
    expect(inShort(await onlyPlan(text))).toEqual(tree)
  })

  it('says apart what is spent and what comes in, where a column or its headings say so', async () => {
    const row = (kind: string, amount: string) => [together, families, breakfast, kind, amount]
    const names = ['Beleidsdoelst. totaaloverzicht', 'Actieplan totaaloverzicht', 'Actie totaaloverzicht']
    const bySign = [...names, 'Uitgave/Ontvangst', '2026']
    const byLine = csvOf([
      bySign,
      row('Uitgave', '100,00'),
      row('Uitgave', '(30,00)'),
      row('Ontvangst', '20,00'),
    ])
    expect(inShort(await onlyPlan(byLine))[2]).toEqual(['action AC01', 'plan AP01', 7000, 2000])
    const byHeading = csvOf([
      [...names, 'Uitgaven 2026', 'Ontvangsten 2026'],
      [together, families, breakfast, '100,00', '20,00'],
    ])
    expect(inShort(await onlyPlan(byHeading))[2]).toEqual(['action AC01', 'plan AP01', 10_000, 2000])
  })
})

describe('reports that hold the same amounts are kept apart', () => {
  it('by their status', async () => {
    const withStatus = ['Origineel', 'Meest recente'].flatMap((status) =>
      lines.map((cells) => [...cells, status]),
    )
    const { plans } = await read(csvOf([[...headings, 'Status'], ...withStatus]))
    expect(plans.map(({ status }) => status)).toEqual(['Origineel', 'Meest recente'])
    for (const plan of plans) expect(inShort(plan)).toEqual(tree)
  })

  it('by their authority: municipality, OCMW and AGB', async () => {
    const authorities = ['Gemeente Turnhout', 'OCMW Turnhout', 'AGB Turnhout']
    const { plans } = await read(
      exampleFile(
        authorities.map((authority) => line({ authority, objective: together, amounts: ['1,00'] })),
      ),
    )
    expect(plans.map(({ authority }) => authority)).toEqual(authorities.toSorted())
  })

  it('by the years of the plan: a code that is given again means something else', async () => {
    const before = block({ code: 'AC01', short: 'Oude actie met dezelfde code' })
    const { plans } = await read(
      exampleFile([
        line({ reportYear: '2024', objective: together, plan: families, action: before, amounts: ['7,00'] }),
        ...lines,
      ]),
    )
    expect(
      plans.map(({ planYears, items }) => [planYears, items.at(2)?.title, totalOf(items[2]!, 'expenses')]),
    ).toEqual([
      // A plan looks some years further: what lies in the years of the next one is not of this plan.
      ['2020-2025', 'Oude actie met dezelfde code', null],
      ['2026-2031', 'Ontbijt in elke basisschool', 400_000],
    ])
  })

  it('by the years of their amounts, where no report year is said', async () => {
    const names = ['Beleidsdoelst. totaaloverzicht', '2025', '2026']
    const text = csvOf([names, [together, '5,00', ''], [together, '', '6,00'], [together, '1,00', '1,00']])
    const { plans, lines: told } = await read(text)
    expect(plans.map(({ planYears, items }) => [planYears, totalOf(items[0]!, 'expenses')])).toEqual([
      ['2020-2025', 500],
      ['2026-2031', 600],
    ])
    expect(told).toEqual([{ problem: 'years-unclear', line: 12, about: 'BD01' }])
  })
})

test('actions that are counted anew under every action plan are not joined', async () => {
  const [one, other] = [block({ code: 'AP1', short: 'Eerst' }), block({ code: 'AP2', short: 'Dan' })]
  const action = (short: string) => block({ code: '1', short })
  const plan = await onlyPlan(
    exampleFile([
      line({ objective: together, plan: one, action: action('Ontbijt'), amounts: ['1,00'] }),
      line({ objective: together, plan: other, action: action('Bomen'), amounts: ['2,00'] }),
    ]),
  )
  const actions = plan.items.filter(({ level }) => level === 'action')
  expect(actions.map((item) => [item.key, item.ownKey, totalOf(item, 'expenses')])).toEqual([
    ['objective BD01\nplan AP1\naction 1', null, 100],
    ['objective BD01\nplan AP2\naction 1', null, 200],
  ])
})

describe('a line of which something cannot be used is told, with its number', () => {
  it.each([
    [
      'a text without a code',
      { action: 'Korte omschrijving: Ontbijt' },
      'block-without-code',
      'Korte omschrijving: Ontbijt',
    ],
    [
      'an action under nothing',
      { objective: '', plan: '', action: breakfast },
      'action-without-objective',
      'AC01',
    ],
    ['an amount that is none', { action: breakfast, amounts: ['veel'] }, 'not-an-amount', 'veel'],
    [
      'a text that differs from an earlier line',
      { action: block({ code: 'AC02', short: 'Iets anders' }) },
      'texts-differ',
      'AC02',
    ],
  ])('%s', async (_what, cells, problem, about) => {
    const wrong = line({ objective: together, plan: families, ...cells })
    const found = await read(exampleFile([...lines, wrong]))
    // Lines of the file: the heading, and blocks of five lines each.
    const before = csvOf([headings, ...lines]).split('\n').length
    expect(found.lines).toEqual([{ problem, line: before + 1, about }])
    expect(found.lineCount).toBe(1)
    expect(found.plans[0]?.items).toHaveLength(tree.length)
  })

  it('and an action with an amount that could not be read has no sum', async () => {
    const wrong = line({ objective: together, plan: families, action: breakfast, amounts: ['veel', '1,00'] })
    const { plans } = await read(exampleFile([...lines, wrong]))
    const totals = plans[0]?.items.map((item) => totalOf(item, 'expenses'))
    expect(totals).toEqual([null, null, null, 12_000_000, 1_000_000, 1_000_000, 1_000_000])
  })

  it('and no more of them than anybody reads', async () => {
    const wrong = Array.from({ length: 80 }, () => line({ action: bridge }))
    const found = await read(exampleFile([...lines, ...wrong]))
    expect([found.lines.length, found.lineCount]).toEqual([cycleLimits.linesTold, 80])
  })
})

describe('a file that cannot be read is refused, and says where', () => {
  const example = exampleFile()
  const bare = (cells: readonly string[][]) => csvOf(cells)
  it.each<[string, string | Uint8Array, string, object]>([
    ['nothing', '', 'empty', {}],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 1, 2, 3]), 'not-text', {}],
    ['cut off in a text', example.slice(0, example.indexOf('brugfiguur')), 'unclosed-quote', { line: 30 }],
    [
      'cut off in a line',
      example.slice(0, example.indexOf(';60.000,00')),
      'ragged',
      { line: 30, columns: 15 },
    ],
    ['a quote in a cell', bare([headings, lines[0]!.slice(0, 14)]) + ';1"2', 'stray-quote', { line: 2 }],
    ['another delimiter', 'Beleidsdoelst. totaaloverzicht^2026\nx^1', 'no-known-columns', { line: 1 }],
    ['another delimiter between its quotes', example.replaceAll(';', '^'), 'stray-quote', { line: 2 }],
    ['another table', 'gemeente;jaar\nTurnhout;2026', 'no-known-columns', { line: 1 }],
    ['actions alone', 'Actie totaaloverzicht;2026\nx;1', 'no-place-column', { line: 1 }],
    [
      'a plan without years',
      `Beleidsdoelst. totaaloverzicht;Status\nCode: 1;Origineel`,
      'no-years',
      { line: 1 },
    ],
    [
      'a year twice',
      'Beleidsdoelst. totaaloverzicht;2026;2026\nx;1;2',
      'column-twice',
      { line: 1, name: '2026' },
    ],
    ['a cell too many', bare([headings, [...lines[0]!, '5']]), 'ragged', { line: 2, cells: 16, columns: 15 }],
    ['headings alone', bare([headings]), 'nothing-in-it', {}],
    ['lines without a plan', exampleFile([line({ amounts: ['1,00'] })]), 'nothing-in-it', {}],
    [
      'texts without a code',
      exampleFile([line({ objective: 'Iedereen telt mee' })]),
      'block-without-code',
      { line: 2, about: 'Iedereen telt mee' },
    ],
    [
      'more lines than one file may have',
      `Beleidsdoelst. totaaloverzicht;2026\n${'Code: 1;1\n'.repeat(cycleLimits.rows + 1)}`,
      'too-many-rows',
      { max: cycleLimits.rows },
    ],
    [
      'more reports than anybody chooses from',
      `Bestuur;Beleidsdoelst. totaaloverzicht;2026\n${Array.from({ length: 1001 }, (_, at) => `B${at};Code: 1;1\n`).join('')}`,
      'too-many-reports',
      { max: cycleLimits.reports },
    ],
  ])('%s', async (_what, content, code, values) => {
    const found = await readBytes(typeof content === 'string' ? bytesOf(content) : content)
    expect(found).toMatchObject({ ok: false, code, values })
  })

  it('wherever it is cut off, it never stumbles', async () => {
    const bytes = bytesOf(exampleFile())
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length), async (length) => {
        const found = await readBytes(bytes.subarray(0, length))
        if (found.ok) expect(found.plans.length).toBeGreaterThan(0)
      }),
      { numRuns: 200 },
    )
  })
})
