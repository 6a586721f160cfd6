import type { Page } from 'playwright-core'

/** What has the focus: its words, and whether somebody who sees can tell. */
type Focus = { name: string; role: string; outlined: boolean; inView: boolean; html: string }

const focusOf = (page: Page): Promise<Focus> =>
  page.evaluate(() => {
    const element = document.activeElement ?? document.body
    const { outlineStyle, outlineWidth } = getComputedStyle(element)
    const box = element.getBoundingClientRect()
    const [x, y] = [box.x + box.width / 2, box.y + Math.min(box.height, innerHeight) / 2]
    const shown = document.elementFromPoint(x, y)
    const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : []
    const label = element.id ? document.querySelector(`label[for="${element.id}"]`) : null
    const words = [...labels, label, element].map((part) => part?.textContent?.trim()).find(Boolean)
    return {
      name: (element.getAttribute('aria-label') ?? words ?? '').replaceAll(/\s+/g, ' '),
      role: element.tagName,
      outlined: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2,
      inView: shown !== null && (element.contains(shown) || shown.contains(element)),
      html: element.outerHTML.slice(0, 150),
    }
  })

const mostStops = 80

/**
 * Goes on with the Tab key until something with these words has the focus. Throws when a stop on the way cannot be
 * seen, or when the words never come.
 */
export async function tabTo(page: Page, words: string): Promise<void> {
  const stops: string[] = []
  while (stops.length < mostStops) {
    await page.keyboard.press('Tab')
    const focus = await focusOf(page)
    if (focus.role === 'BODY') continue
    if (!focus.outlined) throw new Error(`the focus does not show on ${focus.html}`)
    if (!focus.inView) throw new Error(`something hides the focus on ${focus.html}`)
    if (focus.name.startsWith(words)) return
    stops.push(focus.name.slice(0, 40))
  }
  throw new Error(`Tab never comes to “${words}”, only to: ${stops.join(' | ')}`)
}
