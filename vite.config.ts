import devServer from '@hono/vite-dev-server'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

/** What the browser gets: the style sheet, the icons, and one script per island. */
const browserEntries = [
  'src/doors/web/styles.ts',
  'src/foundation/areas/islands/area-search.ts',
  'src/situation/imports/islands/import-progress.ts',
]

/** Commands and what is brought along are known by name: all sources are loaded afresh at a change. */
const allSourcesAfresh: Plugin = {
  name: 'all-sources-afresh',
  hotUpdate() {
    if (this.environment.name === 'ssr') this.environment.moduleGraph.invalidateAll()
  },
}

export default defineConfig(({ isSsrBuild }) => ({
  plugins: [
    react(),
    allSourcesAfresh,
    devServer({ entry: 'src/doors/web/development.ts', injectClientScript: false }),
  ],
  build: isSsrBuild
    ? {
        outDir: 'dist/server',
        target: 'node24',
        copyPublicDir: false,
        rolldownOptions: { input: { main: 'src/doors/web/main.ts', kansrijk: 'src/doors/cli/main.ts' } },
      }
    : { outDir: 'dist/client', manifest: true, target: 'es2022', rolldownOptions: { input: browserEntries } },
}))
