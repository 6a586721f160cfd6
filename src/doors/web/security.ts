import type { Config } from '#src/platform/config.ts'
import { Refusal } from '#src/platform/errors.ts'
import { platformProblem } from '#src/platform/platform-problems.ts'
import { overHttpsOnly } from '#src/platform/web/cookies.ts'

const strictPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join('; ')

/** Vite puts styles and its own script into the page while developing. */
const developmentPolicy = "default-src 'self' 'unsafe-inline'; connect-src 'self' ws:; frame-ancestors 'none'"

export function securityHeaders(config: Config): Record<string, string> {
  return {
    'content-security-policy': config.production ? strictPolicy : developmentPolicy,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'same-origin',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=()',
    ...(overHttpsOnly(config.publicUrl) && {
      'strict-transport-security': 'max-age=31536000; includeSubDomains',
    }),
  }
}

const loopback = ['localhost', '127.0.0.1', '[::1]']

/**
 * Whether a host is ours. Without a public address only names of this machine are: another site's name that was made
 * to point here is refused. Names of hosts are the same in capitals.
 */
export function isOwnHost(host: string | null, config: Pick<Config, 'publicUrl' | 'host'>): boolean {
  const asked = (host ?? '').toLowerCase()
  if (config.publicUrl) return asked === new URL(config.publicUrl).host
  const name = asked.replace(/:\d+$/, '')
  const own = config.host.toLowerCase()
  const listensEverywhere = config.host === '0.0.0.0' || config.host === '::'
  return listensEverywhere || loopback.includes(name) || name === own || name === `[${own}]`
}

/** Refuses what another site sends with our cookies. Browsers always say where a form came from. */
export function refuseOtherOrigin(request: Request, config: Pick<Config, 'publicUrl' | 'host'>): void {
  const origin = request.headers.get('origin')
  const site = request.headers.get('sec-fetch-site')
  const ownSite = site === null || site === 'same-origin' || site === 'none'
  const expected = config.publicUrl ?? `http://${request.headers.get('host') ?? ''}`
  const ownOrigin = origin !== null ? origin === new URL(expected).origin : site === 'same-origin'
  if (!ownSite || !ownOrigin) throw new Refusal('forbidden', platformProblem('other-origin'))
}
