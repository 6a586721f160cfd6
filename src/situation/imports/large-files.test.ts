import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Call } from '#src/platform/context.ts'
import { receiveFigures } from '#src/situation/imports/import-commands.ts'
import { getImport } from '#src/situation/imports/import-queries.ts'
import { openWorld, type World } from '#tests/builders.ts'
import { asideOf, newFile, readIn } from '#tests/figure-files.ts'
import { runJobs } from '#tests/jobs.ts'

let world: World
let coordinator: Call
beforeAll(async () => {
  world = await openWorld()
  coordinator = world.as('coordinator')
})
afterAll(() => world.close())

setFlagsFromString('--expose-gc')
// The flag makes it a function of every context that is made afterwards.
const collectGarbage = runInNewContext('gc') as () => void

/** What is really held, without what only waits to be swept. */
function heldBytes(): number {
  collectGarbage()
  return process.memoryUsage().heapUsed
}

/** What `work` holds at most beside what was held before. */
async function mostHeld(work: () => Promise<unknown>): Promise<number> {
  const before = heldBytes()
  let most = before
  const watch = setInterval(() => {
    most = Math.max(most, heldBytes())
  }, 300)
  try {
    await work()
  } finally {
    clearInterval(watch)
  }
  return most - before
}

const years = 53
// The machine may have other things to do: the bound below is on the reading alone, and rough.
const patience = 60_000

describe('a large file', () => {
  it(
    'of a hundred thousand lines is read within a few seconds, and never held whole',
    { timeout: patience },
    async () => {
      const lines = 100_000
      const remark = 'x'.repeat(300)
      const content = `indicator;gebied;jaar;waarde;bron;opmerking\n${Array.from(
        { length: lines },
        (_, place) =>
          `population;13040;${1901 + (place % years)};${place},5;Bron nummer ${Math.floor(place / years)};${remark}\n`,
      ).join('')}`
      const { importId: id } = await receiveFigures(coordinator, {
        fileId: await newFile(coordinator, content),
      })
      const started = performance.now()
      const held = await mostHeld(() => runJobs(world))
      const one = await world.read((ctx) => getImport(ctx, id))
      expect(one).toMatchObject({
        state: 'ready',
        added: lines,
        reading: { contents: { lines, refused: 0 } },
      })
      expect(held).toBeLessThan(content.length / 2)
      expect(performance.now() - started).toBeLessThan(15_000)
    },
  )

  it(
    'of which half is not right shows the first lines of that, and counts them all',
    { timeout: patience },
    async () => {
      const lines = 20_000
      const content = `period;geolevel;geoitem;v1;v2\n${Array.from(
        { length: lines },
        (_, place) =>
          `${1901 + (place % 100)};gemeente;${place % 2 === 0 ? '13040' : 'Q'};${place};${place},5\n`,
      ).join('')}`
      const one = await readIn(world, content)
      // Of the others all but the first hundred figures stand there once more, with another value.
      expect(one.reading.contents).toMatchObject({ lines, figures: 100, refused: 10_000 + 19_900 })
      const aside = await asideOf(world, one)
      expect(aside.filter(({ problem }) => problem === 'figures.area-nis-unknown')).toHaveLength(1000)
    },
  )
})
