import { expect, it } from 'vitest'
import { anchoringOf } from '#src/action/plan/financing.ts'

it.each([
  ['nobody said where the money comes from', [], { state: 'unknown' }],
  ['a call of ten years', [{ endsOn: '2036-08-31' }], { state: 'ending', endsOn: '2036-08-31' }],
  [
    'two sources that end: the last day counts',
    [{ endsOn: '2036-08-31' }, { endsOn: '2027-12-31' }],
    { state: 'ending', endsOn: '2036-08-31' },
  ],
  [
    'a source that ends beside one that does not',
    [{ endsOn: '2027-12-31' }, { endsOn: null }],
    { state: 'lasting' },
  ],
  ['own budget without an end', [{ endsOn: null }], { state: 'lasting' }],
])('how lasting the money is: %s', (_, sources, anchoring) => {
  expect(anchoringOf(sources)).toEqual(anchoring)
})
