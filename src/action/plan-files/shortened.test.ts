import { expect, it } from 'vitest'
import { mostSigns, shortened } from '#src/action/plan-files/shortened.ts'

it('two short texts stay whole', () => {
  expect(shortened('leeg', 'Elke maand')).toEqual(['leeg', 'Elke maand'])
})

it('two long texts are shown from a little before they begin to differ', () => {
  const same = 'a'.repeat(1000)
  const [before, after] = shortened(`${same} maandag`, `${same} zaterdag`)
  expect(before).toMatch(/^…a+ maandag$/)
  expect(after).toMatch(/^…a+ zaterdag$/)
})

it('a long text is cut at both ends, and never in the middle of a sign', () => {
  const [before] = shortened('👪'.repeat(1000), `${'👪'.repeat(500)}x`)
  expect(before).toMatch(/^…(👪)+…$/u)
  expect(Array.from(before)).toHaveLength(mostSigns + 2)
})
