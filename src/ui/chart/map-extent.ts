export type Extent = { left: number; top: number; right: number; bottom: number }

export const noExtent: Extent = {
  left: Number.POSITIVE_INFINITY,
  top: Number.POSITIVE_INFINITY,
  right: Number.NEGATIVE_INFINITY,
  bottom: Number.NEGATIVE_INFINITY,
}

/** Both together. */
export const joined = (one: Extent, other: Extent): Extent => ({
  left: Math.min(one.left, other.left),
  top: Math.min(one.top, other.top),
  right: Math.max(one.right, other.right),
  bottom: Math.max(one.bottom, other.bottom),
})

export const around = (x: number, y: number, room = 0): Extent => ({
  left: x - room,
  top: y - room,
  right: x + room,
  bottom: y + room,
})

const ringStart = 'M'.charCodeAt(0)
const minus = '-'.charCodeAt(0)
const zero = '0'.charCodeAt(0)
const nine = '9'.charCodeAt(0)
const isDigit = (code: number): boolean => code >= zero && code <= nine

/**
 * How far an outline reaches that is written as `M x y l dx dy dx dy … z` in whole numbers, any number of times. Letter
 * by letter: a country has a hundred thousand of them, and the page waits.
 */
export function extentOf(outline: string): Extent {
  let { left, top, right, bottom } = noExtent
  let [x, y, isX] = [0, 0, true]
  for (let place = 0; place < outline.length;) {
    const code = outline.charCodeAt(place)
    place += 1
    if (code === ringStart) [x, y, isX] = [0, 0, true]
    const negative = code === minus
    if (!negative && !isDigit(code)) continue
    let number = negative ? 0 : code - zero
    for (; isDigit(outline.charCodeAt(place)); place += 1)
      number = number * 10 + outline.charCodeAt(place) - zero
    const step = negative ? -number : number
    if (isX) x += step
    else {
      y += step
      if (x < left) left = x
      if (x > right) right = x
      if (y < top) top = y
      if (y > bottom) bottom = y
    }
    isX = !isX
  }
  return { left, top, right, bottom }
}
