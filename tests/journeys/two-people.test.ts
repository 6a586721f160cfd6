import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { launchBrowser } from '#tests/journeys/browser.ts'
import { type Installation, openInstallation, withoutDemo } from '#tests/journeys/installation.ts'
import { addObjective, type Municipality, setUpMunicipality } from '#tests/journeys/municipality.ts'
import { signInBy } from '#tests/journeys/sign-in.ts'
import { openVisit, type Visit } from '#tests/journeys/visit.ts'

// Somebody else may be building on the same machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 })

const question = 'Wat willen we bereiken?'
const forWhom = 'Voor wie verandert er iets?'

let browser: Browser
let app: Installation
let municipality: Municipality

beforeAll(async () => {
  ;[browser, app] = await Promise.all([launchBrowser(), openInstallation(withoutDemo)])
  municipality = await setUpMunicipality(app)
})

afterAll(async () => {
  await browser?.close()
  await app?.close()
})

const save = (page: Page) => page.getByRole('button', { name: 'Bewaar', exact: true }).click()

async function signIn(scripts: boolean): Promise<Visit> {
  const visit = await openVisit(browser, app.address, { width: 1280, scripts })
  await signInBy(visit.page, municipality)
  return visit
}

test.each([true, false])(
  'whoever saves an objective second sees both versions and loses nothing (scripts: %s)',
  async (scripts) => {
    const objective = await addObjective(municipality, 'Elk kind heeft een plek om te spelen.')
    const [noor, sam] = [await signIn(scripts), await signIn(scripts)]
    for (const { page } of [noor, sam]) await page.goto(`${objective}/wijzig`)

    await noor.page.getByLabel(question).fill('Elk kind speelt dicht bij huis.')
    await save(noor.page)
    await noor.page.waitForURL(`**${objective}`)

    await sam.page.getByLabel(question).fill('Elk kind speelt buiten.')
    await sam.page.getByLabel(forWhom).fill('kinderen van 3 tot 12 jaar')
    await save(sam.page)
    expect(await sam.page.getByRole('alert').innerText()).toContain('Iemand anders bewaarde dit')
    expect(await sam.page.getByLabel(question).inputValue()).toBe('Elk kind speelt buiten.')
    expect(await sam.page.getByLabel(forWhom).inputValue()).toBe('kinderen van 3 tot 12 jaar')
    expect(await sam.page.locator('.conflict-note').first().innerText()).toContain(
      'Elk kind speelt dicht bij huis.',
    )
    expect(await sam.wrongs(409)).toEqual([])

    await sam.page.getByLabel(question).fill('Elk kind speelt buiten, dicht bij huis.')
    await save(sam.page)
    await sam.page.waitForURL(`**${objective}`)
    const heading = sam.page.getByRole('heading', { level: 1 })
    expect(await heading.innerText()).toBe('Elk kind speelt buiten, dicht bij huis.')
    expect([...(await noor.wrongs()), ...(await sam.wrongs())]).toEqual([])
    await noor.close()
    await sam.close()
  },
)
