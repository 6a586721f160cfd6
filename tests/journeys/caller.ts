/** Somebody who sends forms without a browser: keeps cookies, follows nothing. */
export type Caller = {
  /** The text of a page; throws when it is no success. */
  read: (path: string) => Promise<string>
  /** Sends a form as a browser would; gives where it leads, or throws with the page that came back. */
  send: (path: string, fields: Readonly<Record<string, string>>) => Promise<string>
  /** The cookies, for a request of one's own. */
  cookies: () => string
}

export function openCaller(address: string): Caller {
  const jar = new Map<string, string>()
  const cookies = (): string => [...jar].map(([name, value]) => `${name}=${value}`).join('; ')

  async function ask(path: string, init: RequestInit): Promise<Response> {
    const headers = { ...init.headers, cookie: cookies(), 'accept-language': 'nl-BE' }
    const response = await fetch(new URL(path, address), { ...init, headers, redirect: 'manual' })
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
      if (value === '') jar.delete(name)
      else jar.set(name, value)
    }
    return response
  }
  return {
    cookies,
    async read(path) {
      const response = await ask(path, {})
      if (response.status !== 200) throw new Error(`${path} answered ${response.status}`)
      return response.text()
    },
    async send(path, fields) {
      const headers = { origin: new URL(address).origin }
      const response = await ask(path, { method: 'POST', body: new URLSearchParams(fields), headers })
      const text = await response.text()
      if (response.status !== 303) throw new Error(`${path} answered ${response.status}:\n${text}`)
      return new URL(response.headers.get('location') ?? '', address).pathname
    },
  }
}
