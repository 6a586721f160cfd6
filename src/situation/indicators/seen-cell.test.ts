import { describe, expect, it } from 'vitest'
import { readSeenCell, writeSeenCell } from '#src/situation/indicators/seen-cell.ts'

const id = '01932c5e-7d10-7a4b-8f21-3c5d6e7f8091'

describe('what somebody saw in a cell', () => {
  it.each(['20', '1234,5', 'minder dan 5', ' ', '', '“a  b” 3'])('comes back as it was: "%s"', (text) => {
    const cell = { id, version: 3, text }
    expect(readSeenCell(writeSeenCell(cell))).toEqual(cell)
  })

  it('is one line that begins with the figure', () => {
    expect(writeSeenCell({ id, version: 12, text: '<5' })).toBe(`${id} 12 <5`)
  })

  it.each([
    ['nothing', ''],
    ['only a figure', id],
    ['no text, not even an empty one', `${id} 3`],
    ['no version', `${id} niet bekend`],
    ['a version before the first', `${id} 0 20`],
    ['a version below zero', `${id} -1 20`],
    ['a version in parts', `${id} 1.5 20`],
    ['a version that no number holds', `${id} ${'9'.repeat(30)} 20`],
    ['no figure', ' 3 20'],
    ['a figure that is none', `${'-'.repeat(36)} 3 20`],
    ['something before it', ` ${id} 3 20`],
    ['two spaces before the version', `${id}  3 20`],
    ['a second line', `${id} 3 20\n21`],
  ])('is none of ours when it is %s', (_what, written) => {
    expect(readSeenCell(written)).toBeNull()
  })
})
