import fc from 'fast-check'
import { expect, test } from 'vitest'
import { placeLabels } from '#src/ui/chart/place-labels.ts'

const label = (at: number, height = 20) => ({ at, height })

test('labels with room stay where they want to be', () => {
  expect(placeLabels([label(100), label(40)], 0, 200)).toEqual([100, 40])
})

test('two labels at the same height move apart by the same distance', () => {
  expect(placeLabels([label(100), label(100)], 0, 200)).toEqual([90, 110])
})

test('a crowd at the edge is pushed inwards, in order', () => {
  expect(placeLabels([label(0), label(5), label(8)], 0, 200)).toEqual([10, 30, 50])
})

test('labels never cover each other and stay inside while there is room', () => {
  const labels = fc.array(
    fc.record({
      at: fc.double({ min: -50, max: 350, noNaN: true }),
      height: fc.integer({ min: 10, max: 40 }),
    }),
    { maxLength: 7 },
  )
  fc.assert(
    fc.property(labels, (wanted) => {
      const spans = placeLabels(wanted, 0, 300)
        .map((middle, place) => ({ top: middle - wanted[place]!.height / 2, height: wanted[place]!.height }))
        .sort((a, b) => a.top - b.top)
      for (const [place, span] of spans.entries()) {
        expect(span.top).toBeGreaterThanOrEqual(-1e-6)
        expect(span.top + span.height).toBeLessThanOrEqual((spans[place + 1]?.top ?? 300) + 1e-6)
      }
    }),
  )
})
