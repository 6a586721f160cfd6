export const workspaceKinds = [
  'municipality',
  'welfare-centre',
  'association',
  'region',
  'country',
  'civil-society',
] as const
export type WorkspaceKind = (typeof workspaceKinds)[number]

/** Words that stand at the first place of an address and so can be no workspace. */
export const reservedSlugs: ReadonlySet<string> = new Set([
  'aanmelden',
  'afmelden',
  'api',
  'assets',
  'demo',
  'en',
  'fr',
  'gebieden',
  'health',
  'inrichten',
  'nl',
  'ready',
  'style',
  'taal',
])

/** The address of a workspace, made from its name: "Sint-Niklaas" is sint-niklaas. */
export function slugOf(name: string): string {
  const slug = name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replace(/^-/, '')
    .slice(0, 60)
    .replace(/-$/, '')
  return slug === '' || reservedSlugs.has(slug) ? `gemeente-${slug}`.replace(/-$/, '') : slug
}
