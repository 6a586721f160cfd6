import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dodgeRows } from '#src/ui/chart/dodge-rows.ts'

test('marks that are far enough apart stay on one row', () => {
  expect(dodgeRows([10, 30, 50], 12)).toEqual([0, 0, 0])
})

test('marks at the same place stand on rows under each other', () => {
  expect(dodgeRows([20, 20, 20], 12)).toEqual([0, 1, 2])
})

test('a mark goes back to the first row as soon as there is room', () => {
  expect(dodgeRows([30, 10, 18], 12)).toEqual([0, 0, 1])
})

test('no two marks on one row ever cover each other', () => {
  const positions = fc.array(fc.double({ min: 0, max: 200, noNaN: true }), { maxLength: 6 })
  fc.assert(
    fc.property(positions, (places) => {
      const rows = dodgeRows(places, 12)
      const marks = places
        .map((x, place) => ({ x, row: rows[place]! }))
        .sort((a, b) => a.row - b.row || a.x - b.x)
      const covering = marks.filter((mark, place) => {
        const before = marks[place - 1]
        return before?.row === mark.row && mark.x - before.x < 12
      })
      expect(covering).toEqual([])
    }),
  )
})
