import { describe, expect, it } from 'vitest'
import { fitted, logoIn } from '#src/foundation/letterhead/logo.ts'
import { gif, jpeg, movingPng, png, svg } from '#tests/pictures.ts'

const script = '<script>alert(1)</script>'

describe('a logo', () => {
  it.each([
    ['a PNG', png(), 'image/png'],
    ['a JPEG, whose size is that of the picture and not of the small one in it', jpeg(), 'image/jpeg'],
    ['a PNG as large as it may be', png({ width: 4000, height: 4000 }), 'image/png'],
    ['a JPEG as large as it may be', jpeg({ width: 4000, height: 4000 }), 'image/jpeg'],
  ])('is %s', async (_what, bytes, type) => {
    expect(await logoIn(bytes)).toMatchObject({ ok: true, type })
  })

  it('says how wide and how high it is', async () => {
    expect(await logoIn(png({ width: 40, height: 30 }))).toMatchObject({ size: { width: 40, height: 30 } })
    expect(await logoIn(jpeg({ width: 400, height: 300 }))).toMatchObject({
      size: { width: 400, height: 300 },
    })
  })

  it.each([
    ['an SVG', svg(), 'not-a-picture'],
    ['an SVG with a script', svg(script), 'not-a-picture'],
    ['a page', Buffer.from(`<!doctype html>${script}`), 'not-a-picture'],
    ['text', Buffer.from('logo'), 'not-a-picture'],
    ['nothing', Buffer.of(), 'not-a-picture'],
    ['a GIF', gif(), 'moves'],
    ['a PNG that moves', movingPng(), 'moves'],
    ['a PNG that ends too early', png().subarray(0, -6), 'broken'],
    ['a PNG of which only the head came', png().subarray(0, 33), 'broken'],
    ['a PNG in which a byte fell over', changed(png(), 45), 'broken'],
    ['a PNG of no width', png({ width: 0 }), 'broken'],
    ['a JPEG that ends too early', jpeg().subarray(0, -2), 'broken'],
    ['a JPEG of which only the head came', jpeg().subarray(0, 20), 'broken'],
    ['a PNG that is too wide', png({ width: 4001 }), 'too-many-pixels'],
    [
      'a PNG that would be far too large to hold',
      png({ width: 2 ** 31, height: 2 ** 31 }),
      'too-many-pixels',
    ],
    ['a JPEG that is too high', jpeg({ height: 4001 }), 'too-many-pixels'],
  ])('is not %s', async (_what, bytes, fault) => {
    expect(await logoIn(bytes)).toEqual({ ok: false, fault })
  })
})

function changed(bytes: Buffer, at: number): Buffer {
  const copy = Buffer.from(bytes)
  copy[at] = (copy[at] ?? 0) ^ 0xff
  return copy
}

it.each([
  [
    { width: 100, height: 100 },
    { width: 40, height: 40 },
  ],
  [
    { width: 400, height: 100 },
    { width: 120, height: 30 },
  ],
  [
    { width: 10, height: 20 },
    { width: 20, height: 40 },
  ],
])('%j fits into 120 by 40 as %j', (size, fits) => {
  expect(fitted(size, { width: 120, height: 40 })).toEqual(fits)
})
