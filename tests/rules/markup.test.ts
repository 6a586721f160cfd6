import { afterAll, beforeAll, expect, test } from 'vitest'
import { elementsOf, partsOf, textsIn, type Element } from '#tests/rules/html.ts'
import { renderedPages, type RenderedPage } from '#tests/rules/rendered-pages.ts'

let pages: RenderedPage[]
let close: () => Promise<void>
beforeAll(async () => {
  ;({ pages, close } = await renderedPages())
})
afterAll(() => close())

/** Pages about which something is to be said, with what. */
const wrong = (complaint: (page: RenderedPage) => string | false | undefined) =>
  pages.flatMap((page) => {
    const said = complaint(page)
    return said ? [`${page.name}: ${said}`] : []
  })
const withElements = (complaint: (elements: Element[]) => string | false | undefined) =>
  wrong(({ html }) => complaint(elementsOf(html)))

const valuesOf = (elements: Element[], attribute: string): string[] =>
  elements.flatMap((element) => element.attributes.get(attribute) ?? [])

test('no page breaks', () => {
  expect(pages.length).toBeGreaterThan(30)
  expect(wrong(({ status }) => status >= 500 && String(status))).toEqual([])
})

test('a coordinator sees every page, and a form that was sent empty comes back with what is wrong', () => {
  const seen = (who: string) => pages.filter(({ name }) => name.endsWith(who))
  expect(
    seen('for the coordinator')
      .filter(({ status }) => status !== 200)
      .map(({ name }) => name),
  ).toEqual([])
  const again = seen('sent empty by the coordinator').filter(({ status }) => status !== 422)
  expect(again.map(({ name, status }) => `${name} ${status}`)).toEqual([])
})

test('no page carries a style, a script or a handler in its markup', () => {
  const inline = withElements((elements) => {
    const styled = elements.find(({ name, attributes }) => name === 'style' || attributes.has('style'))
    const scripted = elements.find(({ name, attributes }) => name === 'script' && !attributes.has('src'))
    const handled = elements.find(({ attributes }) =>
      [...attributes.keys()].some((name) => /^on[a-z]+$/.test(name)),
    )
    const address = elements.find(({ attributes }) =>
      /^\s*(javascript|data):/i.test(attributes.get('href') ?? attributes.get('action') ?? ''),
    )
    const found = styled ?? scripted ?? handled ?? address
    return found && `<${found.name} ${[...found.attributes].map((pair) => pair.join('=')).join(' ')}>`
  })
  expect(inline).toEqual([])
  expect(
    wrong(({ html }) => [...html.matchAll(/<script\b[^>]*>([^<]+)/g)].map((found) => found[1]).join('')),
  ).toEqual([])
})

test('every page has one main heading, a language and a title', () => {
  expect(
    wrong(
      ({ html }) =>
        textsIn(html, 'h1').filter((text) => text.trim() !== '').length !== 1 &&
        textsIn(html, 'h1').join(' | '),
    ),
  ).toEqual([])
  expect(
    withElements(
      (elements) =>
        !/^(nl|fr|en)$/.test(elements.find(({ name }) => name === 'html')?.attributes.get('lang') ?? '') &&
        'no lang',
    ),
  ).toEqual([])
  const titles = wrong(({ html }) => {
    // In a drawing a title is what an area says when one points at it.
    const titled = partsOf(html).flatMap((part) =>
      'text' in part &&
      part.within.at(-1)?.name === 'title' &&
      !part.within.some(({ name }) => name === 'svg')
        ? [part.text]
        : [],
    )
    return (titled.length === 0 && 'no title') || (titled.length !== 1 && titled.join(' | '))
  })
  expect(titles, 'use DocumentTitle').toEqual([])
})

test('headings go down one step at a time', () => {
  const jumps = withElements((elements) => {
    const levels = elements.flatMap(({ name }) => (/^h[1-6]$/.test(name) ? [Number(name[1])] : []))
    const jump = levels.find((level, place) => place > 0 && level > (levels[place - 1] ?? 0) + 1)
    return jump !== undefined && `h${jump} in ${levels.join(' ')}`
  })
  expect(jumps).toEqual([])
})

test('every id is there once, and whatever points to one finds it', () => {
  expect(
    withElements((elements) => {
      const ids = valuesOf(elements, 'id')
      return ids.filter((id, place) => ids.indexOf(id) !== place).join(', ')
    }),
  ).toEqual([])
  const pointless = wrong(({ name, html }) => {
    const elements = elementsOf(html)
    const ids = new Set(valuesOf(elements, 'id'))
    const named = ['for', 'aria-describedby', 'aria-labelledby', 'aria-controls']
      .flatMap((attribute) => valuesOf(elements, attribute))
      .flatMap((value) => value.split(/\s+/))
    const linked = valuesOf(elements, 'href').flatMap((href) => /^#(.+)/.exec(href)?.[1] ?? [])
    // The links of the page of pieces lead nowhere.
    const pointing = name.startsWith('/style') ? named : [...named, ...linked]
    return pointing.filter((id) => !ids.has(id)).join(', ')
  })
  expect(pointless).toEqual([])
})

test('every field has a name that can be heard', () => {
  const nameless = wrong(({ html }) => {
    const parts = partsOf(html)
    const elements = elementsOf(html)
    const labelled = new Set(valuesOf(elements, 'for'))
    const fields = parts.flatMap((part) =>
      'element' in part &&
      /^(input|select|textarea)$/.test(part.element.name) &&
      !/^(hidden|submit)$/.test(part.element.attributes.get('type') ?? '')
        ? [{ ...part.element, inLabel: part.within.some(({ name }) => name === 'label') }]
        : [],
    )
    return fields
      .filter(
        ({ attributes, inLabel }) =>
          !inLabel &&
          !labelled.has(attributes.get('id') ?? '') &&
          !attributes.has('aria-label') &&
          !attributes.has('aria-labelledby'),
      )
      .map(({ attributes }) => attributes.get('name') ?? '?')
      .join(', ')
  })
  expect(nameless).toEqual([])
})

test('what changes something is sent by a form, to an address of ours', () => {
  const elsewhere = withElements((elements) =>
    elements
      .flatMap(({ name, attributes }) => (name === 'form' ? (attributes.get('action') ?? []) : []))
      .filter((action) => !/^\/(?!\/)/.test(action))
      .join(', '),
  )
  // The forms of the page of pieces lead nowhere.
  expect(elsewhere.filter((one) => !one.startsWith('/style'))).toEqual([])
})

test('the style sheet, the scripts and the pictures of a page come from ourselves', () => {
  const foreign = withElements((elements) =>
    elements
      .filter(({ name }) => /^(script|link|img|use|source|iframe)$/.test(name))
      .flatMap(({ attributes }) => attributes.get('src') ?? attributes.get('href') ?? [])
      .filter((address) => !/^[/#](?!\/)/.test(address))
      .join(', '),
  )
  expect(foreign).toEqual([])
})
