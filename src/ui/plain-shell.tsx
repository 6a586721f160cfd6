import type { ReactNode } from 'react'
import { Mark } from '#src/ui/mark.tsx'
import { PrintHead } from '#src/ui/print-head.tsx'
import type { PrintHeadProps } from '#src/ui/print-head.tsx'
import { SampleBand } from '#src/ui/sample-band.tsx'

export type PlainShellProps = {
  /** Beside the mark: the product, or the municipality on a parent's page. */
  name: string
  homeHref: string
  skipLabel: string
  /** Right in the head: "Snel weg" for parents, the language choice elsewhere. */
  tools?: ReactNode
  /** 'large': base size 18 px and buttons over the full width, for parents. */
  size?: 'usual' | 'large'
  /** Width of the one column: 'narrow' for sign-in, 'reading' for surveys and public pages. */
  width?: 'narrow' | 'reading' | 'wide'
  sample?: ReactNode
  printHead?: PrintHeadProps
  foot?: ReactNode
  children: ReactNode
}

/** The frame without a rail: sign-in, parents, surveys, public pages. */
export function PlainShell({ size = 'usual', width = 'narrow', ...props }: PlainShellProps) {
  return (
    <div className="plain-shell" data-size={size} data-width={width}>
      <a className="skip-link" href="#main">
        {props.skipLabel}
      </a>
      {props.printHead !== undefined && <PrintHead {...props.printHead} />}
      <header>
        <div className="plain-head">
          <a className="head-home" href={props.homeHref}>
            <Mark />
            <span className="head-product">{props.name}</span>
          </a>
          {props.tools !== undefined && <div className="plain-tools">{props.tools}</div>}
        </div>
        {props.sample !== undefined && <SampleBand>{props.sample}</SampleBand>}
      </header>
      <main className="main" id="main" tabIndex={-1}>
        {props.children}
      </main>
      {props.foot !== undefined && <footer className="foot">{props.foot}</footer>}
    </div>
  )
}
