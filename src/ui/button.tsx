import type { ComponentPropsWithoutRef, ReactNode } from 'react'
import { Icon } from '#src/ui/icons/icon.tsx'
import type { IconName } from '#src/ui/icons/icon-names.ts'

export type ButtonLook = {
  /** primary: the one main action · secondary: beside it · quiet: as a link · serious: takes something away. */
  kind?: 'primary' | 'secondary' | 'quiet' | 'serious'
  icon?: IconName
  /** Over the full width of what holds it. */
  full?: boolean
  children: ReactNode
}
type Own = 'className' | 'style' | 'children'
export type ButtonProps = ButtonLook & { href?: undefined } & Omit<ComponentPropsWithoutRef<'button'>, Own>
export type LinkButtonProps = ButtonLook & { href: string } & Omit<
    ComponentPropsWithoutRef<'a'>,
    Own | 'href'
  >

/** A button; with `href` a link that looks like one. The type is 'submit' unless told. */
export function Button(props: ButtonProps | LinkButtonProps) {
  const { kind = 'secondary', icon, full = false, children, ...rest } = props
  const look = { className: 'button', 'data-kind': kind, 'data-full': full || undefined }
  const body = (
    <>
      {icon !== undefined && <Icon name={icon} />}
      <span>{children}</span>
    </>
  )
  if (rest.href !== undefined) {
    return (
      <a {...look} {...rest}>
        {body}
      </a>
    )
  }
  const { href: _none, type = 'submit', ...attributes } = rest
  return (
    <button {...look} type={type} {...attributes}>
      {body}
    </button>
  )
}
