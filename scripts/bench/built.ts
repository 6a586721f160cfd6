import { join } from 'node:path'
import { build } from 'vite'
import { projectRoot } from '#src/platform/project.ts'

/** Builds a program of this folder that has pages in it; gives its file. */
export async function built(name: string): Promise<string> {
  const outDir = join(projectRoot, 'dist', 'bench')
  const input = join(projectRoot, 'scripts', 'bench', `${name}.tsx`)
  await build({
    logLevel: 'warn',
    build: { ssr: true, outDir, emptyOutDir: false, rolldownOptions: { input } },
  })
  return join(outDir, `${name}.js`)
}
