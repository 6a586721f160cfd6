import { expect, test } from 'vitest'
import { turns } from '#src/platform/turns.ts'

function pieces(count: number) {
  const ends: (() => void)[] = []
  const begun: number[] = []
  const work = Array.from({ length: count }, (_, place) => () => {
    begun.push(place)
    return new Promise<number>((resolve) => (ends[place] = () => resolve(place)))
  })
  return { work, begun, end: async (place: number) => (ends[place]?.(), await Promise.resolve()) }
}

test('no more run at once than may, and the others follow in the order in which they came', async () => {
  const take = turns(2)
  const { work, begun, end } = pieces(4)
  const done = Promise.all(work.map((each) => take(each)))
  await expect.poll(() => begun).toEqual([0, 1])
  await end(1)
  await expect.poll(() => begun).toEqual([0, 1, 2])
  await end(0)
  await end(2)
  await expect.poll(() => begun).toEqual([0, 1, 2, 3])
  await end(3)
  expect(await done).toEqual([0, 1, 2, 3])
})

test('work that fails gives its turn on, and its error to whoever asked', async () => {
  const take = turns(1)
  const failed = take(() => Promise.reject(new Error('broken')))
  const after = take(async () => 'done')
  await expect(failed).rejects.toThrow('broken')
  expect(await after).toBe('done')
})

test('who finds the queue full is told so at once', async () => {
  const take = turns(1, 1, () => new Error('full'))
  const { work, begun, end } = pieces(2)
  const both = work.map((each) => take(each))
  await expect(take(async () => 'never')).rejects.toThrow('full')
  await end(0)
  await expect.poll(() => begun).toEqual([0, 1])
  await end(1)
  expect(await Promise.all(both)).toEqual([0, 1])
})
