import { fictionalArea } from '#src/foundation/areas/fictional-area.ts'
import { domainIds } from '#src/foundation/library/queries.ts'
import { demoConclusions } from '#src/overview/demo/demo-conclusions.ts'
import type { Context } from '#src/platform/context.ts'
import { addConclusion } from '#src/situation/analysis/commands.ts'
import { placeKey } from '#src/situation/analysis/kept-figure.ts'
import { listFigures } from '#src/situation/indicators/observation-queries.ts'

/** Conclusions from the invented figures, each with the newest of those it rests on. */
export async function keepDemoConclusions(ctx: Context): Promise<void> {
  const figures = await listFigures(ctx, { areas: [fictionalArea.nis], whose: 'ours' })
  // Oldest first: the last one of an indicator is its newest.
  const newest = new Map(figures.map((figure) => [figure.indicator, figure]))
  const domains = await domainIds(ctx)
  for (const { figures: codes, domain, ...conclusion } of demoConclusions)
    await addConclusion(ctx, {
      ...conclusion,
      domainId: domain === undefined ? null : domains.get(domain),
      figures: codes.flatMap((code) => {
        const figure = newest.get(code)
        return figure ? [placeKey(figure)] : []
      }),
    })
}
