import { mkdtemp, readFile, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest'
import writeXlsxFile from 'write-excel-file/node'
import { kansrijk, type Ended } from '#src/doors/cli/kansrijk.ts'
import { publisherWorkspace } from '#src/foundation/workspaces/publisher.ts'
import type { Call } from '#src/platform/context.ts'
import { newIdentifier } from '#src/platform/identifier.ts'
import { startWorker } from '#src/platform/jobs/queue.ts'
import { openLog } from '#src/platform/log.ts'
import { sayHow } from '#src/situation/imports/import-commands.ts'
import { listFigures } from '#src/situation/indicators/observation-queries.ts'
import { now, openWorld, type World } from '#tests/builders.ts'

const births = 'births-in-disadvantaged-families'
const head = 'indicator;gebied;jaar;waarde;bron'
let world: World
let folder: string
let published: Call
beforeAll(async () => {
  world = await openWorld()
  folder = await mkdtemp(join(tmpdir(), 'kansrijk-cli-'))
  published = { ...world.system, workspace: publisherWorkspace }
})
afterAll(async () => {
  await rm(folder, { recursive: true })
  await world.close()
})

type Setting = { stop?: AbortSignal }
const run = (args: string[], { stop = new AbortController().signal }: Setting = {}): Promise<Ended> =>
  kansrijk(args, async (locale) => ({
    desk: { database: world.database, clock: () => now, locale, folder, tell: () => {}, stop },
    close: async () => {},
  }))

/** What a program reads of it. */
async function read(args: string[], setting: Setting = {}) {
  const ended = await run([...args, '--json'], setting)
  return { ...ended, json: JSON.parse(ended.out) }
}

let files = 0
async function file(content: string | Uint8Array, ending = 'csv'): Promise<string> {
  files += 1
  const name = `cijfers-${files}.${ending}`
  await writeFile(join(folder, name), content)
  return name
}
/** A file in our own five columns, of years that no other test uses. */
let year = 1900
async function ownFile(...values: string[]): Promise<{ name: string; first: string }> {
  const first = String(year)
  const lines = values.map((value) => `${births};13040;${year++};${value};K&G`)
  return { name: await file([head, ...lines].join('\n')), first }
}
const kept = async (call: Call, period: string) =>
  (await world.read((ctx) => listFigures(ctx, { areas: ['13040'], whose: 'ours' }), call))
    .filter((figure) => figure.period.start.startsWith(period))
    .map(({ value }) => value)

describe('a command line that cannot be read', () => {
  it.each([
    [[], 'Zeg wat er moet gebeuren: import, imports, undo, boundaries.'],
    [['inlezen'], '“inlezen” is geen opdracht. Kies uit: import, imports, undo, boundaries.'],
    [['toString'], '“toString” is geen opdracht.'],
    [['import', '--published'], 'Zeg welk bestand je bedoelt.'],
    [['import', 'x.csv'], 'Zeg van wie de cijfers zijn'],
    [['imports', '--published', '--workspace', 'geel'], 'Kies --published of --workspace, niet allebei.'],
    [['import', 'een', 'twee', '--published'], '“twee” staat er te veel.'],
    [['import', 'x.csv', '--publish'], '--publish bestaat hier niet.'],
    [['import', 'x.csv', '-k'], '-k bestaat hier niet.'],
    [['imports', '--published', '--keep'], '--keep bestaat hier niet.'],
    [['import', 'x.csv', '--workspace'], 'Zet achter --workspace wat je bedoelt.'],
    [['import', 'x.csv', '--workspace', '--keep'], 'Zet achter --workspace wat je bedoelt.'],
    [['import', 'x.csv', '--published', '--sheet='], 'Zet achter --sheet wat je bedoelt.'],
    [['import', 'x.csv', '--published=nee'], '--published staat op zichzelf'],
    [['imports', '--published', '--lang', 'de'], 'De taal “de” spreken we niet.'],
    [['imports', '--published', '--lang'], 'spreken we niet'],
    [['undo', 'x', '--published'], 'Zeg welk ingelezen bestand je bedoelt'],
    [['boundaries', 'x.json', '--name', 'Grenzen'], '--attribution ontbreekt.'],
  ])('%j', async (args, words) => {
    const { out, err, exit } = await run(args)
    expect([exit, out]).toEqual([64, ''])
    expect(err).toContain(words)
    expect(err).toMatch(/^Hulp: npm run kansrijk -- .*--help$/m)
  })

  it('is said in the language that was asked for, and to programs with its code', async () => {
    const { err, json } = await read(['import', '--published', '--lang', 'fr'])
    expect(err).toContain('Dites de quel fichier il s’agit.')
    expect(json).toEqual({
      problems: [{ code: 'cli.file-argument', text: 'Dites de quel fichier il s’agit.' }],
    })
  })
})

test.each([
  [['--help'], 'npm run kansrijk -- undo <import>'],
  [['help', '--lang', 'en'], 'Kansrijk from the command line'],
  [['import', '--help'], '--indicator <…>'],
  [['imports', '--help', '--lang', 'fr'], 'les chiffres pour toutes les communes'],
  [['undo', '--help'], 'Maakt een bewaard bestand ongedaan.'],
  [['boundaries', '--help'], '--attribution <…>'],
])('%j helps, without a database', async (args, words) => {
  const { out, exit } = await kansrijk(args, () => Promise.reject(new Error('nobody asked for a database')))
  expect(exit).toBe(0)
  expect(out).toContain(words)
})

describe('what is not there', () => {
  it.each([
    [['import', 'nergens.csv', '--published'], 'nergens.csv is er niet, of is geen bestand.'],
    [['import', '.', '--published'], '. is er niet, of is geen bestand.'],
    [['imports', '--workspace', 'mol'], 'Geen gemeente heeft hier het adres “mol”.'],
    [['import', newIdentifier(), '--published'], 'Dat vinden we hier niet.'],
    [['undo', newIdentifier(), '--published'], 'Dat vinden we hier niet.'],
  ])('%j', async (args, words) => {
    const { err, exit } = await run(args)
    expect(exit).toBe(66)
    expect(err).toBe(`${words}\n`)
  })

  it('a file that is larger than the command line takes in', async () => {
    const name = await file('')
    await truncate(join(folder, name), 2_100_000_000)
    const { err, exit } = await run(['import', name, '--published'])
    expect(exit).toBe(65)
    expect(err).toMatch(/2\.?000/)
  })
})

describe('a file in our five columns', () => {
  it('is kept for everybody in one go, and stands there for every municipality', async () => {
    const { name, first } = await ownFile('12,5', '13')
    const { exit, json } = await read(['import', name, '--published', '--keep'])
    expect([exit, json.state, json.layout]).toEqual([0, 'kept', 'figures'])
    expect(json.result).toEqual({ added: 2, replaced: 0, same: 0 })
    expect(await kept(published, first)).toEqual(['12.5'])
    expect(await kept(world.as('coordinator'), first)).toEqual([])
    const all = await world.read((ctx) => listFigures(ctx, { areas: ['13040'], whose: 'all' }))
    expect(all.some(({ period, own }) => period.start.startsWith(first) && !own)).toBe(true)
  })

  it('is kept for one municipality, by its address', async () => {
    const { name, first } = await ownFile('7')
    expect((await run(['import', name, '--workspace', 'turnhout', '--keep'])).exit).toBe(0)
    expect(await kept(world.as('coordinator'), first)).toEqual(['7'])
    expect(await kept(published, first)).toEqual([])
  })

  it('is only looked at without --keep, and says how to go on', async () => {
    const { name, first } = await ownFile('5')
    const { out, exit } = await run(['import', name, '--published'])
    expect(exit).toBe(0)
    expect(out).toContain(`${name}: onze vijf kolommen; 1 regel, 1 cijfer.`)
    expect(out).toContain('Er is nog niets bewaard. Nieuw: 1; gewijzigd: 0; hetzelfde: 0.')
    const [, id = ''] = /npm run kansrijk -- import (\S+) --published --keep/.exec(out) ?? []
    expect(out).toContain(`/gepubliceerd/situatie/inlezen/${id}`)
    expect(await kept(published, first)).toEqual([])
    const again = await run(['import', id, '--published', '--keep'])
    expect([again.exit, again.err]).toEqual([0, ''])
    expect(again.out).toContain('Bewaard. Nieuw: 1; gewijzigd: 0; hetzelfde: 0.')
    expect(await kept(published, first)).toEqual(['5'])
  })

  it('is listed, and undone', async () => {
    const { name, first } = await ownFile('4')
    const { json } = await read(['import', name, '--published', '--keep'])
    const list = await run(['imports', '--published'])
    expect(list.out).toContain(`${json.import}  2026-11-21  bewaard  ${name} (1 nieuw`)
    const { out, exit } = await run(['undo', json.import, '--published'])
    expect([exit, out]).toEqual([0, `${name} is ongedaan gemaakt.\n`])
    expect(await kept(published, first)).toEqual([])
    const twice = await run(['undo', json.import, '--published'])
    expect([twice.exit, twice.out]).toEqual([75, ''])
  })

  it('with lines that are not right is not kept, and says which those are', async () => {
    const name = await file([head, `${births};13040;1850;5;K&G`, `${births};13040;1950;veel;K&G`].join('\n'))
    const { out, exit } = await run(['import', name, '--published', '--keep'])
    expect(exit).toBe(65)
    expect(out).toContain('2 regels kloppen nog niet:')
    expect(out).toMatch(/regel 2.*: “1850” kan niet kloppen/)
    expect(out).toContain('regel 3, kolom “waarde”: “veel” is geen cijfer.')
    expect(await kept(published, '1950')).toEqual([])
  })

  it('that is no file of figures at all is said so', async () => {
    const { out, exit } = await run(['import', await file('\u0000\u0001\u0002'), '--published'])
    expect(exit).toBe(65)
    expect(out).toContain('Stand: niet te lezen.')
  })
})

describe('a table of somebody’s own', () => {
  const table = (period: string) => `plek;kansen\n13040;${period.slice(2)}\n13008;3\n`

  it('is asked about, and the question says what to write', async () => {
    const { out, exit } = await run(['import', await file(table('1961')), '--published'])
    expect(exit).toBe(0)
    expect(out).toContain('Wat staat er in elke kolom?')
    expect(out).toMatch(/kansen: value \(61 \| 3\)/)
    expect(out).toMatch(/import \S+ --published --columns \S+,value/)
  })

  it('is kept once everything is said: columns, year, indicator and source', async () => {
    const name = await file(table('1962'))
    const asked = [
      '--columns',
      'area,value',
      '--period',
      '1962',
      '--indicator',
      births,
      '--source',
      'Telling',
    ]
    const { exit, json } = await read(['import', name, '--published', ...asked, '--keep'])
    expect([exit, json.state, json.result.added]).toEqual([0, 'kept', 2])
    expect(json.codes[0].chosen).toMatchObject({ indicator: births, source: 'Telling' })
    expect(await kept(published, '1962')).toEqual(['62'])
  })

  it.each([
    [['--columns', 'area'], 65, 'Het bestand heeft 2 kolommen; je noemt er 1.'],
    [['--columns', 'area,waarde'], 64, '“waarde” zegt niet wat een kolom is.'],
    [['--columns', 'area,value', '--period', 'ooit'], 65, '“ooit”'],
    [['--columns', 'area,value', '--period', '1963', '--indicator', 'x'], 65, 'er is geen indicator “x”.'],
  ])('answered with %j is refused in words', async (options, exit, words) => {
    const ended = await run(['import', await file(table('1963')), '--published', ...options])
    expect(ended.exit).toBe(exit)
    expect(ended.err).toContain(words)
  })

  it('with --keep while something is still to be said is not kept, and is no success', async () => {
    expect((await run(['import', await file(table('1964')), '--published', '--keep'])).exit).toBe(65)
    expect(await kept(published, '1964')).toEqual([])
  })
})

describe('choices', () => {
  const wide = (first: number) => `gemeente;jaar;kinderen;ouders\n13040;${first};5;6\n13008;${first};7;8\n`
  const columns = ['--columns', 'area,period,value,value']
  const choose = async (choices: unknown) => ['--choose', await file(JSON.stringify(choices), 'json')]
  const newTable = async (first: number) =>
    (await read(['import', await file(wide(first)), '--published', ...columns])).json

  it('are given as a file to fill in, and read back from it', async () => {
    const json = await newTable(1971)
    expect(json.state).toBe('read')
    const [children, parents] = json.codes.map(({ key }: { key: string }) => key)
    expect(json.choices[children]).toEqual({ indicator: '' })
    const filledIn = await choose({
      ...json.choices,
      source: 'Telling',
      [children]: { indicator: births, breakdown: 'kinderen' },
      [parents]: null,
    })
    const done = await read(['import', json.import, '--published', ...filledIn, '--keep'])
    expect([done.exit, done.json.state, done.json.result.added]).toEqual([0, 'kept', 2])
    expect(done.json.choices).toMatchObject({
      source: 'Telling',
      [children]: { indicator: births, measure: 'share %', breakdown: 'kinderen' },
      [parents]: null,
    })
    expect(await kept(published, '1971')).toEqual(['5'])
  })

  it('leave out in one word all that are not named', async () => {
    const json = await newTable(1975)
    const [children] = json.codes.map(({ key }: { key: string }) => key)
    const named = await choose({ source: 'Telling', '*': null, [children]: { indicator: births } })
    const done = await read(['import', json.import, '--published', ...named, '--keep'])
    expect([done.exit, done.json.result.added]).toEqual([0, 2])
  })

  it('may make an indicator that everybody has from then on', async () => {
    const json = await newTable(1972)
    const [children, parents] = json.codes.map(({ key }: { key: string }) => key)
    const filledIn = await choose({
      source: 'Telling',
      [children]: { indicator: 'new', measure: 'count number' },
      [parents]: null,
    })
    const done = await read(['import', json.import, '--published', ...filledIn, '--keep'])
    expect([done.exit, done.json.state]).toEqual([0, 'kept'])
  })

  it.each([
    ['what is no JSON', () => file('x', 'json'), 'is geen JSON'],
    ['a list', () => file('[]', 'json'), 'is geen JSON'],
    ['a choice that is none', () => file('{"kinderen": 5}', 'json'), 'Wat bij “kinderen” staat'],
    [
      'something for all that are not named',
      () => file('{"*": {"indicator": "x"}}', 'json'),
      'Wat bij “*” staat',
    ],
    ['a field that is none', () => file('{"kinderen": {"indicatr": "x"}}', 'json'), ': indicatr.'],
    ['a subject that is none', () => file('{"honden": null}', 'json'), 'geen onderwerp “honden”'],
  ])('%s is refused', async (_what, choices, words) => {
    const name = await file(wide(1973))
    const { err, exit } = await run(['import', name, '--published', ...columns, '--choose', await choices()])
    expect(exit).toBe(65)
    expect(err).toContain(words)
  })

  it('that leave a subject open are refused, and so is one indicator for two subjects', async () => {
    const text = wide(1974).replace('kinderen;ouders', 'baby’s;peuters')
    const { json } = await read(['import', await file(text), '--published', ...columns])
    const open = await run(['import', json.import, '--published', ...(await choose({ source: 'Telling' }))])
    expect([open.exit, open.err]).toEqual([65, expect.stringContaining('welke indicator het is')])
    const one = await run(['import', json.import, '--published', '--indicator', births])
    expect([one.exit, one.err]).toEqual([65, expect.stringContaining('2 onderwerpen')])
    const twice = Object.fromEntries(
      json.codes.map(({ key }: { key: string }) => [
        key,
        { indicator: births, definition: '', breakdown: '' },
      ]),
    )
    const same = await run([
      'import',
      json.import,
      '--published',
      ...(await choose({ ...twice, source: 'T' })),
    ])
    expect([same.exit, same.err]).toEqual([65, expect.stringContaining('Dit wordt hetzelfde cijfer')])
  })
})

describe('work that is in line', () => {
  const jobs = async () => {
    const { rows } = await world.database.executeSql(
      `select name, state from jobs.job where state <> 'completed'`,
    )
    return rows
  }

  it('is done once, here or by an app beside', async () => {
    const log = openLog({ logLevel: 'silent' })
    const worker = await startWorker({ database: world.database, clock: () => now, log, post: null })
    try {
      for (let times = 0; times < 3; times += 1) {
        const { name, first } = await ownFile('1')
        const { json } = await read(['import', name, '--published', '--keep'])
        expect([json.state, json.result.added]).toEqual(['kept', 1])
        expect(await kept(published, first)).toEqual(['1'])
      }
    } finally {
      await worker.end()
    }
    expect(await jobs()).toEqual([])
  })

  it('that somebody else does is waited for; when they go silent it is done here', async () => {
    const { name, first } = await ownFile('2')
    const { json } = await read(['import', name, '--published'])
    const elsewhere = (heartbeat: string) =>
      world.database.executeSql(
        `update jobs.job set state = 'active', started_on = now(), heartbeat_on = ${heartbeat}
         where state <> 'completed' and data ->> 'id' = $1`,
        [json.import],
      )
    await sayHow(published, { id: json.import, sheet: 'x', period: '' })
    await elsewhere('now()')
    let over = false
    const going = run(['import', json.import, '--published', '--keep']).then((ended) => {
      over = true
      return ended
    })
    await new Promise((resolve) => setTimeout(resolve, 700))
    expect(over).toBe(false)
    await elsewhere(`now() - interval '1 hour'`)
    expect((await going).exit).toBe(0)
    expect(await kept(published, first)).toEqual(['2'])
    expect(await jobs()).toEqual([])
  })

  it('stops when it is asked to, and nothing of it is kept', async () => {
    const { name, first } = await ownFile('3')
    const { json, exit } = await read(['import', name, '--published', '--keep'], {
      stop: AbortSignal.abort(),
    })
    expect([exit, json.state]).toEqual([75, 'stopped'])
    expect(await kept(published, first)).toEqual([])
  })
})

describe('a workbook', () => {
  it('is asked for its sheet, which is then named', async () => {
    const sheetOf = (sheet: string, value: number) => ({
      sheet,
      data: [head.split(';'), [births, '13040', 1981, value, 'K&G']],
    })
    const bytes = await writeXlsxFile([sheetOf('Een', 1), sheetOf('Twee', 2)]).toBuffer()
    const name = await file(new Uint8Array(bytes), 'xlsx')
    const asked = await run(['import', name, '--published'])
    expect(asked.out).toContain('Welk blad is het?')
    expect(asked.out).toContain('--sheet "Een"')
    const wrong = await run(['import', name, '--published', '--sheet', 'Drie'])
    expect([wrong.exit, wrong.err]).toEqual([
      66,
      expect.stringContaining('Er is geen blad “Drie”. Wel: Een, Twee.'),
    ])
    expect((await run(['import', name, '--published', '--sheet', 'Twee', '--keep'])).exit).toBe(0)
    expect(await kept(published, '1981')).toEqual(['2'])
  })
})

test('boundaries are brought for everybody', async () => {
  const arc = [
    [4.9, 51],
    [5, 51],
    [5, 50.95],
    [4.9, 51],
  ]
  const geometries = [{ type: 'Polygon', id: '13040', arcs: [[0]] }]
  const objects = { areas: { type: 'GeometryCollection', geometries } }
  const name = await file(JSON.stringify({ type: 'Topology', objects, arcs: [arc] }), 'topo.json')
  const about = ['--name', 'Grenzen 2025', '--attribution', '© Statbel, 2025']
  const { out, exit } = await run(['boundaries', name, ...about])
  expect([exit, out]).toEqual([0, 'Grenzen van 1 gebied bewaard; de kaarten tekenen ze vanaf nu.\n'])
  const bad = await run(['boundaries', await file('x', 'topo.json'), ...about])
  expect([bad.exit, bad.err]).toEqual([65, 'Dit is geen JSON. Neem een bestand in TopoJSON.\n'])
})

test('the readme names every command as it is', async () => {
  const readme = await readFile(new URL('../../../README.md', import.meta.url), 'utf8')
  for (const name of ['import', 'imports', 'undo', 'boundaries']) expect(readme).toContain(`-- ${name} `)
})
