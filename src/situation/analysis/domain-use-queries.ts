import type { DomainUse } from '#src/foundation/library/domain-use-queries.ts'
import { workspaceOf } from '#src/platform/context.ts'
import { translator } from '#src/platform/i18n/messages.ts'
import { domainUseMessages } from '#src/situation/analysis/domain-use-messages.ts'
import { analysisPaths } from '#src/situation/analysis/paths.ts'
import { listConclusionRows } from '#src/situation/analysis/queries.ts'
import { conclusions } from '#src/situation/analysis/tables.ts'
import { mayKeepFigures } from '#src/situation/indicators/policy.ts'

/** First hints that point to a domain. */
export const conclusionsInDomains: DomainUse = {
  table: conclusions,
  words: (count, locale) => translator(domainUseMessages, locale)('hints', { count }),
  async first(ctx, domainId, limit) {
    const { slug: workspace } = workspaceOf(ctx)
    const found = (await listConclusionRows(ctx)).filter((row) => row.domainId === domainId)
    // Whoever may not write them reads them in their list.
    return found.slice(0, limit).map(({ id, title }) => ({
      words: title,
      href: mayKeepFigures(ctx.actor)
        ? analysisPaths.conclusion({ workspace, conclusion: id })
        : analysisPaths.conclusions({ workspace }),
    }))
  },
}
