import { expect, test } from 'vitest'
import { extentOf } from '#src/ui/chart/map-extent.ts'
import { mapLayout, type MapArea } from '#src/ui/chart/map-layout.ts'

const area = (key: string, rest: Partial<MapArea> = {}): MapArea => ({
  key,
  title: key,
  at: { x: 0, y: 0 },
  outline: null,
  value: 0,
  state: 'known',
  ...rest,
})
const at = (x: number, y: number) => ({ at: { x, y } })
const lookOf = ({ others, ours }: ReturnType<typeof mapLayout>) =>
  Object.fromEntries(
    [...others, ...ours].flatMap(({ look, outlines, dots }) =>
      [...outlines, ...dots].map(({ key }) => [key, look]),
    ),
  )

test('an outline reaches as far as its corners, through all its rings', () => {
  expect(extentOf('M10 20l5 0-5 10z')).toEqual({ left: 10, top: 20, right: 15, bottom: 30 })
  expect(extentOf('M10 20l5 0-5 10zM100 0l-3-4 0 1z')).toMatchObject({ top: -4, right: 100 })
})

test('everything that is drawn lies inside the sheet, with room for its dots', () => {
  const { box, others } = mapLayout([area('a', at(0, 0)), area('b', at(300, 100))], 'shade')
  for (const { x, y, radius } of others.flatMap(({ dots }) => dots)) {
    expect(x - radius).toBeGreaterThan(box.x)
    expect(x + radius).toBeLessThan(box.x + box.width)
    expect(y - radius).toBeGreaterThan(box.y)
    expect(y + radius).toBeLessThan(box.y + box.height)
  }
})

test('higher shares are darker, and whatever has no value has a look of its own', () => {
  const areas = [
    area('low', { ...at(0, 0), value: 2 }),
    area('high', { ...at(50, 0), value: 9 }),
    area('secret', { ...at(0, 50), state: 'hidden', value: 9 }),
    area('none', { ...at(50, 50), state: 'missing' }),
    area('never', { ...at(90, 50), state: 'not-applicable' }),
  ]
  const layout = mapLayout(areas, 'shade')
  expect(lookOf(layout)).toEqual({
    low: 'shade-1',
    high: 'shade-5',
    secret: 'hidden',
    none: 'missing',
    never: 'not-applicable',
  })
  expect(layout.classes.map(({ count }) => count)).toEqual([1, 1])
})

test('a count is as large as its dot: four times the number is twice as wide', () => {
  const areas = [area('one', { ...at(0, 0), value: 1000 }), area('four', { ...at(500, 500), value: 4000 })]
  const radius = Object.fromEntries(
    mapLayout(areas, 'size').others.flatMap(({ dots }) => dots.map((dot) => [dot.key, dot.radius])),
  )
  expect(radius['four']).toBeCloseTo(radius['one']! * 2, 0)
})

test('of counts the outline stays bare and carries the dot, the largest first', () => {
  const outline = 'M0 0l100 0 0 100z'
  const areas = [area('small', { outline, value: 1 }), area('large', { ...at(50, 50), outline, value: 100 })]
  const groups = mapLayout(areas, 'size').others
  expect(groups.map(({ look }) => look)).toEqual(['bare', 'size'])
  expect(groups[1]?.dots.map(({ key }) => key)).toEqual(['large', 'small'])
})

test('ours is drawn apart, on top of the others', () => {
  const { ours, others } = mapLayout([area('a', { own: true }), area('b', at(9, 9))], 'shade')
  expect(ours.flatMap(({ dots }) => dots.map(({ key }) => key))).toEqual(['a'])
  expect(others.flatMap(({ dots }) => dots.map(({ key }) => key))).toEqual(['b'])
})

test('an area without a place is not drawn, and one place alone still makes a sheet', () => {
  const { others, box } = mapLayout([area('nowhere', { at: null }), area('here')], 'shade')
  expect(others.flatMap(({ dots }) => dots.map(({ key }) => key))).toEqual(['here'])
  expect(box.width).toBeGreaterThan(0)
})
