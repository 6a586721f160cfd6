import devServer from '@hono/vite-dev-server'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** What the browser gets: the style sheet, the icons, and one script per island. */
const browserEntries = ['src/doors/web/styles.ts', 'src/foundation/areas/islands/area-search.ts']

export default defineConfig(({ isSsrBuild }) => ({
  plugins: [react(), devServer({ entry: 'src/doors/web/development.ts', injectClientScript: false })],
  build: isSsrBuild
    ? {
        outDir: 'dist/server',
        target: 'node24',
        copyPublicDir: false,
        rolldownOptions: { input: 'src/doors/web/main.ts' },
      }
    : { outDir: 'dist/client', manifest: true, target: 'es2022', rolldownOptions: { input: browserEntries } },
}))
