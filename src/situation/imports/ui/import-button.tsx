import type { ReactNode } from 'react'
import { newIdentifier } from '#src/platform/identifier.ts'
import { Button, type ButtonLook } from '#src/ui/button.tsx'

type Props = Pick<ButtonLook, 'kind' | 'icon'> & {
  action: string
  /** Of the import as this page shows it: pressed on an older one, it does nothing. */
  version?: number
  children: ReactNode
}

/** Does one thing with a file, without a page of its own; pressed twice it happens once. */
export function ImportButton({ action, kind, icon, version, children }: Props) {
  return (
    <form method="post" action={action}>
      <input type="hidden" name="_key" value={newIdentifier()} />
      {version !== undefined && <input type="hidden" name="version" value={version} />}
      <Button kind={kind} icon={icon}>
        {children}
      </Button>
    </form>
  )
}
