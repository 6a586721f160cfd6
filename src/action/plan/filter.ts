import { z } from 'zod'
import { approaches } from '#src/action/plan/action.ts'
import { shownStatuses } from '#src/action/plan/progress.ts'

const sometimes = <Schema extends z.ZodType>(schema: Schema) => schema.optional().catch(undefined)

/** In place of an owner: actions that are still to be carried out, and that nobody pulls. */
export const nobodyYet = 'niemand'

/** What the plan can be narrowed to. */
const filters = {
  domainId: sometimes(z.uuid()),
  ownerId: sometimes(z.union([z.uuid(), z.literal(nobodyYet)])),
  status: sometimes(z.enum(shownStatuses)),
  approach: sometimes(z.enum(approaches)),
}
const asked = z.object({ ...filters, page: z.coerce.number().int().min(1).max(10_000).catch(1) })

export type FilterName = keyof typeof filters
export const filterNames: readonly FilterName[] = ['domainId', 'ownerId', 'status', 'approach']

/** What each of them is called in an address. */
export const inAddress = {
  domainId: 'domein',
  ownerId: 'trekker',
  status: 'status',
  approach: 'aanpak',
} as const satisfies Record<FilterName, string>

/** The filter and the page in an address; what makes no sense is as if it were not there. */
export function planFilterIn(query: URLSearchParams) {
  const given = Object.fromEntries(query)
  const named = filterNames.map((name) => [name, given[inAddress[name]]])
  const { page, ...filter } = asked.parse({ ...Object.fromEntries(named), page: given['pagina'] })
  return { filter, page }
}

/** The address of a view of the plan, with what stands in it. */
export type ViewPath = (
  params: { workspace: string },
  query?: Readonly<Record<string, string | number | undefined>>,
) => string

type Chosen = Partial<Record<FilterName, string | undefined>>

/** The filters that are on, in the order of the bar. */
export const chosenIn = (filter: Chosen): FilterName[] =>
  filterNames.filter((name) => filter[name] !== undefined)

/** A filter as it stands in an address, with one of them left out or none. */
export const filterQuery = (filter: Chosen, without?: FilterName): Record<string, string | undefined> =>
  Object.fromEntries(
    chosenIn(filter)
      .filter((name) => name !== without)
      .map((name) => [inAddress[name], filter[name]]),
  )
