import { afterAll, beforeAll, describe, expect, it, test } from 'vitest'
import { addAction } from '#src/action/plan/action-commands.ts'
import { addObjective } from '#src/action/plan/commands.ts'
import { planPaths } from '#src/action/plan/paths.ts'
import { everyWord, examplePlan } from '#src/action/plan/plan-builders.ts'
import { listPolicyDomains } from '#src/foundation/library/queries.ts'
import { listParties } from '#src/foundation/parties/queries.ts'
import { readDelimited } from '#src/platform/readers/delimited.ts'
import { openWorld, type World } from '#tests/builders.ts'
import { elementsOf, textsIn } from '#tests/rules/html.ts'
import { openSite, type Browser, type Site } from '#tests/rules/site.ts'

const workspace = 'turnhout'
let world: World
let site: Site
let coordinator: Browser
beforeAll(async () => {
  world = await openWorld()
  site = openSite(world)
  coordinator = await site.signedInAs('coordinator')
})
afterAll(() => world.close())

const page = async (address: string, browser = coordinator) => {
  const response = await browser.get(address, { 'accept-language': 'nl' })
  return { status: response.status, html: await response.text() }
}
const linksOf = (html: string) => elementsOf(html).map(({ attributes }) => attributes.get('href') ?? '')

test('a plan with nothing in it says how to begin', async () => {
  const { html } = await page(planPaths.plan({ workspace }))
  expect(textsIn(html, 'main').join()).toContain('Hier komt jullie plan')
  expect(linksOf(html)).toContain(planPaths.addObjective({ workspace }))
})

