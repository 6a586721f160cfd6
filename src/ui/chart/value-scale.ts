import { extent } from 'd3-array'
import { scaleLinear } from 'd3-scale'

/**
 * The range of an axis and its ticks, both on round numbers.
 * From zero for shares and counts; otherwise close around the values. Without values from 0 to 1.
 */
export function valueScale(values: readonly number[], fromZero: boolean, tickCount = 4) {
  const [low, high] = extent(values)
  if (low === undefined || high === undefined) return { domain: [0, 1] as const, ticks: [0, 1] }
  const around = low === high ? Math.max(Math.abs(low) * 0.1, 1) : 0
  const from = fromZero ? Math.min(0, low) : low - around
  const to = fromZero ? Math.max(0, high, from === 0 && high <= 0 ? 1 : 0) : high + around
  const scale = scaleLinear().domain([from, to]).nice(tickCount)
  const [start = 0, end = 1] = scale.domain()
  return { domain: [start, end] as const, ticks: scale.ticks(tickCount) }
}
