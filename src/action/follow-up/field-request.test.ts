import { expect, it } from 'vitest'
import { isAwaited, requestState } from '#src/action/follow-up/field-request.ts'

const asked = { deletedAt: null, answeredAt: null, current: null, filledSince: null }
const then = new Date('2026-11-20T09:00:00Z')

it.each([
  ['nothing happened', {}, 'open', true],
  ['something stood there before', { current: 'Een lokaal' }, 'open', true],
  ['somebody wrote in it since', { current: 'Een lokaal', filledSince: {} }, 'filled', true],
  ['somebody emptied it since', { filledSince: {} }, 'open', true],
  ['it was answered', { answeredAt: then, current: 'Een lokaal', filledSince: {} }, 'answered', false],
  ['it was withdrawn', { deletedAt: then }, 'withdrawn', false],
] as const)('where %s, a question is %s', (_what, facts, state, awaited) => {
  const request = { ...asked, ...facts }
  expect([requestState(request), isAwaited(request)]).toEqual([state, awaited])
})
