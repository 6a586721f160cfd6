import { pageOf, type ChoicePage } from '#src/action/plan-files/policy-cycle-choice.ts'
import { wordLimit } from '#src/action/plan-files/policy-cycle-forms.ts'
import {
  knownItems,
  previewCycle,
  type CyclePreviewLine,
} from '#src/action/plan-files/policy-cycle-preview-queries.ts'
import { getCycleFile, type CycleFile } from '#src/action/plan-files/policy-cycle-queries.ts'
import { listPolicyDomains, type PolicyDomain } from '#src/foundation/library/queries.ts'
import type { Context } from '#src/platform/context.ts'

/** What is asked about a file, and all that its page needs. */
export type CycleView =
  | { step: 'decided' | 'report'; file: CycleFile }
  | { step: 'lines'; file: CycleFile; shown: ChoicePage; known: ReadonlySet<string> }
  | {
      step: 'preview'
      file: CycleFile
      lines: readonly CyclePreviewLine[]
      domains: readonly PolicyDomain[]
    }

/** The page of the lines that an address asks for. */
const shownIn = (query: URLSearchParams): ChoicePage => ({
  word: (query.get('q') ?? '').trim().slice(0, wordLimit),
  page: Number.parseInt(query.get('pagina') ?? '', 10) || 1,
})

/** A file as far as it is: the step that somebody wants, or the first one before it that is still to be taken. */
export async function getCycleView(
  ctx: Context,
  id: string,
  wanted: 'report' | 'lines' | 'preview',
  query: URLSearchParams,
): Promise<CycleView> {
  const file = await getCycleFile(ctx, id)
  if (file.state !== 'read') return { step: 'decided', file }
  if (!file.report || wanted === 'report') return { step: 'report', file }
  if (wanted === 'preview' && file.chosen.length > 0) {
    const lines = await previewCycle(ctx, file)
    return { step: 'preview', file, lines, domains: await listPolicyDomains(ctx) }
  }
  const shown = shownIn(query)
  const known = await knownItems(ctx, file.report, pageOf(file.items, shown).lines)
  return { step: 'lines', file, shown, known: new Set(known.keys()) }
}
