import { afterAll, beforeAll, describe, expect, it, test } from 'vitest'
import { addAction } from '#src/action/plan/action-commands.ts'
import { addObjective } from '#src/action/plan/commands.ts'
import { planPaths } from '#src/action/plan/paths.ts'
import { listPolicyDomains } from '#src/foundation/library/queries.ts'
import { listParties } from '#src/foundation/parties/queries.ts'
import { newIdentifier } from '#src/platform/identifier.ts'
import { openWorld, type World } from '#tests/builders.ts'
import { elementsOf, textsIn } from '#tests/rules/html.ts'
import { openSite, type Browser, type Site } from '#tests/rules/site.ts'

const workspace = 'turnhout'
let world: World
let site: Site
let coordinator: Browser
let owner: string
let domain: string
beforeAll(async () => {
  world = await openWorld()
  site = openSite(world)
  coordinator = await site.signedInAs('coordinator')
  domain = (await world.read(listPolicyDomains))[1]?.id ?? ''
  const goal = { kind: 'strategic' as const, domainId: domain, statement: 'Elk kind leert' }
  const { objectiveId } = await addObjective(world.as('coordinator'), goal)
  const given = [
    { title: 'Huiswerkklas', newOwner: 'Brede School', budgetCents: 150_000 },
    { title: 'Brugfiguur', newOwner: 'Brede School' },
    { title: 'Leeshoek', newOwner: 'Bibliotheek', endsOn: '2026-11-20' },
    { title: 'Zomerschool', startsOn: '2032-07-01', endsOn: '2032-08-31' },
    { title: 'Winterschool', startsOn: '2031-12-01', endsOn: '2032-02-28' },
  ]
  for (const action of given) await addAction(world.as('coordinator'), { objectiveId, ...action })
  owner = (await world.read(listParties)).find(({ name }) => name === 'Brede School')?.id ?? ''
})
afterAll(() => world.close())

type Query = Record<string, string | undefined>

async function textAt(address: string): Promise<string> {
  const response = await coordinator.get(address, { 'accept-language': 'nl' })
  expect(response.status).toBe(200)
  return response.text()
}

async function pageAt(
  query: Query = {},
  address: typeof planPaths.plan | typeof planPaths.print = planPaths.plan,
) {
  const html = await textAt(address({ workspace }, query))
  const links = elementsOf(html).map(({ attributes }) => attributes.get('href') ?? '')
  return { html, words: textsIn(html, 'main').join(), links }
}

describe('with a filter on', () => {
  it('the lead says what is shown of how much, and what is planned for that', async () => {
    const { words } = await pageAt({ trekker: owner })
    expect(words).toContain('2 van de 5 acties. €\u00a01.500 is ingepland.')
    expect(words).not.toContain('1 domein, 1 doel')
    expect((await pageAt({ status: 'late' })).words).toContain('1 van de 5 acties.')
    expect((await pageAt({ status: 'done' })).words).toContain('0 van de 5 acties.')
  })

  it('each filter stands below the bar in words, and can be taken away alone or with all others', async () => {
    const { html, links } = await pageAt({ domein: domain, trekker: owner, status: 'planned' })
    const chosen = textsIn(html, 'a').filter((text) => text.includes('neem weg'))
    expect(chosen).toEqual([
      'Domein: Onderwijs × (neem weg)',
      'Trekker: Brede School × (neem weg)',
      'Status: Gepland × (neem weg)',
    ])
    expect(links).toContain(planPaths.plan({ workspace }, { domein: domain, status: 'planned' }))
    expect(links).toContain(planPaths.plan({ workspace }, { domein: domain, trekker: owner }))
    expect(textsIn(html, 'a').filter((text) => text === 'Toon alles')).toHaveLength(1)
    expect(textsIn(html, 'summary')).toContain('Filters (3)')
  })

  it('the plan is printed as it is shown', async () => {
    const { links } = await pageAt({ trekker: owner })
    expect(links).toContain(planPaths.print({ workspace }, { trekker: owner }))
  })

  it('one that names what is not in the list any more can be taken away too', async () => {
    const { html } = await pageAt({ trekker: newIdentifier() })
    expect(textsIn(html, 'a')).toContain('Trekker: niet meer in de lijst × (neem weg)')
  })
})

