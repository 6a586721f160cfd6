import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, onTestFailed, test, vi } from 'vitest'
import { launchBrowser } from '#tests/journeys/browser.ts'
import { type Installation, openInstallation, withoutDemo } from '#tests/journeys/installation.ts'
import {
  makesMistake,
  readsSmartCheck,
  setsStrategicObjective,
  writesVision,
} from '#tests/journeys/story/direction.ts'
import { filtersPlan, keepsTable, plansActions, printsPlan, setsStatus } from '#tests/journeys/story/doing.ts'
import { bringsWrongFile, comparesFigures, readsInFigures } from '#tests/journeys/story/figures.ts'
import { arrives, choosesMunicipality, looksAround, makesAccount } from '#tests/journeys/story/set-up.ts'
import type { Story } from '#tests/journeys/story/storyline.ts'
import { openVisit, type Way } from '#tests/journeys/visit.ts'

// Somebody else may be building on the same machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 })

const ways: Way[] = [
  { width: 1280, scripts: true },
  { width: 1280, scripts: false },
  { width: 360, scripts: true },
  { width: 360, scripts: false },
]

const chapters: ((story: Story) => Promise<void>)[] = [
  arrives,
  choosesMunicipality,
  makesAccount,
  looksAround,
  bringsWrongFile,
  readsInFigures,
  comparesFigures,
  writesVision,
  setsStrategicObjective,
  makesMistake,
  readsSmartCheck,
  plansActions,
  setsStatus,
  filtersPlan,
  printsPlan,
  keepsTable,
]

let browser: Browser
let installations: Installation[]

beforeAll(async () => {
  ;[browser, installations] = await Promise.all([
    launchBrowser(),
    Promise.all(ways.map(async () => openInstallation(withoutDemo))),
  ])
})

afterAll(async () => {
  await browser?.close()
  await Promise.all((installations ?? []).map(async ({ close }) => close()))
})

test.each(ways)(
  'RQ-ENV-07, NFR-07, NFR-08: a newcomer gets from the first page over figures to a plan on paper ($width px, scripts: $scripts)',
  async (way) => {
    const app = installations[ways.indexOf(way)]
    if (!app) throw new Error('no installation for this way')
    onTestFailed(() => console.error(app.said()))
    const visit = await openVisit(browser, app.address, way)
    for (const chapter of chapters) await chapter({ app, visit, page: visit.page, way })
    await visit.close()
    expect(app.said()).not.toContain('"level":50')
  },
)
