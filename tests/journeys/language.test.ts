import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { launchBrowser } from '#tests/journeys/browser.ts'
import { type Installation, openInstallation, withoutDemo } from '#tests/journeys/installation.ts'
import { type Municipality, setUpMunicipality } from '#tests/journeys/municipality.ts'
import { signInBy } from '#tests/journeys/sign-in.ts'
import { openVisit, type Visit } from '#tests/journeys/visit.ts'
import { webMessages } from '#src/doors/web/web-messages.ts'
import type { MessageTree, Text } from '#src/platform/i18n/messages.ts'

// Somebody else may be building on the same machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 })

const ownWords = 'Elk kind eet gezond'
const shell = {
  nl: { button: 'Nederlands', rail: ['Overzicht', 'Situatie', 'Visie', 'Plan'], out: 'Afmelden' },
  fr: { button: 'Français', rail: ['Aperçu', 'Situation', 'Vision', 'Plan'], out: 'Se déconnecter' },
  en: { button: 'English', rail: ['Overview', 'Situation', 'Vision', 'Plan'], out: 'Sign out' },
} as const
const languages = ['nl', 'fr', 'en'] as const
type Language = (typeof languages)[number]

let browser: Browser
let app: Installation
let municipality: Municipality
let visit: Visit

beforeAll(async () => {
  ;[browser, app] = await Promise.all([launchBrowser(), openInstallation(withoutDemo)])
  municipality = await setUpMunicipality(app)
  await municipality.caller.send(`${municipality.path}/visie/nieuw`, { statement: ownWords })
  visit = await openVisit(browser, app.address, { width: 1280, scripts: false })
  await signInBy(visit.page, municipality)
})

afterAll(async () => {
  await browser?.close()
  await app?.close()
})

const isText = (node: Text | MessageTree): node is Text => typeof node.nl === 'string'
const texts = (tree: MessageTree): Text[] =>
  Object.values(tree).flatMap((node) => (isText(node) ? [node] : texts(node)))

/** Words of the frame that would betray another language than this one. */
const strangers = (language: Language): string[] =>
  texts(webMessages.tree).flatMap((text) =>
    languages
      .filter((other) => other !== language && text[other] !== text[language])
      .map((other) => text[other])
      .filter((words) => words.length > 4 && !/[{<]/.test(words)),
  )

/** What surrounds the page itself: head, rail, foot. */
async function frameOf(page: Page): Promise<string> {
  const parts = await page.locator('header, nav, footer, .skip-link').allInnerTexts()
  return parts.join('\n').replaceAll(/Nederlands|Français|English/g, '')
}

describe.each(languages)('NFR-01: in %s', (language) => {
  test('the language of the foot changes the whole frame, and stays on the next page', async () => {
    const { page } = visit
    await page.goto(`${municipality.path}/visie`)
    await page.getByRole('button', { name: shell[language].button }).click()
    await page.waitForURL(`**${municipality.path}/visie`)
    for (const path of ['/visie', '/plan', '']) {
      await page.goto(municipality.path + path)
      expect(await page.locator('html').getAttribute('lang')).toBe(language)
      const frame = await frameOf(page)
      for (const words of [...shell[language].rail, shell[language].out]) expect(frame).toContain(words)
      const found = strangers(language).filter((words) =>
        new RegExp(`(^|\\n)${words}($|\\n)`, 'm').test(frame),
      )
      expect(found).toEqual([])
    }
    expect(await visit.wrongs()).toEqual([])
  })

  test('what people wrote stays as they wrote it', async () => {
    await visit.page.goto(`${municipality.path}/visie`)
    expect(await visit.page.getByRole('link', { name: ownWords }).count()).toBe(1)
  })
})

test('NFR-01: who comes with a browser in French is met in French, in any other language in Dutch', async () => {
  for (const [locale, language] of [
    ['fr-BE', 'fr'],
    ['de-BE', 'nl'],
  ] as const) {
    const newcomer = await openVisit(browser, app.address, { width: 360, scripts: false, locale })
    await newcomer.page.goto('/')
    expect(await newcomer.page.locator('html').getAttribute('lang')).toBe(language)
    expect(await newcomer.wrongs()).toEqual([])
    await newcomer.close()
  }
})

test('NFR-01: a page that does not exist says so in the language of who asks, and leads home', async () => {
  const words = { nl: 'Deze pagina vinden we niet', fr: 'Page introuvable', en: 'We cannot find this page' }
  for (const language of languages) {
    for (const path of [
      `${municipality.path}/nergens`,
      '/elders/plan',
      `${municipality.path}/plan/doelen/1`,
    ]) {
      const cookie = `${municipality.caller.cookies()}; kansrijk_taal=${language}`
      const response = await fetch(app.address + path, { headers: { cookie } })
      expect(response.status).toBe(404)
      expect(await response.text()).toContain(words[language])
    }
  }
})
