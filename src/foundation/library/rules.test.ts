import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { ruleValue, shippedRules } from '#src/foundation/library/rules.ts'
import { projectRoot } from '#src/platform/project.ts'

it('NFR-11: every threshold that ships names its document and lines, or says that it is our own choice', () => {
  const sources = [...shippedRules.values()].map((rule) => rule.source)
  expect(sources.filter((source) => !/^(own choice|00[0-4]:\d+.*)$/.test(source))).toEqual([])
})

it('every code stands in the list once', () => {
  const lines = readFileSync(join(projectRoot, 'content/rules.csv'), 'utf8').trim().split('\n')
  expect(shippedRules.size).toBe(lines.length - 1)
})

it('a threshold has a value, and a code that nobody wrote down has none', () => {
  expect(ruleValue('about-equal-points')).toBeGreaterThan(0)
  expect(() => ruleValue('made-up')).toThrow(/no rule made-up/)
})
