import type { IconName } from '#src/ui/icons/icon-names.ts'
// The sprite has to stay a file of its own: `<use>` cannot point into a data: address.
import spriteUrl from './sprite.svg?url&no-inline'

export type IconProps = { name: IconName; size?: 'small' | 'medium' | 'large' }

/** A picture beside a word; hidden from screen readers, because the word says it. */
export function Icon({ name, size = 'medium' }: IconProps) {
  return (
    <svg className="icon" data-size={size === 'medium' ? undefined : size} aria-hidden="true">
      <use href={`${spriteUrl}#${name}`} />
    </svg>
  )
}
