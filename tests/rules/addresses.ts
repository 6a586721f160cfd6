import { allRoutes } from '#src/doors/web/routes.ts'
import type { Route } from '#src/platform/web/route.ts'
import type { Examples } from '#tests/rules/filled-municipality.ts'
import type { Site } from '#tests/rules/site.ts'

/** An address that fits the pattern. Errors: a parameter of which nobody made an example. */
export function addressOf(pattern: string, examples: Examples): string {
  return pattern.replaceAll(/:(\w+)/g, (_, name: string) => {
    const example = examples[name]
    if (!example) throw new Error(`${pattern}: make a :${name} in tests/rules/filled-municipality.ts`)
    return encodeURIComponent(example)
  })
}

export const routesOf = ({ installation }: Pick<Site, 'installation'>, demo = true): Route[] =>
  allRoutes({ ...installation, demo })

/** Routes that answer when one asks for their address. */
export const askedFor = (route: Route): boolean => route.kind === 'page' || route.kind === 'form'

export const inWorkspaces = (route: Route): boolean => route.pattern.startsWith('/:workspace')
