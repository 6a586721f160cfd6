import { describe, expect, it } from 'vitest'
import { eventsIn, identifiersIn, type Recorded } from '#src/action/plan-history/recorded.ts'

const change = (before: Recorded['before'], after: Recorded['after'], version = 2): Recorded => ({
  subject: 'actions',
  version,
  before,
  after,
})
const [service, school] = ['01900000-0000-7000-8000-000000000001', '01900000-0000-7000-8000-000000000002']
const nobody = { owner: [], executor: [], evaluator: [] }

describe('what happened in a version', () => {
  it('is that it was added, whatever was filled in', () => {
    expect(eventsIn(change({}, { title: 'Samen lezen', aim: 'Lezen' }, 1))).toEqual([{ kind: 'added' }])
  })

  it('is that it was taken away, or put back', () => {
    expect(eventsIn(change({ deletedAt: null }, { deletedAt: '2026-11-21' }))).toEqual([{ kind: 'removed' }])
    expect(eventsIn(change({ deletedAt: '2026-11-21' }, { deletedAt: null }))).toEqual([{ kind: 'restored' }])
  })

  it('is told field by field in the order of the page, and what is no news to people is left out', () => {
    const events = eventsIn(
      change(
        { endsOn: null, title: 'Lezen', updatedBy: 'a' },
        { endsOn: '2027-06-30', title: 'Voorlezen', updatedBy: 'b' },
      ),
    )
    expect(events.map((event) => event.kind === 'changed' && event.field)).toEqual(['title', 'endsOn'])
  })

  it('tells who does what apart', () => {
    const [event] = eventsIn(change({ parties: nobody }, { parties: { ...nobody, owner: [service] } }))
    expect(event).toMatchObject({ field: 'owner', before: [], after: [service] })
  })

  it('does not tell that nothing became nothing', () => {
    expect(eventsIn(change({ aim: null }, { aim: '' }))).toEqual([])
  })
})

it('knows whose names are needed', () => {
  const parties = { before: { ...nobody, owner: [service] }, after: { ...nobody, owner: [school] } }
  expect(identifiersIn([change({ parties: parties.before }, { parties: parties.after })])).toEqual([
    service,
    school,
  ])
})
