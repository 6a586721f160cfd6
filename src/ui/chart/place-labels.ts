export type WantedLabel = {
  /** Where the middle of the label would like to be. */
  at: number
  /** Its height, space included. */
  height: number
}
type Block = { from: number; to: number; wish: number; height: number }

/**
 * Moves labels along one axis until none covers another, each as near as can be to where it wants to be
 * (pooled adjacent violators, so the total squared shift is least), between `min` and `max`.
 * @returns the middles, in the order given. When there is no room for all they start at `min` and run over.
 */
export function placeLabels(labels: readonly WantedLabel[], min: number, max: number): number[] {
  const order = labels.map((_, place) => place).sort((a, b) => (labels[a]?.at ?? 0) - (labels[b]?.at ?? 0))
  const sorted = order.map((place) => labels[place]!)
  const tops = topsOf(sorted, min, max)
  const middles = Array.from<number>({ length: labels.length })
  for (const [rank, place] of order.entries()) middles[place] = tops[rank]! + sorted[rank]!.height / 2
  return middles
}

function topsOf(sorted: readonly WantedLabel[], min: number, max: number): number[] {
  const blocks: Block[] = []
  for (const [place, { at, height }] of sorted.entries()) {
    let block: Block = { from: place, to: place, wish: at - height / 2, height }
    for (;;) {
      const before = blocks.at(-1)
      if (before === undefined || topOf(before, min, max) + before.height <= topOf(block, min, max)) break
      blocks.pop()
      block = merged(before, block)
    }
    blocks.push(block)
  }
  return blocks.flatMap((block) => {
    let top = topOf(block, min, max)
    return sorted.slice(block.from, block.to + 1).map(({ height }) => {
      const here = top
      top += height
      return here
    })
  })
}

function merged(before: Block, after: Block): Block {
  const [left, right] = [before.to - before.from + 1, after.to - after.from + 1]
  const wish = (before.wish * left + (after.wish - before.height) * right) / (left + right)
  return { from: before.from, to: after.to, wish, height: before.height + after.height }
}

function topOf({ wish, height }: Block, min: number, max: number): number {
  return Math.max(min, Math.min(wish, max - height))
}
