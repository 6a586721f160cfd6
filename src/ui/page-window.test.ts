import { expect, test } from 'vitest'
import { pageWindow } from '#src/ui/page-window.ts'

test.each([
  [1, 1, [1]],
  [1, 3, [1, 2, 3]],
  [1, 14, [1, 2, null, 14]],
  [7, 14, [1, null, 6, 7, 8, null, 14]],
  [4, 14, [1, 2, 3, 4, 5, null, 14]],
  [14, 14, [1, null, 13, 14]],
])(
  'page %i of %i shows its neighbours, the ends, and a gap only for more than one page',
  (page, count, shown) => {
    expect(pageWindow(page, count)).toEqual(shown)
  },
)
