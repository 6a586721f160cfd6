import type { Browser } from 'playwright-core'
import { createElement, type ReactNode } from 'react'

/** A document as plain elements: what is left of a page when every component has run. */
export type Markup = string | { tag: string; attributes: Record<string, string>; children: Markup[] }

/** Reads a document the way a browser does. */
export async function markupOf(browser: Browser, html: string): Promise<Markup> {
  const context = await browser.newContext()
  try {
    const page = await context.newPage()
    return await page.evaluate((text) => {
      const read = (node: Node): Markup[] => {
        if (node.nodeType === Node.TEXT_NODE) return [node.textContent ?? '']
        if (!(node instanceof Element)) return []
        const attributes = Object.fromEntries([...node.attributes].map(({ name, value }) => [name, value]))
        return [{ tag: node.localName, attributes, children: [...node.childNodes].flatMap(read) }]
      }
      const [document] = read(new DOMParser().parseFromString(text, 'text/html').documentElement)
      return document ?? ''
    }, html)
  } finally {
    await context.close()
  }
}

const booleans = new Set(['hidden', 'open', 'selected', 'checked', 'disabled', 'novalidate', 'async'])

function propsOf(attributes: Record<string, string>): Record<string, unknown> {
  const { style, ...others } = attributes
  const props: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(others)) props[name] = booleans.has(name) ? true : value
  if (style === undefined) return props
  const declarations = style.split(';').filter(Boolean)
  props['style'] = Object.fromEntries(
    declarations.map((declaration) => {
      const [name = '', ...value] = declaration.split(':')
      return [name.trim(), value.join(':').trim()]
    }),
  )
  return props
}

/** The document as React elements, ready to be rendered again and again. */
export function elementsOf(markup: Markup): ReactNode {
  if (typeof markup === 'string') return markup
  return createElement(markup.tag, propsOf(markup.attributes), ...markup.children.map(elementsOf))
}
