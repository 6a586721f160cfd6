import { viewAddress, viewQuery } from '#src/action/plan-views/view-address.ts'
import { planViewPaths } from '#src/action/plan-views/paths.ts'
import { savedViewMessages } from '#src/action/plan-views/saved-view-messages.ts'
import type { SavedView } from '#src/action/plan-views/saved-view-queries.ts'
import type { PlanView } from '#src/action/plan-views/view.ts'
import { newIdentifier } from '#src/platform/identifier.ts'
import { useMessages } from '#src/platform/i18n/messages.ts'
import { useWorkspace } from '#src/platform/web/page-context.ts'
import { Button } from '#src/ui/button.tsx'
import { Disclosure } from '#src/ui/disclosure.tsx'
import { ItemList } from '#src/ui/item-list.tsx'
import { Stack } from '#src/ui/stack.tsx'

type Props = { own: readonly SavedView[]; view: PlanView; query: URLSearchParams }

/** The views that somebody kept, and the way to keep the one that is shown. */
export function SavedViews({ own, view, query }: Props) {
  const t = useMessages(savedViewMessages)
  const workspace = useWorkspace().slug
  const shown = { weergave: view, vraag: viewQuery(view, query) }
  return (
    <Disclosure summary={t('mine', { count: own.length })}>
      {own.length > 0 && (
        <ItemList
          items={own.map(({ id, name, view: kept, query: asked }) => ({
            key: id,
            title: <a href={viewAddress(workspace, kept, asked)}>{name}</a>,
            action: <RemoveView id={id} name={name} shown={shown} />,
          }))}
        />
      )}
      <Stack gap="medium">
        <p>{t('explain')}</p>
        <p>
          <Button href={planViewPaths.keepView({ workspace }, shown)}>{t('keep')}</Button>
        </p>
      </Stack>
    </Disclosure>
  )
}

type RemoveProps = { id: string; name: string; shown: Record<string, string> }

/** One step: a view is made again in a moment. Where one was stays in the address of the form. */
function RemoveView({ id, name, shown }: RemoveProps) {
  const t = useMessages(savedViewMessages)
  const workspace = useWorkspace().slug
  return (
    <form method="post" action={planViewPaths.removeView({ workspace, view: id }, shown)}>
      <input type="hidden" name="_key" value={newIdentifier()} />
      <Button kind="quiet">
        {t('remove')} <span className="visually-hidden">{t('removeNamed', { name })}</span>
      </Button>
    </form>
  )
}
