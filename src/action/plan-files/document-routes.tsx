import { chosenIn, planFilterIn } from '#src/action/plan/filter.ts'
import { maySeePlan } from '#src/action/plan/policy.ts'
import { planPrintMessages } from '#src/action/plan/print-messages.ts'
import { planDocument } from '#src/action/plan-files/pages/plan-document.ts'
import { planFilePaths } from '#src/action/plan-files/paths.ts'
import { planDocumentMessages } from '#src/action/plan-files/plan-document-messages.ts'
import { planOnPaper } from '#src/action/plan-files/plan-document-queries.ts'
import { today, workspaceOf } from '#src/platform/context.ts'
import { translator } from '#src/platform/i18n/messages.ts'
import { fileNameOf, wordFile } from '#src/platform/web/file-response.ts'
import { page, type Route } from '#src/platform/web/route.ts'

export const documentRoutes: Route[] = [
  page(planFilePaths.document, maySeePlan, async (ctx, { query }) => {
    const { filter } = planFilterIn(query)
    const { locale } = ctx
    const { name, fictional } = workspaceOf(ctx)
    const content = await planDocument(await planOnPaper(ctx, filter), {
      locale,
      today: today(ctx),
      invented: fictional ? name : null,
    })
    const called = translator(planDocumentMessages, locale)('fileName')
    const part = translator(planPrintMessages, locale)('filePart')
    return wordFile(
      fileNameOf(ctx, chosenIn(filter).length > 0 ? `${called}-${part}` : called, 'docx'),
      content,
    )
  }),
]
