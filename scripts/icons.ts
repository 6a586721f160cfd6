import { readFileSync, writeFileSync } from 'node:fs'
import { iconNames } from '../src/ui/icons/icon-names.ts'

const source = new URL('../node_modules/lucide-static/icons/', import.meta.url)
const target = new URL('../src/ui/icons/sprite.svg', import.meta.url)

/** One icon as a `<symbol>`; line colour and width come from the CSS of `.icon`, which reaches inside `<use>`. */
function symbolOf(name: string): string {
  const svg = readFileSync(new URL(`${name}.svg`, source), 'utf8')
  const shapes = /<svg[^>]*>([\s\S]*)<\/svg>/.exec(svg)?.[1]
  if (shapes === undefined) throw new Error(`no drawing in ${name}.svg`)
  const drawing = shapes.replaceAll(/\s*\n\s*/g, '').replaceAll(' />', '/>')
  return `<symbol id="${name}" viewBox="0 0 24 24">${drawing}</symbol>`
}

const licence = '<!-- Lucide icons, ISC licence, https://lucide.dev/license -->'
const symbols = iconNames.map((name) => symbolOf(name)).join('\n')
writeFileSync(target, `<svg xmlns="http://www.w3.org/2000/svg">\n${licence}\n${symbols}\n</svg>\n`)
console.log(`${iconNames.length} icons written to src/ui/icons/sprite.svg`)
