import { initialsOf } from '#src/ui/initials.ts'

export type AvatarProps = { name: string; size?: 'medium' | 'large' }

/** Initials in a soft circle; the name itself always stands beside it, so screen readers skip this. */
export function Avatar({ name, size = 'medium' }: AvatarProps) {
  return (
    <span className="avatar" data-size={size} aria-hidden="true">
      {initialsOf(name)}
    </span>
  )
}