describe('a plan of 2 domains, 4 goals and 7 actions', () => {
  beforeAll(async () => {
    const domains = await world.read(listPolicyDomains)
    for (const { domain, statement, actions } of examplePlan) {
      const domainId = domains[domain - 1]?.id ?? ''
      const objective = { kind: 'strategic' as const, domainId, statement, endsOn: '2027-12-31' }
      const { objectiveId } = await addObjective(world.as('coordinator'), objective)
      for (const title of actions)
        await addAction(world.as('coordinator'), {
          ...everyWord,
          objectiveId,
          title,
          newOwner: 'Brede School',
        })
    }
  })

  it('RQ-ACT-02: stands on one page, grouped by domain and goal', async () => {
    const { status, html } = await page(planPaths.plan({ workspace }))
    expect(status).toBe(200)
    expect(textsIn(html, 'main').join()).toContain('2 domeinen, 4 doelen, 7 acties.')
    const headings = textsIn(html, 'tbody').map((group) => group.slice(0, group.indexOf(': ')))
    expect(headings).toEqual(['1 Onderwijs', '2 Onderwijs', '3 Vrije tijd', '4 Vrije tijd'])
    const groups = textsIn(html, 'tbody')
    for (const [place, { statement, actions }] of examplePlan.entries())
      for (const words of [statement, ...actions]) expect(groups[place]).toContain(words)
  })

  it('RQ-ACT-02: is a CSV file of 7 rows with its domain, goal and all columns', async () => {
    const response = await coordinator.get(planPaths.csv({ workspace }))
    expect(response.headers.get('content-disposition')).toBe('attachment; filename="turnhout-plan.csv"')
    const limits = { maxRows: 100, maxColumns: 30, maxCellLength: 5000 }
    const read = readDelimited(await response.text(), limits)
    if (!read.ok) throw new Error(read.code)
    expect(read.header.join()).toBe(
      'Domein,Doelstelling,Actie,Beschrijving,Trekker,Begin,Einde,Wat wordt beoogd,Verwacht resultaat,' +
        'Hoe evalueren,Middelen,Budget (euro),Uitvoerder,Evaluator,Aanpak,Status,Over tijd',
    )
    const titles = examplePlan.flatMap(({ actions }) => actions)
    expect(read.rows.map(({ cells }) => cells[2])).toEqual(titles)
    expect(read.rows.map(({ cells }) => cells[0])).toEqual([
      ...Array(5).fill('Onderwijs'),
      ...Array(2).fill('Vrije tijd'),
    ])
    expect(read.ragged).toEqual([])
  })

  it('RQ-ACT-02: is a document to print: per domain and goal a table with every column in words', async () => {
    const { html } = await page(planPaths.print({ workspace }))
    expect(textsIn(html, 'h1')).toEqual(['Actieplan kinderarmoede 2026–2031'])
    expect(textsIn(html, 'h2').slice(0, 2)).toEqual(['1 Onderwijs', '2 Vrije tijd'])
    expect(textsIn(html, 'table')).toHaveLength(4)
    const columns = [
      'Actie',
      'Wie',
      'Wanneer',
      'Wat beogen we en wat levert het op',
      'Hoe weten we dat',
      'Middelen',
    ]
    for (const head of textsIn(html, 'thead')) expect(head).toBe(columns.join(''))
    const [row] = textsIn(html, 'tbody')
    const words = ['Huiswerkbeleid uitwerken', 'trekt: Brede School', 'sep\u00a02026\u00a0– jun\u00a02027']
    const { description, aim, expectedResult, evaluationMethod, means } = everyWord
    for (const word of [
      ...words,
      description,
      aim,
      expectedResult,
      evaluationMethod,
      means,
      '€\u00a02.500,50',
    ])
      expect(row).toContain(word)
    expect(textsIn(html, 'main').join()).toContain('Tegen 31 december 2027.')
  })

  it('is printed as it was narrowed, and says that it is a part', async () => {
    const onderwijs = (await world.read(listPolicyDomains))[1]
    const { html } = await page(planPaths.print({ workspace }, { domein: onderwijs?.id }))
    expect(textsIn(html, 'h2')).toContain('1 Onderwijs')
    expect(textsIn(html, 'h2')).not.toContain('2 Vrije tijd')
    expect(textsIn(html, 'main').join()).toContain('Dit is een deel van het plan')
    const { html: whole } = await page(planPaths.print({ workspace }))
    expect(textsIn(whole, 'main').join()).not.toContain('Dit is een deel van het plan')
  })

  it('says how a plan goes in words beside every sign, so that it reads without colour', async () => {
    const { html } = await page(planPaths.plan({ workspace }))
    expect(textsIn(html, 'td').filter((cell) => cell === 'Gepland')).toHaveLength(7)
    expect(elementsOf(html).filter(({ attributes }) => attributes.has('style'))).toEqual([])
  })

  it('is narrowed by its address, and the filters show by what', async () => {
    const [domain] = await world.read(listPolicyDomains)
    const [owner] = await world.read(listParties)
    const onderwijs = (await world.read(listPolicyDomains))[1]
    const narrowed = await page(
      planPaths.plan({ workspace }, { domein: onderwijs?.id, trekker: owner?.id, status: 'planned' }),
    )
    expect(textsIn(narrowed.html, 'tbody')).toHaveLength(2)
    const chosen = elementsOf(narrowed.html).filter(({ attributes }) => attributes.has('selected'))
    expect(chosen.map(({ attributes }) => attributes.get('value'))).toEqual([
      onderwijs?.id,
      owner?.id,
      'planned',
    ])
    for (const query of [{ status: 'late' }, { domein: domain?.id }]) {
      const { html } = await page(planPaths.plan({ workspace }, query))
      expect(textsIn(html, 'main').join()).toContain('Geen acties met deze keuze')
    }
  })

  it.each(['?domein=1&trekker=x&status=soon&pagina=-3', '?pagina=1e99', '?status=%00&domein=%F0%9F%98%80'])(
    'is whole at an address that makes no sense: %s',
    async (query) => {
      const { status, html } = await page(planPaths.plan({ workspace }) + query)
      expect(status).toBe(200)
      expect(textsIn(html, 'tbody')).toHaveLength(4)
    },
  )

  it('shows its last page at the address of one past the end', async () => {
    const past = await coordinator.get(planPaths.plan({ workspace }, { pagina: 9 }))
    expect(past.status).toBe(303)
    expect(past.headers.get('location')).toBe(planPaths.plan({ workspace }, { pagina: 1 }))
    const { html } = await page(past.headers.get('location') ?? '')
    expect(textsIn(html, 'tbody')).toHaveLength(4)
    expect(textsIn(html, 'main').join()).not.toContain('Geen acties met deze keuze')
  })

  it('says at any page that a choice leaves nothing', async () => {
    const { status, html } = await page(planPaths.plan({ workspace }, { status: 'late', pagina: 9 }))
    expect(status).toBe(200)
    expect(textsIn(html, 'main').join()).toContain('Geen acties met deze keuze')
  })

  it('is on several pages when it is long, and its filters go along from page to page', async () => {
    const [last] = (await world.read(listPolicyDomains)).slice(-1)
    const objective = { kind: 'strategic' as const, domainId: last?.id ?? '', statement: 'Veel' }
    const { objectiveId } = await addObjective(world.as('coordinator'), objective)
    for (let made = 0; made < 51; made += 1)
      await addAction(world.as('coordinator'), {
        objectiveId,
        title: `Actie ${made}`,
        approach: 'structural',
      })
    const query = { status: 'planned', aanpak: 'structural' }
    const first = await page(planPaths.plan({ workspace }, query))
    const next = planPaths.plan({ workspace }, { ...query, pagina: 2 })
    expect(linksOf(first.html)).toContain(next)
    expect(textsIn(first.html, 'main').join()).not.toContain('Actie 50')
    expect(textsIn(first.html, 'main').join()).toContain('51 van de 58 acties.')
    const second = await page(next)
    expect(textsIn(second.html, 'main').join()).toContain('51 van de 58 acties.')
    expect(textsIn(second.html, 'td').filter((cell) => cell === 'Gepland')).toHaveLength(1)
    expect(textsIn(second.html, 'tbody').join()).toContain('Actie 50')
    const past = await coordinator.get(planPaths.plan({ workspace }, { ...query, pagina: 9 }))
    expect(past.headers.get('location')).toBe(next)
  })
})

describe('who sees the plan', () => {
  it('a member who may not write reads it, without buttons to add or change', async () => {
    const member = await site.signedInAs('steering-member')
    const { status, html } = await page(planPaths.plan({ workspace }), member)
    expect(status).toBe(200)
    expect(linksOf(html).filter((href) => /\/(nieuw|wijzig)/.test(href))).toEqual([])
    expect(linksOf(html)).toContain(planPaths.print({ workspace }))
  })

  it('not a parent, not a member of another municipality, not who is not signed in', async () => {
    const parent = await site.signedInAs('parent')
    const { actor } = world.neighbourAtHome
    const neighbour = await site.signedIn(actor.kind === 'person' ? actor.accountId : '')
    for (const address of [planPaths.plan, planPaths.print, planPaths.csv].map((path) =>
      path({ workspace }),
    )) {
      expect((await page(address, parent)).status).toBe(403)
      expect((await page(address, neighbour)).status).toBe(404)
      expect((await page(address, site.visitor())).status).toBe(303)
    }
  })
})
