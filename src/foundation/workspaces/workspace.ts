export const workspaceKinds = [
  'municipality',
  'welfare-centre',
  'association',
  'region',
  'country',
  'civil-society',
] as const
/** Those that are opened, and the one where published statistics stand. */
export type WorkspaceKind = (typeof workspaceKinds)[number] | 'publisher'

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
  'gepubliceerd',
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
