import { workspaceMessages } from '#src/foundation/workspaces/messages.ts'
import { foremostRole } from '#src/foundation/workspaces/roles.ts'
import type { Actor } from '#src/platform/context.ts'
import { useMessages } from '#src/platform/i18n/messages.ts'

/** What somebody is here, in words; nothing for who is nobody in particular. */
export function RoleName({ actor }: { actor: Actor }) {
  const t = useMessages(workspaceMessages)
  const role = foremostRole(actor)
  return role ? t(`roles.${role}`) : null
}
