import { ruleValue } from '#src/foundation/library/rules.ts'
import { reading, today, type Call } from '#src/platform/context.ts'
import { translator } from '#src/platform/i18n/messages.ts'
import { settled } from '#src/platform/jobs/settled.ts'
import { csvFile, fileNameOf } from '#src/platform/web/file-response.ts'
import { button, form, page, type Onward, type Route } from '#src/platform/web/route.ts'
import { chooseCodes } from '#src/situation/imports/choose-commands.ts'
import { howFar } from '#src/situation/imports/how-far.ts'
import {
  readAgain,
  receiveFigures,
  removeImport,
  sayHow,
  startKeeping,
  stopImport,
  undoImport,
} from '#src/situation/imports/import-commands.ts'
import { getImport, listImports } from '#src/situation/imports/import-queries.ts'
import { getImportView } from '#src/situation/imports/import-view-queries.ts'
import { ImportPage } from '#src/situation/imports/pages/import-page.tsx'
import { UploadPage } from '#src/situation/imports/pages/upload-page.tsx'
import { importPaths } from '#src/situation/imports/paths.ts'
import { uploadMessages } from '#src/situation/imports/upload-messages.ts'
import { codesOf } from '#src/situation/indicators/compared-areas.ts'
import { emptyFiguresCsv } from '#src/situation/indicators/empty-figures.ts'
import { listIndicators } from '#src/situation/indicators/indicator-queries.ts'
import { indicatorNotice } from '#src/situation/indicators/messages.ts'
import { indicatorPaths } from '#src/situation/indicators/paths.ts'
import { yearPeriod } from '#src/situation/indicators/period.ts'
import { mayKeepFigures } from '#src/situation/indicators/policy.ts'
import { getScope } from '#src/situation/indicators/queries.ts'

/** Most files are worked on within this: then nobody sees the page of work that goes on. */
const patienceMs = 1500

type Address = { workspace: string }
type Work = { importId: string }

/** To the page of an import, once the work on it has had its chance to end. */
async function onceSettled({ importId }: Work, { workspace }: Address): Promise<Onward> {
  await settled(importId, patienceMs)
  return { to: importPaths.import({ workspace, import: importId }) }
}

/** What became of the work, said on the next page; where it goes on still, or stopped, its own page says so. */
const sayWhen =
  (state: 'kept' | 'undone', onward: (address: Address & { import: string }) => Onward) =>
  async ({ importId }: Work, { params }: { params: Address }, call: Call): Promise<Onward> => {
    const own = await onceSettled({ importId }, params)
    const now = await reading(call, (ctx) => getImport(ctx, importId))
    return now.state === state ? onward({ workspace: params.workspace, import: importId }) : own
  }

const fixed = ({ params }: { params: { import: string } }) => ({ id: params.import })

export const importRoutes: Route[] = [
  page(importPaths.template, mayKeepFigures, async (ctx, { query }) => {
    const { chosen } = await getScope(ctx, query.get('gebied'))
    const lastYear = yearPeriod(Number(today(ctx).slice(0, 4)) - 1)
    const areas = chosen ? codesOf(chosen) : []
    const text = emptyFiguresCsv(await listIndicators(ctx), areas, lastYear, ctx.locale)
    return csvFile(fileNameOf(ctx, translator(uploadMessages, ctx.locale)('templateName'), 'csv'), text)
  }),
  form(importPaths.upload, mayKeepFigures, receiveFigures, {
    bringsFile: { limitBytes: ruleValue('figure-import-megabytes') * 1_000_000 },
    page: async (ctx, _visit, reply) => <UploadPage imports={await listImports(ctx)} reply={reply} />,
    done: (result, { params }) => onceSettled(result, params),
  }),
  page(importPaths.import, mayKeepFigures, async (ctx, { params, query }) => (
    <ImportPage view={await getImportView(ctx, params.import, query)} />
  )),
  form(importPaths.how, mayKeepFigures, sayHow, {
    page: async (ctx, { params, query }, reply) => (
      <ImportPage view={await getImportView(ctx, params.import, query)} explaining how={reply} />
    ),
    fixed,
    done: (result, { params }) => onceSettled(result, params),
  }),
  form(importPaths.choose, mayKeepFigures, chooseCodes, {
    page: async (ctx, { params, query }, reply) => (
      <ImportPage view={await getImportView(ctx, params.import, query)} choosing choice={reply} />
    ),
    fixed,
    done: (_result, { params }) => ({ to: importPaths.import(params) }),
  }),
  page(importPaths.progress, mayKeepFigures, async (ctx, { params }) =>
    Response.json(howFar(await getImport(ctx, params.import), ctx.locale), {
      headers: { 'cache-control': 'no-store' },
    }),
  ),
  button(importPaths.keep, mayKeepFigures, startKeeping, {
    fixed,
    done: sayWhen('kept', ({ workspace }) => ({
      to: indicatorPaths.situation({ workspace }),
      say: indicatorNotice('import-kept'),
    })),
  }),
  button(importPaths.stop, mayKeepFigures, stopImport, {
    fixed,
    done: (result, { params }) => onceSettled(result, params),
  }),
  button(importPaths.again, mayKeepFigures, readAgain, {
    fixed,
    done: (result, { params }) => onceSettled(result, params),
  }),
  button(importPaths.remove, mayKeepFigures, removeImport, {
    fixed,
    done: (_result, { params }) => ({
      to: importPaths.upload(params),
      say: indicatorNotice('import-removed'),
    }),
  }),
  button(importPaths.undo, mayKeepFigures, undoImport, {
    fixed,
    done: sayWhen('undone', (address) => ({
      to: importPaths.import(address),
      say: indicatorNotice('import-undone'),
    })),
  }),
]
