import { describe, expect, it } from 'vitest'
import { shownStatus } from '#src/action/plan/progress.ts'

const today = '2026-11-21'

describe('an action that ends on a day is shown on 21 November 2026 as', () => {
  it.each([
    ['planned', '2026-11-20', 'late'],
    ['running', '2026-11-20', 'late'],
    ['planned', '2026-11-21', 'planned'],
    ['running', '2026-11-21', 'running'],
    ['running', '2026-11-22', 'running'],
    ['running', null, 'running'],
    ['planned', null, 'planned'],
    ['done', '2020-01-01', 'done'],
    ['stopped', '2020-01-01', 'stopped'],
    ['running', '1999-12-31', 'late'],
  ] as const)('%s until %s: %s', (status, endsOn, expected) => {
    expect(shownStatus({ status, endsOn }, today)).toBe(expected)
  })
})
