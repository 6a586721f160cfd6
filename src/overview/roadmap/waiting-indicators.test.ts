import { afterAll, beforeAll, expect, it } from 'vitest'
import { keepFigures } from '#src/situation/indicators/commands.ts'
import { shippedIndicators } from '#src/situation/indicators/indicator-list.ts'
import { openWorld, type World } from '#tests/builders.ts'
import { openSite, type Browser } from '#tests/rules/site.ts'

let world: World
let browser: Browser
beforeAll(async () => {
  world = await openWorld()
  browser = await openSite(world).signedInAs('coordinator')
})
afterAll(() => world.close())

async function textOf(address: string): Promise<string> {
  const response = await browser.get(`/${world.workspace.slug}${address}`)
  return (await response.text())
    .replaceAll('<!-- -->', '')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ')
}

const codes = shippedIndicators.map(({ code }) => code)
const keep = (values: Record<string, string>) =>
  keepFigures(world.system, {
    area: '13040',
    period: '2024',
    figures: Object.fromEntries(Object.entries(values).map(([code, value]) => [code, { 13040: value }])),
    sources: Object.fromEntries(Object.keys(values).map((code) => [code, 'Statbel'])),
  })

/** How many wait, as the situation and the overview say it. */
async function waiting() {
  const [situation, overview] = [await textOf('/situatie'), await textOf('')]
  return {
    situation: /(\S+) (?:wacht|wachten) nog op een cijfer/.exec(situation)?.[1],
    overview: /(\S+) (?:indicator wacht|indicatoren wachten) nog op een cijfer/.exec(overview)?.[1],
    inRow: situation.match(/nog geen cijfer/g)?.length ?? 0,
    steps: /(\d+ van \d+) indicatoren in kaart/.exec(overview)?.[1],
  }
}

it('the overview counts the indicators that wait as the situation does, hidden and unknown figures too', async () => {
  expect(await waiting()).toEqual({ situation: '12', overview: '12', inRow: 12, steps: '0 van 12' })

  const [hidden = '', unknown = '', ...others] = codes
  await keep({ [hidden]: 'minder dan 5', [unknown]: 'niet bekend' })
  expect(await waiting()).toEqual({ situation: '10', overview: '10', inRow: 10, steps: '2 van 12' })

  await keep(Object.fromEntries(others.slice(1).map((code) => [code, '5'])))
  expect(await waiting()).toEqual({ situation: 'Eén', overview: '1', inRow: 1, steps: '11 van 12' })

  await keep({ [others[0] ?? '']: '5' })
  expect(await waiting()).toMatchObject({ situation: 'enkele', overview: undefined, inRow: 0 })
})

it('a figure of the region alone is no figure of the municipality, on either page', async () => {
  const elsewhere = await openWorld()
  try {
    await keepFigures(elsewhere.system, {
      area: '13040',
      period: '2024',
      figures: { population: { '02000': '6800000' } },
      sources: { population: 'Statbel' },
    })
    const visitor = await openSite(elsewhere).signedInAs('coordinator')
    const overview = await (await visitor.get('/turnhout')).text()
    expect(overview).toContain('0 van 12 indicatoren in kaart')
  } finally {
    await elsewhere.close()
  }
})
