/** The order of the work: a folder may use the folders before it, never those after it. */
export const quarters = {
  foundation: [
    'identity',
    'areas',
    'workspaces',
    'letterhead',
    'mails',
    'parties',
    'advice',
    'library',
    'trajectories',
    'set-up',
  ],
  situation: ['indicators', 'imports', 'analysis', 'surveys', 'inventory', 'poverty'],
  together: ['bodies', 'meetings', 'participation', 'workshops'],
  direction: ['dignity', 'vision', 'priorities'],
  action: ['plan', 'plan-history', 'follow-up', 'plan-views', 'plan-files', 'evaluation', 'professionals'],
  overview: ['roadmap', 'guarantee', 'rollup', 'site', 'exchange', 'demo'],
} as const

const order: readonly string[] = Object.entries(quarters).flatMap(([quarter, folders]) =>
  folders.map((folder) => `${quarter}/${folder}`),
)

/** What a file is, by its name; each may use the kinds of its own folder that stand at or before it. */
export const layers = ['pure', 'tables', 'forms', 'queries', 'commands', 'ui', 'pages', 'routes'] as const
export type Layer = (typeof layers)[number]

/** Kinds that a later folder may use. */
export const usableFromLater: readonly Layer[] = ['pure', 'tables', 'queries', 'commands', 'ui']

/** Files that read or write under a name of their own. */
export const namedForWhatTheyDo: Record<string, Layer> = {
  'src/foundation/areas/seed.ts': 'queries',
  'src/foundation/identity/accounts.ts': 'queries',
  'src/foundation/identity/installation-secret.ts': 'queries',
  'src/foundation/identity/one-time-links.ts': 'queries',
  'src/foundation/identity/sign-in.ts': 'queries',
  'src/foundation/workspaces/fictional-people.ts': 'queries',
  'src/foundation/workspaces/seed.ts': 'queries',
  'src/overview/demo/keep-demo-conclusions.ts': 'commands',
  'src/overview/demo/keep-demo-figures.ts': 'commands',
  'src/overview/demo/keep-demo-file.ts': 'commands',
  'src/overview/demo/keep-demo-follow-up.ts': 'commands',
  'src/overview/demo/keep-demo-letterhead.ts': 'commands',
  'src/overview/demo/keep-demo-plan.ts': 'commands',
  'src/overview/demo/make-demo.ts': 'commands',
}

/** Files that read what ships in content/ once, when they are loaded; nobody changes it while the app runs. */
export const readsContent = (path: string): boolean =>
  /\/(shipped-[\w-]+|[\w-]+-list|[\w-]+-content)\.ts$/.test(path) ||
  ['src/foundation/areas/belgium.ts', 'src/foundation/library/rules.ts'].includes(path)

/** Modules of the platform that reach outside: pure files take their types only. */
export const reachesOutside = (module: string): boolean =>
  /^(node:|pg$|drizzle-orm|better-auth|hono|react-dom)/.test(module) ||
  /^src\/platform\/(embedded\/.*|files\/.*|(audit|command|config|content|db|history|log|migrate|project|secret|submission|tables|tenancy)\.ts)$/.test(
    module,
  )

/** A default export is what these tools ask for. */
export const mayExportDefault = (path: string): boolean =>
  /(^|\/)[\w-]+\.config\.ts$/.test(path) ||
  ['src/doors/web/development.ts', 'tests/postgres/global-setup.ts'].includes(path)

/** Who may know the driver of the database. */
export const mayKnowDriver = (path: string): boolean =>
  ['src/platform/db.ts', 'src/platform/migrate.ts', 'src/platform/prepared-statements.ts'].includes(path) ||
  path.startsWith('src/platform/embedded/')

/** `foundation/parties` of a file of a capability; undefined for platform, ui and doors. */
export const folderOf = (path: string): string | undefined =>
  /^src\/([\w-]+\/[\w-]+)\//.exec(path)?.[1]?.replace(/^(platform|ui|doors)\/.*/, '') || undefined

/** Place in the order of the work; -1 for a folder that the architecture does not name. */
export const placeOf = (folder: string): number => order.indexOf(folder)

export const isPaths = (path: string): boolean => path.endsWith('/paths.ts')

export function layerOf(path: string): Layer {
  const known = namedForWhatTheyDo[path]
  if (known) return known
  const [folder, name = ''] = path.split('/').slice(-2)
  if (folder === 'pages' || folder === 'islands') return 'pages'
  if (folder === 'ui') return 'ui'
  // A table for a spreadsheet is a page in another form.
  if (name.endsWith('-csv.ts')) return 'pages'
  const kind = /(?:^|-)(tables|forms|queries|commands|routes|api)\.tsx?$/.exec(name)?.[1]
  if (kind === undefined) return 'pure'
  return kind === 'api' ? 'routes' : (kind as Layer)
}
