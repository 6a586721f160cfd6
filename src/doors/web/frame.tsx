import type { ReactElement, ReactNode } from 'react'
import { navigationOf } from '#src/doors/web/navigation.ts'
import { webPaths } from '#src/doors/web/paths.ts'
import { webMessages } from '#src/doors/web/web-messages.ts'
import { addressesOf, type Letterhead } from '#src/foundation/letterhead/letterhead.ts'
import { getLetterhead } from '#src/foundation/letterhead/queries.ts'
import { findCurrentTrajectory } from '#src/foundation/trajectories/queries.ts'
import { cycleYears } from '#src/foundation/trajectories/trajectory.ts'
import { RoleName } from '#src/foundation/workspaces/ui/role-name.tsx'
import type { Context } from '#src/platform/context.ts'
import { locales } from '#src/platform/i18n/locale.ts'
import { useLocale, useMessages } from '#src/platform/i18n/messages.ts'
import { usePage } from '#src/platform/web/page-context.ts'
import { presenter } from '#src/platform/written/presented.ts'
import { Button } from '#src/ui/button.tsx'
import { Flash } from '#src/ui/flash.tsx'
import { Person } from '#src/ui/person.tsx'
import { PlainShell } from '#src/ui/plain-shell.tsx'
import { Shell } from '#src/ui/shell.tsx'

export type FrameFacts = {
  trajectory: { name: string; years: string } | null
  letterhead: Letterhead | null
}

/** Around a page that stands in no workspace. */
export const outsideFacts: FrameFacts = { trajectory: null, letterhead: null }

/** What the frame around a page shows besides the page; two questions at once. */
export async function frameFactsOf(ctx: Context): Promise<FrameFacts> {
  if (!ctx.workspace) return outsideFacts
  const [trajectory, letterhead] = await Promise.all([findCurrentTrajectory(ctx), getLetterhead(ctx)])
  return {
    trajectory: trajectory ? { name: trajectory.name, years: cycleYears(trajectory) } : null,
    letterhead,
  }
}

type Props = { facts: FrameFacts; said: string | undefined; children: ReactElement }

export function Frame(props: Props) {
  const { workspace } = usePage()
  return workspace ? <WorkspaceFrame {...props} /> : <OutsideFrame {...props} />
}

function WorkspaceFrame({ facts, said, children }: Props) {
  const t = useMessages(webMessages)
  const { workspace, url, today, actor } = usePage()
  const show = presenter(useLocale())
  if (!workspace) return children
  const { letterhead } = facts
  const { colour, logo } = letterhead ? addressesOf(workspace.slug, letterhead) : {}
  const home = webPaths.overview({ workspace: workspace.slug })
  const sample = workspace.fictional
    ? t.rich('sample', { name: workspace.name, b: (words: ReactNode) => <strong>{words}</strong> })
    : undefined
  const printEnd = [
    facts.trajectory?.name,
    t('asOf', { day: show.day(today) }),
    workspace.fictional && t('samplePrint'),
  ]
  return (
    <Shell
      product="Kansrijk"
      homeHref={home}
      workspace={{ name: workspace.name, note: facts.trajectory?.name, href: home, logo }}
      navigation={{ label: t('navigation'), groups: navigationOf(workspace, url.pathname, t, actor) }}
      skipLabel={t('skip')}
      menuLabel={t('menu')}
      who={<Who />}
      sample={sample}
      printHead={{
        start: letterhead?.name ?? workspace.name,
        logo,
        end: printEnd.filter(Boolean).join(' · '),
      }}
      foot={<Foot />}
    >
      {/* With a precedence React puts it into the head of the document. */}
      {colour !== undefined && <link rel="stylesheet" href={colour} precedence="letterhead" />}
      {said !== undefined && <Flash>{said}</Flash>}
      {children}
    </Shell>
  )
}

function OutsideFrame({ said, children }: Props) {
  const t = useMessages(webMessages)
  return (
    <PlainShell
      name="Kansrijk"
      homeHref={webPaths.first()}
      skipLabel={t('skip')}
      width="reading"
      tools={<Who />}
      foot={<Foot />}
    >
      {said !== undefined && <Flash>{said}</Flash>}
      {children}
    </PlainShell>
  )
}

function Who() {
  const t = useMessages(webMessages)
  const { actor } = usePage()
  if (actor.kind !== 'person') return null
  return (
    <>
      <Person name={actor.name} note={<RoleName actor={actor} />} side="end" />
      <form method="post" action={webPaths.signOut()}>
        <Button kind="quiet">{t('signOut')}</Button>
      </form>
    </>
  )
}

function Foot() {
  const t = useMessages(webMessages)
  const { url } = usePage()
  const current = useLocale()
  return (
    <>
      <p>{t('foot')}</p>
      <LanguageForm current={current} back={url.pathname + url.search} label={t('language')} />
    </>
  )
}

const ownNames = { nl: 'Nederlands', fr: 'Français', en: 'English' } as const

function LanguageForm({ current, back, label }: { current: string; back: string; label: ReactNode }) {
  return (
    <form className="language-choice" method="post" action={webPaths.language()}>
      <input type="hidden" name="back" value={back} />
      <fieldset className="plain-fieldset">
        <legend className="visually-hidden">{label}</legend>
        {locales.map((locale) => (
          <button
            key={locale}
            className="language-button"
            name="locale"
            value={locale}
            lang={locale}
            aria-pressed={locale === current}
          >
            {ownNames[locale]}
          </button>
        ))}
      </fieldset>
    </form>
  )
}
