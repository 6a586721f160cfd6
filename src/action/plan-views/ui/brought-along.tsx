import { definePlanPart } from '#src/action/plan/ui/plan-part.ts'
import { listSavedViews } from '#src/action/plan-views/saved-view-queries.ts'
import { SavedViews } from '#src/action/plan-views/ui/saved-views.tsx'

// What the views bring to the page of the plan, which may not know them.

definePlanPart('saved views', async (ctx, query) => (
  <SavedViews own={await listSavedViews(ctx)} view="objectives" query={query} />
))
