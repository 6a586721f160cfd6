import { afterAll, beforeAll, expect, test } from 'vitest'
import { listPolicyDomains } from '#src/foundation/library/queries.ts'
import {
  addConclusion,
  changeConclusion,
  moveConclusion,
  removeConclusion,
} from '#src/situation/analysis/commands.ts'
import { mostConclusions } from '#src/situation/analysis/conclusion.ts'
import { figureInWords } from '#src/situation/analysis/conclusion-words.ts'
import { placeKey } from '#src/situation/analysis/kept-figure.ts'
import { listConclusions, type Conclusion } from '#src/situation/analysis/queries.ts'
import { keepFigures } from '#src/situation/indicators/commands.ts'
import type { Figure } from '#src/situation/indicators/figure.ts'
import { listFigures } from '#src/situation/indicators/observation-queries.ts'
import { writeSeenCell } from '#src/situation/indicators/seen-cell.ts'
import { openWorld, type World } from '#tests/builders.ts'

const births = 'births-in-disadvantaged-families'
let world: World
beforeAll(async () => {
  world = await openWorld()
  await keep('2015', '20', '11')
})
afterAll(() => world.close())

const keep = (period: string, own: string, region: string) =>
  keepFigures(world.system, {
    area: '13040',
    period,
    figures: { [births]: { 13040: own, '02000': region } },
    sources: { [births]: 'Kind en Gezin' },
  })

async function figureOf(year: string): Promise<Figure> {
  const figures = await world.read((ctx) => listFigures(ctx, { areas: ['13040'], whose: 'ours' }))
  const figure = figures.find(({ period }) => period.start.startsWith(year))
  if (!figure) throw new Error('there is a figure')
  return figure
}
/** Another value in place of what stands there; nothing takes it away. */
async function correct(year: string, to: string): Promise<void> {
  const { id, version, value } = await figureOf(year)
  await keepFigures(world.system, {
    area: '13040',
    period: year,
    figures: { [births]: { 13040: to } },
    sources: { [births]: 'Kind en Gezin' },
    seen: { [births]: { 13040: writeSeenCell({ id, version, text: value ?? '' }) } },
  })
}
const boxOf = async (year: string) => placeKey(await figureOf(year))
const onOneLine = (text: string) => text.replaceAll('\u00a0', ' ')
const words = { title: 'Jonge gezinnen', text: 'Meer baby’s groeien op in een gezin dat het moeilijk heeft.' }
const add = async (figures: string[] = []) =>
  (await addConclusion(world.as('coordinator'), { kind: 'group', ...words, figures })).conclusionId
async function conclusionOf(id: string): Promise<Conclusion> {
  const conclusion = (await world.read(listConclusions)).find((one) => one.id === id)
  if (!conclusion) throw new Error('it is there')
  return conclusion
}
const figuresOf = async (id: string) =>
  (await conclusionOf(id)).figures.map((figure) => {
    const { name, words: said, source, remarks } = figureInWords(figure, false, 'nl')
    return { name, words: onOneLine(said), source, remarks: remarks.map(onOneLine) }
  })
const titles = async (kind: string) =>
  (await world.read(listConclusions)).filter((one) => one.kind === kind).map(({ title }) => title)

test('a conclusion keeps its figures with value, year, source and where they stand beside the widest area', async () => {
  const id = await add([await boxOf('2015')])
  expect(await figuresOf(id)).toMatchObject([
    {
      name: 'Geboorten in kansarme gezinnen',
      words: '20,0 % in 2015, hoger dan in het Vlaams Gewest (11,0 %).',
      source: 'Bron: Kind en Gezin.',
      remarks: [],
    },
  ])
})

test('in a workspace of several areas a figure says of which it is', async () => {
  const id = await add([await boxOf('2015')])
  const [figure] = (await conclusionOf(id)).figures
  expect(figure && figureInWords(figure, true, 'nl').name).toBe('Geboorten in kansarme gezinnen, Turnhout')
})

test('a figure that was corrected since says what it is and what it was, until somebody keeps it anew', async () => {
  const figures = [await boxOf('2015')]
  const id = await add(figures)
  await correct('2015', '21')
  const [corrected] = await figuresOf(id)
  expect(corrected?.words).toMatch(/^21,0 % in 2015/)
  expect(corrected?.remarks).toEqual(['Intussen 21,0 %, toen 20,0 %.'])

  const change = { id, kind: 'group', ...words, figures } as const
  await changeConclusion(world.as('coordinator'), { ...change, version: 1, title: 'Baby’s' })
  expect((await figuresOf(id))[0]?.remarks).toEqual(['Intussen 21,0 %, toen 20,0 %.'])
  await changeConclusion(world.as('coordinator'), { ...change, version: 2, renew: ['values'] })
  expect((await figuresOf(id))[0]?.remarks).toEqual([])
  await correct('2015', '20')
})

