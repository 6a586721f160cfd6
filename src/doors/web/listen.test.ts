import { describe, expect, it } from 'vitest'
import { listen, ListenProblem } from '#src/doors/web/listen.ts'

const answer = () => new Response('hier')

/** What the operator is told; nothing when somebody can listen there. */
async function complaint(host: string, port = 0): Promise<string> {
  try {
    await (await listen(answer, { host, port })).close()
  } catch (error) {
    if (error instanceof ListenProblem) return error.message
    throw error
  }
  return ''
}

describe('listening', () => {
  it.each([
    ['127.0.0.1', '127.0.0.1'],
    ['localhost', 'localhost'],
    ['0.0.0.0', '127.0.0.1'],
  ])('works on %s, and ends', async (host, asked) => {
    const { port, close } = await listen(answer, { host, port: 0 })
    const ask = () => fetch(`http://${asked}:${port}/`, { headers: { connection: 'close' } })
    expect(await (await ask()).text()).toBe('hier')
    await close()
    await expect(ask()).rejects.toThrow('fetch failed')
  })

  it.each(['nergens', 'http://localhost', 'localhost:3000', '999.1.1.1', '[::1]', ' ', 'een twee'])(
    'is not possible on %j, which is no address: that is said in one line',
    async (host) => {
      const said = await complaint(host)
      expect(said).toContain(`HOST: there is no address called ${host} (`)
      expect(said).toMatch(/Set HOST to 127\.0\.0\.1 .* 0\.0\.0\.0/)
      expect(said).not.toContain('\n')
    },
  )

  it.each([
    ['203.0.113.7', 'EADDRNOTAVAIL'],
    ['2001:db8::1', 'E'],
  ])('is not possible on %s, an address of another machine', async (host, code) => {
    expect(await complaint(host)).toContain(`HOST: ${host} is no address of this machine (${code}`)
  })

  it('is not possible where somebody listens already', async () => {
    const { port, close } = await listen(answer, { host: '127.0.0.1', port: 0 })
    expect(await complaint('127.0.0.1', port)).toContain(`Port ${port} is in use on 127.0.0.1.`)
    await close()
  })
})
