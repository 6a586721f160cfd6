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

type Ready = string | { tag: string; props: Record<string, unknown>; children: Ready[] }

const ready = (markup: Markup): Ready =>
  typeof markup === 'string'
    ? markup
    : { tag: markup.tag, props: propsOf(markup.attributes), children: markup.children.map(ready) }

const make = (node: Ready): ReactNode =>
  typeof node === 'string' ? node : createElement(node.tag, node.props, ...node.children.map(make))

/** Makes the document as React elements, anew each time, as every page makes its own. */
export function elementMaker(markup: Markup): () => ReactNode {
  const root = ready(markup)
  return () => make(root)
}
