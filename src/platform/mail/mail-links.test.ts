import { expect, it } from 'vitest'
import { mailLink, publicAddress, withLinks } from '#src/platform/mail/mail-links.ts'

it('a link of a mail leads to where the application is when the mail is read', () => {
  const text = `Kijk op ${mailLink('/turnhout/plan?pagina=2')} of op ${mailLink('/turnhout')}.`
  expect(withLinks(text, 'https://kansrijk.be')).toBe(
    'Kijk op https://kansrijk.be/turnhout/plan?pagina=2 of op https://kansrijk.be/turnhout.',
  )
})

it.each([
  ['https://kansrijk.be', '127.0.0.1', 3000, 'https://kansrijk.be'],
  [null, '127.0.0.1', 3000, 'http://localhost:3000'],
  [null, '::1', 3000, 'http://[::1]:3000'],
  [null, 'kansrijk.local', 8080, 'http://kansrijk.local:8080'],
])('with PUBLIC_URL %s, listening on %s at %i, people find it at %s', (publicUrl, host, port, address) => {
  expect(publicAddress({ publicUrl, host, port })).toBe(address)
})
