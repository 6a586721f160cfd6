import { expect, test } from 'vitest'
import { allBroughtAlong, broughtAlong } from '#src/platform/brought-along.ts'

test('what was brought stands in the order of the names, whoever came first', () => {
  const guests = broughtAlong<number>('guests')
  expect(guests.byName().size).toBe(0)
  guests.bring('plan', 3)
  guests.bring('bodies', 1)
  guests.bring('evaluation', 2)
  expect([...guests.byName()]).toEqual([
    ['bodies', 1],
    ['evaluation', 2],
    ['plan', 3],
  ])
})

test('one is found by its own name, and by no other', () => {
  const dishes = broughtAlong<string>('dishes')
  dishes.bring('plan', 'soup')
  expect(dishes.find('plan')).toBe('soup')
  for (const name of ['', 'bodies', '__proto__', 'constructor']) expect(dishes.find(name)).toBeUndefined()
})

test('a name that is taken is a bug, also when the same thing comes twice; the first one stays', () => {
  const songs = broughtAlong<string>('songs')
  songs.bring('plan', 'first')
  expect(() => songs.bring('plan', 'second')).toThrow('songs: two are called plan')
  expect(() => songs.bring('plan', 'first')).toThrow('songs: two are called plan')
  expect(songs.find('plan')).toBe('first')
})

test('places do not know each other, every one is listed, and no two have the same name', () => {
  const [here, there] = [broughtAlong<number>('here'), broughtAlong<number>('there')]
  here.bring('plan', 1)
  expect(there.find('plan')).toBeUndefined()
  expect([...(allBroughtAlong.get('here') ?? [])]).toEqual([['plan', 1]])
  expect(allBroughtAlong.get('there')?.size).toBe(0)
  expect(() => broughtAlong('here')).toThrow('two places are called here')
})
