import { describe, expect, it, test } from 'vitest'
import { isOwnHost, refuseOtherOrigin, securityHeaders } from '#src/doors/web/security.ts'
import { readConfig } from '#src/platform/config.ts'

const config = (environment: Record<string, string> = {}) =>
  readConfig({ NODE_ENV: 'production', ...environment })
const behindProxy = config({ PUBLIC_URL: 'https://kansrijk.turnhout.be', HOST: '0.0.0.0' })

describe('the headers of every answer', () => {
  const headers = securityHeaders(config())
  const policy = new Map(
    headers['content-security-policy']?.split('; ').map((rule) => {
      const [name = '', ...values] = rule.split(' ')
      return [name, values.join(' ')]
    }),
  )

  it('let a page load from ourselves only, and run nothing that stands in it', () => {
    expect(policy.get('default-src')).toBe("'none'")
    for (const kind of ['script-src', 'style-src', 'img-src', 'font-src', 'connect-src']) {
      expect(policy.get(kind), kind).toBe("'self'")
    }
    expect(headers['content-security-policy']).not.toMatch(/unsafe|\*|https?:|data:/)
  })

  it('let nobody frame a page, change its base or take its forms', () => {
    expect(policy.get('frame-ancestors')).toBe("'none'")
    expect(policy.get('base-uri')).toBe("'none'")
    expect(policy.get('form-action')).toBe("'self'")
  })

  it('tell other sites nothing about where somebody was', () => {
    expect(headers['referrer-policy']).toBe('same-origin')
    expect(headers['x-content-type-options']).toBe('nosniff')
    expect(headers['cross-origin-opener-policy']).toBe('same-origin')
    expect(headers['cross-origin-resource-policy']).toBe('same-origin')
  })

  it('ask for https only where the public address is one', () => {
    expect(headers['strict-transport-security']).toBeUndefined()
    expect(
      securityHeaders(config({ PUBLIC_URL: 'http://kansrijk.lan' }))['strict-transport-security'],
    ).toBeUndefined()
    expect(securityHeaders(behindProxy)['strict-transport-security']).toMatch(/^max-age=\d{7,}/)
  })
})

describe('a host is ours', () => {
  it.each(['localhost', 'localhost:3000', '127.0.0.1:3000', '[::1]:3000'])('on this machine: %s', (host) => {
    expect(isOwnHost(host, config())).toBe(true)
  })

  it('in capitals too', () => {
    expect(isOwnHost('LOCALHOST:3000', config())).toBe(true)
    expect(isOwnHost('Kansrijk.Turnhout.BE', behindProxy)).toBe(true)
    expect(isOwnHost('kansrijk.lan:3000', config({ HOST: 'Kansrijk.LAN' }))).toBe(true)
    expect(isOwnHost('[FD00::1]:3000', config({ HOST: 'fd00::1' }))).toBe(true)
    expect(isOwnHost('EVIL.example', config())).toBe(false)
  })

  it.each([
    null,
    '',
    'evil.example',
    'localhost.evil.example',
    'evil.example:3000',
    '192.168.1.5',
    'localhost@evil.example',
    '[::2]:3000',
    '127.0.0.1.evil.example',
  ])('and no other on this machine: %s', (host) => {
    expect(isOwnHost(host, config())).toBe(false)
  })

  it('under the public address only, when there is one', () => {
    expect(isOwnHost('kansrijk.turnhout.be', behindProxy)).toBe(true)
    for (const host of [
      'localhost',
      'kansrijk.turnhout.be:8080',
      'kansrijk.turnhout.be.evil.example',
      '127.0.0.1',
    ]) {
      expect(isOwnHost(host, behindProxy), host).toBe(false)
    }
  })

  it('under the name that it listens on, or any when it listens everywhere', () => {
    expect(isOwnHost('192.168.1.5:3000', config({ HOST: '192.168.1.5' }))).toBe(true)
    expect(isOwnHost('[fd00::1]:3000', config({ HOST: 'fd00::1' }))).toBe(true)
    expect(isOwnHost('kansrijk.lan', config({ HOST: '0.0.0.0' }))).toBe(true)
  })
})

describe('a form', () => {
  const sent = (headers: Record<string, string>, environment = config()) =>
    refuseOtherOrigin(
      new Request('http://localhost:3000/', {
        method: 'POST',
        headers: { host: 'localhost:3000', ...headers },
      }),
      environment,
    )
  const refused = { kind: 'forbidden', code: 'platform.other-origin' }

  it.each<Record<string, string>>([
    { origin: 'http://localhost:3000' },
    { origin: 'http://localhost:3000', 'sec-fetch-site': 'same-origin' },
    { 'sec-fetch-site': 'same-origin' },
    { host: 'LOCALHOST:3000', origin: 'http://localhost:3000' },
  ])('of our own page is taken: %j', (headers) => {
    expect(() => sent(headers)).not.toThrow()
  })

  it.each<Record<string, string>>([
    {},
    { origin: 'null' },
    { origin: 'http://evil.example' },
    { origin: 'https://localhost:3000' },
    { origin: 'http://localhost:4000' },
    { origin: 'http://localhost:3000.evil.example' },
    { origin: 'http://localhost:3000', 'sec-fetch-site': 'cross-site' },
    { origin: 'http://localhost:3000', 'sec-fetch-site': 'same-site' },
    { 'sec-fetch-site': 'none' },
    { 'sec-fetch-site': 'cross-site' },
    { referer: 'http://localhost:3000/' },
  ])('of another site, or of nobody knows where, is refused: %j', (headers) => {
    expect(() => sent(headers)).toThrow(expect.objectContaining(refused))
  })

  it('comes from the public address, whatever the machine behind it is called', () => {
    expect(() => sent({ origin: 'https://kansrijk.turnhout.be' }, behindProxy)).not.toThrow()
    expect(() => sent({ origin: 'http://localhost:3000' }, behindProxy)).toThrow(
      expect.objectContaining(refused),
    )
  })
})

test('while developing a page may hold what the tool puts in it, but nobody else frames it', () => {
  const policy = securityHeaders(readConfig({ NODE_ENV: 'development' }))['content-security-policy']
  expect(policy).toContain("'unsafe-inline'")
  expect(policy).toContain("frame-ancestors 'none'")
})