test('a figure of which a newer one came says so, and one that was taken away says what it was', async () => {
  const id = await add([await boxOf('2015')])
  await keep('2016', '22', '12')
  expect((await figuresOf(id))[0]?.remarks).toEqual(['Er is een nieuwer cijfer: 22,0 % in 2016.'])
  await correct('2015', '')
  const [gone] = await figuresOf(id)
  expect(gone?.words).toBe('20,0 % in 2015.')
  expect(gone?.source).toBe('Bron: Kind en Gezin.')
  expect(gone?.remarks[0]).toBe('Dit cijfer is intussen weggenomen: dit is wat er toen stond.')
})

test('a conclusion may rest on no figure; on one that nobody knows it may not', async () => {
  expect(await figuresOf(await add())).toEqual([])
  const [series, , start, months] = (await boxOf('2016')).split('_')
  const elsewhere = [series, '13008', start, months].join('_')
  await expect(add([elsewhere])).rejects.toMatchObject({
    code: 'conclusions.figure-gone',
    field: 'figures',
  })
  await expect(add(['2015'])).rejects.toMatchObject({ issues: [{ path: ['figures', 0] }] })
})

test('only a first hint points to a policy domain, and to one that exists', async () => {
  const [domain] = await world.read(listPolicyDomains)
  const hint = { kind: 'hint' as const, ...words, domainId: domain?.id }
  const { conclusionId } = await addConclusion(world.as('coordinator'), hint)
  expect(await conclusionOf(conclusionId)).toMatchObject({ domain: domain?.name })
  await expect(addConclusion(world.as('coordinator'), { ...hint, kind: 'group' })).rejects.toMatchObject({
    issues: [{ path: ['domainId'], code: 'conclusions.domain-of-hints' }],
  })
  await expect(
    addConclusion(world.as('coordinator'), { ...hint, domainId: conclusionId }),
  ).rejects.toMatchObject({ code: 'conclusions.domain-gone', field: 'domainId' })
})

test('conclusions change places among those of their kind, and the first stays first', async () => {
  const call = world.neighbourAtHome
  const make = async (kind: 'group' | 'hint', title: string) =>
    (await addConclusion(call, { kind, ...words, title })).conclusionId
  const inOrder = async () =>
    (await world.read(listConclusions, call)).map(({ title, version }) => `${title} ${version}`)
  const first = await make('group', 'A')
  await make('hint', 'X')
  await make('group', 'B')
  await moveConclusion(call, { id: first, version: 1, to: 'earlier' })
  expect(await inOrder()).toEqual(['A 1', 'X 1', 'B 1'])
  await moveConclusion(call, { id: first, version: 1, to: 'later' })
  expect(await inOrder()).toEqual(['B 2', 'X 1', 'A 2'])
  await expect(moveConclusion(call, { id: first, version: 1, to: 'earlier' })).rejects.toMatchObject({
    code: 'platform.stale',
  })
})

test('a form made from the version before is refused, and what was taken away is gone', async () => {
  const id = await add()
  const call = world.as('facilitator')
  const change = { id, kind: 'hint', ...words, title: 'Opvang eerst', version: 1 } as const
  await changeConclusion(call, change)
  expect(await titles('hint')).toContain('Opvang eerst')
  await expect(changeConclusion(call, change)).rejects.toMatchObject({ code: 'platform.stale' })
  await removeConclusion(call, { id, version: 2 })
  expect(await titles('hint')).not.toContain('Opvang eerst')
  await expect(removeConclusion(call, { id, version: 2 })).rejects.toMatchObject({ kind: 'not-found' })
})

test('there are no more conclusions than a steering group can talk about', async () => {
  const call = world.neighbourAtHome
  const there = (await world.read(listConclusions, call)).length
  for (let place = there; place < mostConclusions; place += 1)
    await addConclusion(call, { kind: 'group', ...words })
  await expect(addConclusion(call, { kind: 'group', ...words })).rejects.toMatchObject({
    code: 'conclusions.too-many',
  })
})
