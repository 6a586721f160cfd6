import { existsSync, readFileSync } from 'node:fs'

type Chunk = { file: string; css?: string[]; imports?: string[] }
type Manifest = Record<string, Chunk>

function readManifest(): Manifest | null {
  const file = new URL('../client/.vite/manifest.json', import.meta.url)
  const built = existsSync(file) ? file : `${process.cwd()}/dist/client/.vite/manifest.json`
  return existsSync(built) ? (JSON.parse(readFileSync(built, 'utf8')) as Manifest) : null
}

let manifest: Manifest | null | undefined

/** Addresses of the built style sheet and scripts; the sources themselves while developing. */
export function asset(source: string): { file: string; styles: string[] } {
  if (process.env.NODE_ENV !== 'production' && process.env.VITEST === undefined)
    return { file: `/${source}`, styles: [] }
  manifest ??= readManifest()
  const chunk = manifest?.[source]
  if (!chunk) return { file: `/${source}`, styles: [] }
  return { file: `/${chunk.file}`, styles: (chunk.css ?? []).map((file) => `/${file}`) }
}
