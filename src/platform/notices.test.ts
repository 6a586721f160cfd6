import { expect, test } from 'vitest'
import { defineNotices, noticeText } from '#src/platform/notices.ts'
import { platformProblem } from '#src/platform/platform-problems.ts'
import { problemText } from '#src/platform/problems.ts'

const notice = defineNotices('test', { saved: { nl: 'Bewaard.', fr: 'Enregistré.', en: 'Saved.' } })

test('what is said after something was done comes from its code; a code of somebody else says nothing', () => {
  expect(noticeText(notice('saved'), 'fr')).toBe('Enregistré.')
  for (const code of ['', 'test', 'test.gone', '__proto__', 'constructor', 'platform.stale']) {
    expect(noticeText(code, 'nl')).toBeUndefined()
  }
})

test('a problem without words is a bug', () => {
  expect(() => problemText('test.unheard-of', {}, 'nl')).toThrow('no text for the problem test.unheard-of')
  expect(problemText(platformProblem('too-long'), { max: 1 }, 'en')).toBe('Keep it to 1 character')
})
