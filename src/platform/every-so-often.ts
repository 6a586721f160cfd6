/** Says yes at most once in so many milliseconds: for what is told along the way. */
export function everySoOften(milliseconds: number): () => boolean {
  let last = 0
  return () => {
    const at = performance.now()
    if (at - last < milliseconds) return false
    last = at
    return true
  }
}
