import { describe, expect, it } from 'vitest'
import { stepsBack, undoing } from '#src/action/plan/undo.ts'

const row = (version: number, deletedAt: Date | null = null) => ({
  id: 'a',
  version,
  deletedAt,
  title: 'Ontbijt',
})
const change = (version: number, before: Record<string, unknown>) => ({ rowId: 'a', version, before })
const ground = (now: ReturnType<typeof row>) => ({
  rows: new Map([[now.id, now]]),
  titleOf: ({ title }: { title: string }) => title,
  keptBy: () => null,
})

describe('undoing a batch', () => {
  it('goes back to what was there before its first change', () => {
    const [step] = stepsBack([change(2, { title: 'Eten', aim: null }), change(3, { title: 'Lunch' })])
    expect(step).toEqual({ id: 'a', isNew: false, last: 3, before: { title: 'Eten', aim: null } })
  })

  it('takes away what was not there before', () => {
    const steps = stepsBack([change(1, {}), change(2, { title: 'Eten' })])
    expect(undoing(steps, ground(row(2)))).toEqual({ restored: [], removed: [row(2)], left: [] })
  })

  it('leaves alone what somebody changed since', () => {
    const steps = stepsBack([change(2, { title: 'Eten' })])
    const { restored, left } = undoing(steps, ground(row(3)))
    expect({ restored, left }).toEqual({
      restored: [],
      left: [{ id: 'a', title: 'Ontbijt', reason: 'changed-since' }],
    })
  })

  it('leaves alone what is gone, and what something else keeps', () => {
    const steps = stepsBack([change(2, { title: 'Eten' })])
    expect(undoing(steps, ground(row(2, new Date(0)))).left[0]?.reason).toBe('gone')
    expect(undoing(steps, { ...ground(row(2)), keptBy: () => 'in-use' }).left[0]?.reason).toBe('in-use')
  })
})
