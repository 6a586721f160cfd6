import { z } from 'zod'
import { approaches } from '#src/action/plan/action.ts'
import { shownStatuses } from '#src/action/plan/progress.ts'

const sometimes = <Schema extends z.ZodType>(schema: Schema) => schema.optional().catch(undefined)

const asked = z.object({
  domein: sometimes(z.uuid()),
  trekker: sometimes(z.uuid()),
  status: sometimes(z.enum(shownStatuses)),
  aanpak: sometimes(z.enum(approaches)),
  pagina: z.coerce.number().int().min(1).max(10_000).catch(1),
})

/** The filter and the page in an address; what makes no sense is as if it were not there. */
export function planFilterIn(query: URLSearchParams) {
  const { domein, trekker, status, aanpak, pagina } = asked.parse(Object.fromEntries(query))
  return { filter: { domainId: domein, ownerId: trekker, status, approach: aanpak }, page: pagina }
}
