import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import type { Caller } from '#tests/journeys/caller.ts'
import { below, type Row } from './row.ts'

const slowestOut = 2
const slowestBack = 4

const seconds = (since: number): number => (performance.now() - since) / 1000

/** The same workbook with another title for every action. */
function retitled(workbook: Uint8Array): Uint8Array {
  const parts = unzipSync(workbook)
  const texts = Object.entries(parts).map(([name, bytes]) => {
    const text = name.endsWith('.xml') ? strFromU8(bytes).replaceAll('>Actie ', '>Stap ') : null
    return [name, text === null ? bytes : strToU8(text)] as const
  })
  return zipSync(Object.fromEntries(texts))
}

/** The plan out as a workbook, and back with every action changed: from upload to kept. */
export async function measureWorkbook(
  address: string,
  path: string,
  caller: Caller,
  count: number,
): Promise<Row[]> {
  const download = async (): Promise<Uint8Array> => {
    const headers = { cookie: caller.cookies() }
    const response = await fetch(`${address}${path}/plan/werkboek.xlsx`, { headers })
    if (response.status !== 200) throw new Error(`the workbook answered ${response.status}`)
    return new Uint8Array(await response.arrayBuffer())
  }
  await download()
  const began = performance.now()
  const workbook = await download()
  const out = seconds(began)

  const form = new FormData()
  form.append('fileId', new Blob([new Uint8Array(retitled(workbook))]), 'plan.xlsx')
  const sent = performance.now()
  const uploaded = await fetch(`${address}${path}/plan/inlezen`, {
    method: 'POST',
    body: form,
    headers: { cookie: caller.cookies(), origin: address },
    redirect: 'manual',
  })
  const received = seconds(sent)
  const place = uploaded.headers.get('location')
  if (uploaded.status !== 303 || place === null) throw new Error(`the upload answered ${uploaded.status}`)
  const page = new URL(place, address).pathname
  const seen = /name="seen" value="([^"]+)"/.exec(await caller.read(page))?.[1]
  if (seen === undefined) throw new Error('there is nothing to keep')
  const decided = performance.now()
  const batch = await caller.send(page, { seen })
  const back = received + seconds(decided)
  const said = `Er zijn ${new Intl.NumberFormat('nl-BE').format(count)} doelen en acties gewijzigd`
  if (!(await caller.read(batch)).includes(said)) throw new Error('the workbook changed something else')
  const actions = count.toLocaleString('en')
  return [
    below(`a plan of ${actions} actions out as a workbook`, out, slowestOut, 's', 1),
    below('the same back in, every action changed, uploaded and kept', back, slowestBack, 's', 1),
  ]
}
