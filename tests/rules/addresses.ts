import { allRoutes } from '#src/doors/web/routes.ts'
import type { Route } from '#src/platform/web/route.ts'
import type { Examples } from '#tests/rules/filled-municipality.ts'
import type { Site } from '#tests/rules/site.ts'

/** What stands behind the question mark of a page that cannot do without. */
const questions: Readonly<Record<string, string>> = {
  '/:workspace/advies/:rule/:subject': '?feiten=%5B%5B%22outcome%22%2C%22unmet%22%5D%5D',
}

/** An address that fits the pattern. Errors: a parameter of which nobody made an example. */
export function addressOf(pattern: string, examples: Examples): string {
  const address = pattern.replaceAll(/:(\w+)/g, (_, name: string) => {
    const example = examples[name]
    if (!example) throw new Error(`${pattern}: make a :${name} in tests/rules/filled-municipality.ts`)
    return encodeURIComponent(example)
  })
  return address + (questions[pattern] ?? '')
}

export const routesOf = ({ signIn }: Pick<Site, 'signIn'>, demo = true): Route[] =>
  allRoutes({ signIn, demo })

/** Routes that answer when one asks for their address. */
export const askedFor = (route: Route): boolean => route.kind === 'page' || route.kind === 'form'

export const inWorkspaces = (route: Route): boolean => route.pattern.startsWith('/:workspace')
