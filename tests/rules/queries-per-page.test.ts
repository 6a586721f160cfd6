import { afterAll, beforeAll, expect, test } from 'vitest'
import { openWorld, type World } from '#tests/builders.ts'
import { addressOf, askedFor, inWorkspaces, routesOf } from '#tests/rules/addresses.ts'
import { fillMunicipality, type Examples } from '#tests/rules/filled-municipality.ts'
import { openSite, type Browser, type Site } from '#tests/rules/site.ts'

/** What one page may ask of the database, however much there is in it. */
const budget = 12
const [few, many] = [3, 30]

let small: World
let large: World
beforeAll(async () => {
  ;[small, large] = await Promise.all([openWorld(), openWorld()])
})
afterAll(() => Promise.all([small.close(), large.close()]))

/** The same question, whatever it is asked about. */
const question = (statement: string): string => statement.replaceAll(/\$\d+(, \$\d+)*/g, '$')

/** Statements of query functions: who is signed in is asked before, and the wall is a setting. */
const counted = (statement: string): boolean =>
  !/from "(sessions|accounts)" (where|limit|order|inner join "accounts")|set_config/.test(statement)

type Counter = { site: Site; browser: Browser; examples: Examples; world: World }

async function counterOn(world: World, count: number): Promise<Counter> {
  const examples = await fillMunicipality(world.as('coordinator'), count)
  const site = openSite(world)
  return { site, examples, world, browser: await site.signedInAs('coordinator') }
}

async function statementsOf({ browser, examples, world }: Counter, pattern: string): Promise<string[]> {
  world.statements.length = 0
  const response = await browser.get(addressOf(pattern, examples))
  if (response.status !== 200) throw new Error(`${pattern} answers ${response.status}`)
  return world.statements.filter(counted)
}

test('a page asks no question more often or in other words for thirty rows than for three, and at most twelve in all', async () => {
  const [less, more] = await Promise.all([counterOn(small, few), counterOn(large, many)])
  const pages = routesOf(less.site).filter((route) => askedFor(route) && inWorkspaces(route))
  const wrong: string[] = []
  for (const { pattern } of pages) {
    const [inSmall, inLarge] = [await statementsOf(less, pattern), await statementsOf(more, pattern)]
    const asked = Map.groupBy(inLarge, question)
    for (const [repeated, statements] of asked) {
      const before = inSmall.filter((statement) => question(statement) === repeated).length
      if (statements.length <= Math.max(1, before)) continue
      wrong.push(
        `${pattern}: ${before} times for ${few} rows, ${statements.length} times for ${many}: ${repeated}`,
      )
    }
    const words = new Set(inSmall)
    for (const statement of inLarge)
      if (inSmall.some((one) => question(one) === question(statement)) && !words.has(statement))
        wrong.push(`${pattern}: other words for ${many} rows than for ${few}, use isOneOf(): ${statement}`)
    if (inLarge.length > budget)
      wrong.push(`${pattern}: ${inLarge.length} statements:\n${inLarge.join('\n')}`)
  }
  expect(pages.length).toBeGreaterThan(5)
  expect(wrong, 'read what belongs together in one statement').toEqual([])
}, 60_000)
