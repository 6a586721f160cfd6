import { usePage } from '#src/platform/web/page-context.ts'

/** The title of the browser's tab: most telling first. */
export function DocumentTitle({ children }: { children: string }) {
  const { workspace } = usePage()
  return <title>{[children, workspace?.name, 'Kansrijk'].filter(Boolean).join(' · ')}</title>
}
