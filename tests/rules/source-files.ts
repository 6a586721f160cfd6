import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { projectRoot } from '#src/platform/project.ts'

export type Import = {
  /** A path from the project's folder (`src/…`), or the name of a package. */
  target: string
  typeOnly: boolean
  line: number
}

export type SourceFile = { path: string; text: string; imports: readonly Import[] }

const statement =
  /^(?:import|export(?=\s+(?:type\s+)?[{*]))\s+(type\s)?(?:[^'";]*?\sfrom\s*)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/gm

const lineAt = (text: string, place: number): number => text.slice(0, place).split('\n').length

function resolved(from: string, specifier: string): string {
  if (specifier.startsWith('#')) return specifier.slice(1)
  return specifier.startsWith('.') ? posix.join(dirname(from), specifier) : specifier
}

function importsOf(path: string, text: string): Import[] {
  return [...text.matchAll(statement)].map((found) => ({
    target: resolved(path, (found[2] ?? found[3] ?? '').replace(/\?.*$/, '')),
    typeOnly: found[1] !== undefined,
    line: lineAt(text, found.index),
  }))
}

/** Every source file under a folder, tests left out, with what it imports. */
export function sourceFiles(folder = 'src'): SourceFile[] {
  return readdirSync(join(projectRoot, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path))
    .sort()
    .map((path) => {
      const text = readFileSync(join(projectRoot, path), 'utf8')
      return { path, text, imports: importsOf(path, text) }
    })
}

/** Where a pattern stands in a file, comments left out: `path:line`, with what was found. */
export function linesWith({ path, text }: SourceFile, pattern: RegExp): string[] {
  const code = text.replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, (comment) =>
    comment.replaceAll(/[^\n]/g, ' '),
  )
  return [...code.matchAll(new RegExp(pattern, 'g'))].map(
    (found) => `${path}:${lineAt(code, found.index)} ${found[0].trim()}`,
  )
}
