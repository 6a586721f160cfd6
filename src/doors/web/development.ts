import { webApp } from '#src/doors/web/app.tsx'
import { openInstallation } from '#src/doors/web/installation.ts'
import { readConfig } from '#src/platform/config.ts'

const say = (line: string): void => void process.stdout.write(`${line}\n`)

type Kept = ReturnType<typeof openInstallation>
// Sources are loaded again at every change; the database stays open through all of them.
const kept = globalThis as typeof globalThis & { kansrijkInstallation?: Kept }
kept.kansrijkInstallation ??= openInstallation(readConfig({ ...process.env, NODE_ENV: 'development' }), say)
const { installation, setUpPath } = await kept.kansrijkInstallation
if (setUpPath) say(`First administrator: ${setUpPath}`)

export default webApp(installation)
