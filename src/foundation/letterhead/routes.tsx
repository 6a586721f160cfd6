import { colourSheet } from '#src/foundation/letterhead/colour-sheet.ts'
import { bringLogo, changeLetterhead, removeLogo } from '#src/foundation/letterhead/commands.ts'
import { logoLimitBytes } from '#src/foundation/letterhead/logo.ts'
import { letterheadNotice } from '#src/foundation/letterhead/messages.ts'
import { LetterheadPage } from '#src/foundation/letterhead/pages/letterhead-page.tsx'
import { letterheadPaths } from '#src/foundation/letterhead/paths.ts'
import { maySeeLetterhead, mayShapeLetterhead } from '#src/foundation/letterhead/policy.ts'
import { getLetterhead, readLogo } from '#src/foundation/letterhead/queries.ts'
import { found } from '#src/platform/errors.ts'
import { button, form, page, type Route, type Visit } from '#src/platform/web/route.ts'

const day = 86_400
const year = 365 * day

/**
 * What hangs on every page is kept by the browser, as long as the address names the version that is. Only by the
 * browser of whoever belongs here, never by what stands between.
 */
const lasting = ({ query }: Visit, version: number | null, seconds: number) => ({
  'cache-control':
    query.get('v') === String(version) ? `private, max-age=${seconds}, immutable` : 'private, no-cache',
  'x-content-type-options': 'nosniff',
})

export const letterheadRoutes: Route[] = [
  form(letterheadPaths.letterhead, mayShapeLetterhead, changeLetterhead, {
    page: async (ctx, _visit, reply) => (
      <LetterheadPage letterhead={await getLetterhead(ctx)} reply={reply} />
    ),
    done: (_result, { params }) => ({
      to: letterheadPaths.letterhead(params),
      say: letterheadNotice('saved'),
    }),
  }),
  page(letterheadPaths.colour, maySeeLetterhead, async (ctx, visit) => {
    const { colour, version } = await getLetterhead(ctx)
    // A day: what the sheet says beside the colour may change with the program.
    const headers = { 'content-type': 'text/css; charset=utf-8', ...lasting(visit, version, day) }
    return new Response(colour === null ? '' : colourSheet(colour), { headers })
  }),
  page(letterheadPaths.logo, maySeeLetterhead, async (ctx, visit) => {
    const letterhead = await getLetterhead(ctx)
    const { type } = found(letterhead.logo ?? undefined)
    const content = found((await readLogo(ctx, letterhead)) ?? undefined)
    const headers = { 'content-type': type, ...lasting(visit, letterhead.version, year) }
    return new Response(new Uint8Array(content), { headers })
  }),
  form(letterheadPaths.bringLogo, mayShapeLetterhead, bringLogo, {
    bringsFile: { limitBytes: logoLimitBytes },
    page: async (ctx, _visit, reply) => (
      <LetterheadPage letterhead={await getLetterhead(ctx)} reply={null} logoReply={reply} />
    ),
    done: (_result, { params }) => ({
      to: letterheadPaths.letterhead(params),
      say: letterheadNotice('logo-kept'),
    }),
  }),
  button(letterheadPaths.removeLogo, mayShapeLetterhead, removeLogo, {
    fixed: ({ params }) => ({ fileId: params.logo }),
    done: (_result, { params }) => ({
      to: letterheadPaths.letterhead(params),
      say: letterheadNotice('logo-removed'),
    }),
  }),
]
