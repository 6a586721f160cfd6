import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { codedPeriod } from '#src/situation/imports/coded-period.ts'
import { writtenPeriod } from '#src/situation/indicators/period.ts'

const latest = 2027

describe('a period as statistical offices write it', () => {
  it.each([
    ['2019', '2019-01-01', 12],
    ['2019-A1', '2019-01-01', 12],
    ['2019A', '2019-01-01', 12],
    ['2019-05', '2019-05-01', 1],
    ['2019M05', '2019-05-01', 1],
    ['2019-M12', '2019-12-01', 1],
    ['2019-Q1', '2019-01-01', 3],
    ['2019-Q2', '2019-04-01', 3],
    ['2019Q4', '2019-10-01', 3],
    ['2019q4', '2019-10-01', 3],
    ['2019-S1', '2019-01-01', 6],
    ['2019-S2', '2019-07-01', 6],
    [' 2019-Q2 ', '2019-04-01', 3],
    ['2019-2020', '2019-09-01', 12],
    ['2019/20', '2019-09-01', 12],
    ['2019-2021', '2019-01-01', 36],
    ['mei 2019', '2019-05-01', 1],
  ])('%s begins on %s and has %i months', (text, start, months) => {
    expect(codedPeriod(text, latest)).toEqual({ ok: true, period: { start, months } })
  })

  it.each([
    ['2019-Q5', 'not-a-period'],
    ['2019-Q0', 'not-a-period'],
    ['2019-Q', 'not-a-period'],
    ['2019M', 'not-a-period'],
    ['2019-S3', 'not-a-period'],
    ['2019M13', 'not-a-period'],
    ['2019-13', 'not-a-period'],
    ['2019-A2', 'not-a-period'],
    ['2019-W05', 'not-a-period'],
    ['2019-05-01', 'not-a-period'],
    ['2019-2023', 'not-a-period'],
    ['2019-13 (+3)', 'not-a-period'],
    ['20190', 'not-a-period'],
    ['1850-Q1', 'year-out-of-reason'],
    ['2028M01', 'year-out-of-reason'],
    ['2028', 'year-out-of-reason'],
    ['', 'empty'],
  ])('%j is none: %s', (text, code) => {
    expect(codedPeriod(text, latest)).toEqual({ ok: false, code })
  })

  it('comes back from our own files as it was, months, quarters and halves of years too', () => {
    const begun = fc.constantFrom(
      { months: 1, parts: 12 },
      { months: 3, parts: 4 },
      { months: 6, parts: 2 },
      { months: 12, parts: 1 },
      { months: 36, parts: 1 },
    )
    fc.assert(
      fc.property(
        fc.integer({ min: 1900, max: latest }),
        begun,
        fc.nat(11),
        (year, { months, parts }, nth) => {
          const month = String((nth % parts) * months + 1).padStart(2, '0')
          const period = { start: `${year}-${month}-01`, months }
          expect(codedPeriod(writtenPeriod(period), latest)).toEqual({ ok: true, period })
        },
      ),
    )
  })
})
