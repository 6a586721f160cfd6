import { listPolicyDomains } from '#src/foundation/library/queries.ts'
import { mayLookInside } from '#src/foundation/workspaces/policy.ts'
import { coveredAreas } from '#src/foundation/workspaces/queries.ts'
import { today, workspaceOf } from '#src/platform/context.ts'
import { found } from '#src/platform/errors.ts'
import { translator } from '#src/platform/i18n/messages.ts'
import { fileNameOf, wordFile } from '#src/platform/web/file-response.ts'
import { button, form, page, type Route } from '#src/platform/web/route.ts'
import {
  addConclusion,
  changeConclusion,
  moveConclusion,
  removeConclusion,
} from '#src/situation/analysis/commands.ts'
import { conclusionNotice } from '#src/situation/analysis/messages.ts'
import { ConclusionFormPage } from '#src/situation/analysis/pages/conclusion-form-page.tsx'
import { ConclusionsPage } from '#src/situation/analysis/pages/conclusions-page.tsx'
import { reportDocx } from '#src/situation/analysis/pages/report-docx.ts'
import { ReportPage } from '#src/situation/analysis/pages/report-page.tsx'
import { analysisPaths } from '#src/situation/analysis/paths.ts'
import { conclusionIn, getReport, listConclusions } from '#src/situation/analysis/queries.ts'
import { reportMessages } from '#src/situation/analysis/report-messages.ts'
import { mayKeepFigures } from '#src/situation/indicators/policy.ts'

export const analysisRoutes: Route[] = [
  page(analysisPaths.conclusions, mayLookInside, async (ctx) => (
    <ConclusionsPage
      conclusions={await listConclusions(ctx)}
      manyAreas={(await coveredAreas(ctx)).length > 1}
    />
  )),
  form(analysisPaths.addConclusion, mayKeepFigures, addConclusion, {
    page: async (ctx, { query }, reply) => (
      <ConclusionFormPage
        conclusion={null}
        report={await getReport(ctx, query.get('gebied'))}
        domains={await listPolicyDomains(ctx)}
        reply={reply}
      />
    ),
    done: (_result, { params }) => ({
      to: analysisPaths.conclusions(params),
      say: conclusionNotice('saved'),
    }),
  }),
  form(analysisPaths.conclusion, mayKeepFigures, changeConclusion, {
    page: async (ctx, { params, query }, reply) => {
      const report = await getReport(ctx, query.get('gebied'))
      return (
        <ConclusionFormPage
          conclusion={conclusionIn(report, params.conclusion)}
          report={report}
          domains={await listPolicyDomains(ctx)}
          reply={reply}
        />
      )
    },
    fixed: ({ params }) => ({ id: params.conclusion }),
    done: (_result, { params }) => ({
      to: analysisPaths.conclusions(params),
      say: conclusionNotice('saved'),
    }),
  }),
  button(analysisPaths.moveConclusion, mayKeepFigures, moveConclusion, {
    fixed: ({ params }) => ({ id: params.conclusion }),
    done: (_result, { params }) => ({
      to: analysisPaths.conclusions(params),
      say: conclusionNotice('moved'),
    }),
  }),
  button(analysisPaths.removeConclusion, mayKeepFigures, removeConclusion, {
    fixed: ({ params }) => ({ id: params.conclusion }),
    done: (_result, { params }) => ({
      to: analysisPaths.conclusions(params),
      say: conclusionNotice('removed'),
    }),
  }),
  page(analysisPaths.report, mayLookInside, async (ctx, { query }) => (
    <ReportPage report={await getReport(ctx, query.get('gebied'))} />
  )),
  page(analysisPaths.word, mayLookInside, async (ctx, { query }) => {
    const report = await getReport(ctx, query.get('gebied'))
    const chosen = found(report.chosen ?? undefined)
    const { locale } = ctx
    const about = { locale, fictional: workspaceOf(ctx).fictional, today: today(ctx) }
    const name = translator(reportMessages, locale)('fileName')
    return wordFile(fileNameOf(ctx, name, 'docx'), await reportDocx(report, chosen, about))
  }),
]
