import { expect, test } from 'vitest'
import { quarterMarks, yearLabels } from '#src/ui/chart/timeline-layout.ts'

test('every quarter of a few years has its mark, and the end of the last year', () => {
  const marks = quarterMarks({ first: 2026, last: 2027 })
  expect(marks).toHaveLength(9)
  expect(marks.map(({ quarter }) => quarter)).toEqual([1, 2, 3, 4, 1, 2, 3, 4, 1])
  expect(marks.at(0)?.share).toBe(0)
  expect(marks.at(4)?.share).toBe(50)
  expect(marks.at(-1)).toEqual({ share: 100, quarter: 1, isEnd: true })
})

test('many years have marks of years only, and as many labels as there is room for', () => {
  const years = { first: 2026, last: 2037 }
  expect(quarterMarks(years)).toHaveLength(13)
  expect(yearLabels(years).map(({ text }) => text)).toEqual(['2026', '2028', '2030', '2032', '2034', '2036'])
  expect(yearLabels({ first: 2026, last: 2026 })).toEqual([{ share: 0, text: '2026' }])
})
