import { eq } from 'drizzle-orm'
import { domainUseMessages } from '#src/action/plan/domain-use-messages.ts'
import { objectiveLabel } from '#src/action/plan/label.ts'
import { listObjectivesWhere } from '#src/action/plan/objective-queries.ts'
import { planPaths } from '#src/action/plan/paths.ts'
import { objectives } from '#src/action/plan/tables.ts'
import type { DomainUse } from '#src/foundation/library/domain-use-queries.ts'
import { workspaceOf } from '#src/platform/context.ts'
import { translator } from '#src/platform/i18n/messages.ts'

/** The objectives of all trajectories; an operational one lies in the same domain as the one that it serves. */
export const objectivesInDomains: DomainUse = {
  table: objectives,
  words: (count, locale) => translator(domainUseMessages, locale)('objectives', { count }),
  async first(ctx, domainId, limit) {
    const { slug: workspace } = workspaceOf(ctx)
    const found = await listObjectivesWhere(ctx, eq(objectives.domainId, domainId), limit)
    return found.map((objective) => ({
      words: `${objectiveLabel(objective)} ${objective.statement}`,
      href: planPaths.objective({ workspace, objective: objective.id }),
    }))
  },
}
