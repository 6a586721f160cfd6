import type { ReactNode } from 'react'
import { Icon } from '#src/ui/icons/icon.tsx'
import { Mark } from '#src/ui/mark.tsx'
import { Navigation } from '#src/ui/navigation.tsx'
import type { NavigationProps } from '#src/ui/navigation.tsx'
import { PrintHead } from '#src/ui/print-head.tsx'
import type { PrintHeadProps } from '#src/ui/print-head.tsx'
import { SampleBand } from '#src/ui/sample-band.tsx'

export type ShellProps = {
  /** Name of the product, beside the mark. */
  product: string
  homeHref: string
  workspace?: { name: string; note?: string; href?: string; logo?: string | undefined }
  navigation: NavigationProps
  /** Texts of the skip link and of the button that opens the navigation on a phone. */
  skipLabel: string
  menuLabel: string
  search?: { href: string; label: string }
  /** Who I am here: usually a `Person` with side="end". */
  who?: ReactNode
  /** On demo data: the text of the thin band, for example <><strong>Voorbeeld.</strong> …</>. */
  sample?: ReactNode
  printHead?: PrintHeadProps
  foot?: ReactNode
  children: ReactNode
}

/** The frame of every page of a workspace: head, band on demo data, rail, main, foot. */
export function Shell(props: ShellProps) {
  return (
    <div className="shell">
      <a className="skip-link" href="#main">
        {props.skipLabel}
      </a>
      {props.printHead !== undefined && <PrintHead {...props.printHead} />}
      <header className="top">
        <ShellHead {...props} />
        {props.sample !== undefined && <SampleBand>{props.sample}</SampleBand>}
      </header>
      <Navigation {...props.navigation} />
      <main className="main" id="main" tabIndex={-1}>
        {props.children}
      </main>
      {props.foot !== undefined && <footer className="foot">{props.foot}</footer>}
    </div>
  )
}

function ShellHead({ product, homeHref, workspace, menuLabel, search, who }: ShellProps) {
  return (
    <div className="head">
      <a className="head-home" href={homeHref}>
        <Mark />
        <span className="head-product">{product}</span>
      </a>
      {workspace !== undefined && (
        <p className="head-workspace">
          {workspace.logo !== undefined && <img className="head-logo" src={workspace.logo} alt="" />}
          <WorkspaceName name={workspace.name} href={workspace.href} />
          {workspace.note !== undefined && <span className="head-note">{workspace.note}</span>}
        </p>
      )}
      {/* Empty on purpose: CSS opens the one navigation and the tools of the head when this is open. */}
      <details className="head-menu">
        <summary>
          <Icon name="menu" />
          {menuLabel}
        </summary>
      </details>
      <div className="head-tools">
        {search !== undefined && (
          <a className="head-search" href={search.href}>
            <Icon name="search" />
            {search.label}
          </a>
        )}
        {who}
      </div>
    </div>
  )
}

function WorkspaceName({ name, href }: { name: string; href?: string | undefined }) {
  if (href === undefined) return <strong>{name}</strong>
  return (
    <a href={href}>
      <strong>{name}</strong>
    </a>
  )
}
