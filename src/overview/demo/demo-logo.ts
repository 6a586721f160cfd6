import { zlibSync } from 'fflate'
import { checksum } from '#src/foundation/letterhead/picture.ts'

/** The green of a clover leaf, dark enough to be read on white. */
export const demoColour = '#1f6b45'

const side = 180
/** How often a dot is looked at in each direction: what is half covered is half transparent. */
const looks = 3

type Point = readonly [x: number, y: number]
type Disc = { centre: Point; radius: number }

/** From the middle: each leaf is a heart, two discs and the wedge that touches both. */
const leaves: readonly Point[] = [
  [0, -1],
  [1, 0],
  [0, 1],
  [-1, 0],
]
/** As shares of the side; between its tip and where it touches the discs a wedge is as wide as it is long. */
const heart = { tip: 0.07, touches: 0.269, along: 0.358, aside: 0.102, radius: 0.128 } as const

const turned = ([along, aside]: Point, [x, y]: Point): Point => [
  0.5 + along * x - aside * y,
  0.5 + along * y + aside * x,
]

const discs: readonly Disc[] = leaves.flatMap((leaf) =>
  [-heart.aside, heart.aside].map((aside) => ({
    centre: turned([heart.along, aside], leaf),
    radius: heart.radius,
  })),
)

const isInDisc =
  ([x, y]: Point) =>
  (disc: Disc) =>
    Math.hypot(x - disc.centre[0], y - disc.centre[1]) <= disc.radius

const isInWedge =
  ([x, y]: Point) =>
  ([leafX, leafY]: Point): boolean => {
    const along = (x - 0.5) * leafX + (y - 0.5) * leafY
    const aside = Math.abs((y - 0.5) * leafX - (x - 0.5) * leafY)
    const isBetweenDiscs = along <= heart.along && aside <= heart.aside
    return aside <= along - heart.tip && (along <= heart.touches || isBetweenDiscs)
  }

const isCovered = (point: Point): boolean => discs.some(isInDisc(point)) || leaves.some(isInWedge(point))

/** From 0 to 255: how much of a dot the clover covers. */
function coverOf(column: number, row: number): number {
  let covered = 0
  for (let down = 0; down < looks; down += 1)
    for (let right = 0; right < looks; right += 1)
      if (isCovered([(column + (right + 0.5) / looks) / side, (row + (down + 0.5) / looks) / side]))
        covered += 1
  return Math.round((covered / looks ** 2) * 255)
}

const inFourBytes = (number: number): number[] => [24, 16, 8, 0].map((shift) => (number >>> shift) & 0xff)

function part(name: string, content: Uint8Array): number[] {
  const named = [...new TextEncoder().encode(name), ...content]
  return [...inFourBytes(content.length), ...named, ...inFourBytes(checksum(Uint8Array.from(named)))]
}

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
const [bitsPerChannel, withTransparency] = [8, 6]

/** The invented municipality's logo: a clover with four leaves on a transparent ground, as a PNG. */
export function demoLogo(): Uint8Array {
  const colour = [1, 3, 5].map((at) => Number.parseInt(demoColour.slice(at, at + 2), 16))
  const noFilter = 0
  const rows = Array.from({ length: side }, (_row, row) => [
    noFilter,
    ...Array.from({ length: side }, (_column, column) => [...colour, coverOf(column, row)]).flat(),
  ])
  const head = [...inFourBytes(side), ...inFourBytes(side), bitsPerChannel, withTransparency, 0, 0, 0]
  return Uint8Array.from([
    ...signature,
    ...part('IHDR', Uint8Array.from(head)),
    ...part('IDAT', zlibSync(Uint8Array.from(rows.flat()))),
    ...part('IEND', new Uint8Array()),
  ])
}
