import { expect, it } from 'vitest'
import { areSame, namesIn, type Named } from '#src/action/plan-files/party-names.ts'

const known = new Map<string, Named>([
  ['bib', { id: 'bib', name: 'Bib' }],
  ['huis van het kind; turnhout', { id: 'house', name: 'Huis van het Kind; Turnhout' }],
])
const ids = (cell: string) => namesIn(cell, known).map(({ id, name }) => id ?? `new: ${name}`)

it('names stand with a semicolon between them, whatever their case and spaces', () => {
  expect(ids(' BIB ;  Buurthuis   Noord;')).toEqual(['bib', 'new: Buurthuis Noord'])
})

it('a name that holds a semicolon itself is one name when it is known', () => {
  expect(ids('Bib; Huis van het Kind; Turnhout; Chiro')).toEqual(['bib', 'house', 'new: Chiro'])
})

it('a name that stands there twice counts once', () => {
  expect(ids('Bib; bib; Chiro; CHIRO')).toEqual(['bib', 'new: Chiro'])
})

it('the same parties in another order are the same', () => {
  const two = namesIn('Huis van het Kind; Turnhout; Bib', known)
  expect(areSame(two, [{ id: 'bib' }, { id: 'house' }])).toBe(true)
  expect(areSame(two, [{ id: 'bib' }])).toBe(false)
})
