import { readFile } from 'node:fs/promises'
import { renderToString } from 'react-dom/server'
import { elementMaker, type Markup } from './markup.ts'

export type Rendered = { pagesPerSecond: number; bytes: number }

/**
 * Renders a document for so many seconds, in this process, with nothing around it: no components, no texts to look
 * up, no database, no server.
 */
export async function renderAlone(file: string, seconds: number): Promise<Rendered> {
  const elements = elementMaker(JSON.parse(await readFile(file, 'utf8')) as Markup)
  const rate = (ms: number): number => {
    const began = performance.now()
    let pages = 0
    for (; performance.now() - began < ms; pages += 1) renderToString(elements())
    return (pages / (performance.now() - began)) * 1000
  }
  rate(1_500)
  return { pagesPerSecond: rate(seconds * 1000), bytes: renderToString(elements()).length }
}
