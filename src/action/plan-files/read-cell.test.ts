import { expect, it } from 'vitest'
import { readCell } from '#src/action/plan-files/read-cell.ts'
import { actionColumns, objectiveColumns } from '#src/action/plan-files/workbook-columns.ts'

const read = (column: 'endsOn' | 'budget' | 'status', text: string) => {
  const cell = readCell(column, actionColumns[column], text, 'nl')
  return cell.ok ? cell.value : cell.code
}

it('an empty cell says nothing', () => {
  expect(read('endsOn', '')).toBeNull()
})

it('a day is read as Excel keeps it and as people write it', () => {
  expect(
    ['2027-06-30', '2027-06-30T12:30:00', '30/6/2027', '30-06-2027'].map((text) => read('endsOn', text)),
  ).toEqual(Array(4).fill('2027-06-30'))
  expect(read('endsOn', '30 juni')).toMatch(/^platform\./)
})

it('an amount is read in euros, and kept in cents', () => {
  expect(['1250,5', '1.250,50', '€ 1.250,50'].map((text) => read('budget', text))).toEqual(
    Array(3).fill(125_050),
  )
  expect(['-5', 'veel', '1,234'].map((text) => read('budget', text))).toEqual([
    'platform.negative-amount',
    'platform.not-an-amount',
    'platform.not-an-amount',
  ])
})

it('a word is read in any language, and another one is told which there are', () => {
  expect(['Loopt', 'loopt ', 'EN COURS', 'Running'].map((text) => read('status', text))).toContain('running')
  expect(readCell('status', actionColumns.status, 'bijna', 'nl')).toMatchObject({
    code: 'plan-workbook.unknown-word',
    values: { words: '“Gepland”, “Loopt”, “Uitgevoerd” en “Stopgezet”' },
  })
})

it('a number is read exactly', () => {
  const target = readCell('target', objectiveColumns.target, '12,50', 'nl')
  expect(target).toMatchObject({ ok: true, value: '12.5' })
})