describe('the print with a filter on', () => {
  it('says what stands on it of how much, by which filters, and nothing of the budget of the whole cycle', async () => {
    const { words } = await pageAt({ domein: domain, trekker: owner }, planPaths.print)
    expect(words).toContain(
      '2 van de 5 acties. €\u00a01.500 is ingepland. ' +
        'Dit is een deel van het plan, beperkt tot Domein: Onderwijs en Trekker: Brede School.',
    )
    expect(words).not.toContain('€\u00a060.000')
    expect(words).not.toContain('1 domein, 1 doel')
  })

  it('says so too when nothing is left', async () => {
    const { words } = await pageAt({ status: 'done' }, planPaths.print)
    expect(words).toContain(
      '0 van de 5 acties. Dit is een deel van het plan, beperkt tot Status: Uitgevoerd.',
    )
    expect(words).toContain('Geen acties met deze keuze')
  })

  it('leads to a file that holds what the paper holds', async () => {
    const { html, links } = await pageAt({ trekker: owner }, planPaths.print)
    const file = planPaths.csv({ workspace }, { trekker: owner })
    expect(links).toContain(file)
    const onPaper = textsIn(html, 'tbody').join()
    const lines = (await textAt(file)).trimEnd().split('\r\n').slice(1)
    expect(lines.map((line) => line.split(';')[2])).toEqual(['Huiswerkklas', 'Brugfiguur'])
    for (const title of ['Huiswerkklas', 'Brugfiguur']) expect(onPaper).toContain(title)
    expect(onPaper).not.toContain('Leeshoek')
  })
})

describe('the name of the file', () => {
  const nameOf = async (query: Query, language: string) => {
    const reader = await site.signedInAs('coordinator')
    reader.cookies.set('kansrijk_taal', language)
    const response = await reader.get(planPaths.csv({ workspace }, query))
    return response.headers.get('content-disposition')
  }

  it.each([
    ['nl', 'turnhout-plan-deel.csv'],
    ['fr', 'turnhout-plan-extrait.csv'],
    ['en', 'turnhout-plan-part.csv'],
  ])('says with a filter on that it holds a part: %s', async (language, name) => {
    for (const query of [{ trekker: owner }, { status: 'done' }])
      expect(await nameOf(query, language)).toBe(`attachment; filename="${name}"`)
  })

  it('says nothing of a part without a filter, or with one that makes no sense', async () => {
    for (const query of [{}, { status: 'soon' }, { pagina: '2' }])
      expect(await nameOf(query, 'nl')).toBe('attachment; filename="turnhout-plan.csv"')
  })
})

test('a plan printed whole says nothing of a part, and its file holds every action', async () => {
  const { words, links } = await pageAt({}, planPaths.print)
  expect(words).toContain('1 domein, 1 doel, 5 acties. €\u00a01.500 van €\u00a060.000 is ingepland.')
  expect(words).not.toContain('deel van het plan')
  const file = planPaths.csv({ workspace })
  expect(links).toContain(file)
  expect((await textAt(file)).trimEnd().split('\r\n')).toHaveLength(1 + 5)
})

test('without a filter the lead sums up the whole plan, and there is nothing to take away', async () => {
  const { html, words } = await pageAt()
  expect(words).toContain('1 domein, 1 doel, 5 acties. €\u00a01.500 van €\u00a060.000 is ingepland.')
  expect(html).not.toContain('neem weg')
  expect(textsIn(html, 'summary')).toContain('Filters')
})

test('beside a period that lies outside the trajectory stands a word about it, beside others nothing', async () => {
  const rows = textsIn((await pageAt()).html, 'tr')
  const row = (title: string) => rows.find((text) => text.includes(title))
  expect(row('Zomerschool')).toContain('ligt helemaal na het traject')
  expect(row('Winterschool')).toContain('loopt door na het traject')
  expect(rows.filter((text) => text.includes('het traject'))).toHaveLength(2)
})
