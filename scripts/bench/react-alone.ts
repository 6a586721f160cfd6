import { readFile } from 'node:fs/promises'
import { renderToString } from 'react-dom/server'
import { elementsOf, type Markup } from './markup.ts'

export type Rendered = { pagesPerSecond: number; bytes: number }

/**
 * Renders a document for so many seconds, in this process, with nothing around it: no components, no database, no
 * server. The elements are made once, so that only React's own work is counted.
 */
export async function renderAlone(file: string, seconds: number): Promise<Rendered> {
  const elements = elementsOf(JSON.parse(await readFile(file, 'utf8')) as Markup)
  const rate = (ms: number): number => {
    const began = performance.now()
    let pages = 0
    for (; performance.now() - began < ms; pages += 1) renderToString(elements)
    return (pages / (performance.now() - began)) * 1000
  }
  rate(1_500)
  return { pagesPerSecond: rate(seconds * 1000), bytes: renderToString(elements).length }
}
