import { describe, expect, it } from 'vitest'
import type { CodeChoice, CodeChoices, FileCode } from '#src/situation/imports/file-contents.ts'
import { sameCodes } from '#src/situation/imports/same-codes.ts'

const code = (key: string, over: Partial<FileCode> = {}): FileCode => ({
  key,
  label: 'Jongeren',
  unit: '',
  breakdown: '',
  population: '',
  definition: '',
  source: 'Statbel',
  figures: 2,
  missing: 0,
  ...over,
})
const choice: CodeChoice = {
  indicator: 'young-people-by-age',
  unit: 'number',
  kind: 'count',
  breakdown: '',
  population: '',
  definition: '',
  source: 'Statbel',
}
const joined = (codes: FileCode[], choices: CodeChoices = {}) => [...sameCodes(codes, choices)]
const missingOnly = { figures: 2, missing: 2 }

describe('codes of a file that are one', () => {
  it('are those that are the same series', () => {
    const codes = [code('a'), code('b', { label: 'young-people-by-age' }), code('c')]
    expect(joined(codes, { a: choice, b: { ...choice }, c: { ...choice, source: 'K&G' } })).toEqual([[1, 0]])
  })

  it('are those of one name of which the one has a unit and the other no value that could have one', () => {
    expect(joined([code('a', missingOnly), code('b', { unit: '%' })])).toEqual([[0, 1]])
    expect(joined([code('a', { ...missingOnly, label: 'JONGEREN' }), code('b', { unit: '%' })])).toEqual([
      [0, 1],
    ])
  })

  it('are not those that are left out, unknown, empty or named by what every object has', () => {
    expect(joined([code('a'), code('b')])).toEqual([])
    expect(joined([code('a'), code('b')], { a: null, b: null })).toEqual([])
    expect(joined([code('a'), code('b', { figures: 0 })], { a: choice, b: choice })).toEqual([])
    expect(joined([code('constructor'), code('toString')])).toEqual([])
  })

  it('are not those of another part, source or value', () => {
    expect(joined([code('a', { ...missingOnly, breakdown: '0-2' }), code('b', { unit: '%' })])).toEqual([])
    expect(joined([code('a', { ...missingOnly, source: 'K&G' }), code('b', { unit: '%' })])).toEqual([])
    expect(joined([code('a', { missing: 1 }), code('b', { unit: '%' })])).toEqual([])
  })

  it('are not those that could belong to two units', () => {
    expect(joined([code('a', missingOnly), code('b', { unit: '%' }), code('c', { unit: '‰' })])).toEqual([])
  })

  it('join the first of them, also where that joins another', () => {
    const codes = [
      code('a', { label: 'young-people-by-age', unit: 'aantal' }),
      code('b', { unit: 'aantal' }),
      code('c', missingOnly),
    ]
    expect(new Map(joined(codes, { a: choice, b: choice, c: choice }))).toEqual(
      new Map([
        [2, 0],
        [1, 0],
      ]),
    )
  })
})
