import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { readBlock } from '#src/action/plan-files/policy-cycle-block.ts'
import { block } from '#src/action/plan-files/policy-cycle-builders.ts'

const nothing = { short: '', long: '', comment: '', evaluation: '' }
const whole = (text: string) => ({ is: 'block', block: { ...nothing, ...JSON.parse(text) } })

describe('a block', () => {
  it.each([
    ['with its code alone', 'Code: AC01', { code: 'AC01' }],
    ['with parts missing', 'Code: 6.1.3.\nCommentaar: later', { code: '6.1.3.', comment: 'later' }],
    [
      'without a space behind the colon',
      'code:AC01\nKORTE OMSCHRIJVING:Ontbijt',
      { code: 'AC01', short: 'Ontbijt' },
    ],
    [
      'with spaces around its labels',
      '  Code : AC01 \n\tEvaluatie : goed ',
      { code: 'AC01', evaluation: 'goed' },
    ],
    ['with old line ends', 'Code: AC01\rKorte omschrijving: Ontbijt', { code: 'AC01', short: 'Ontbijt' }],
    [
      'of which a part has line ends and colons',
      'Code: AC01\nLange omschrijving: Wie: ouders\n\nWaar: op school\nEvaluatie: 3:1',
      { code: 'AC01', long: 'Wie: ouders\n\nWaar: op school', evaluation: '3:1' },
    ],
    [
      'that names an earlier label in its text',
      'Code: AC01\nLange omschrijving: Zie ook\nCode: AC02\nKorte omschrijving: elders',
      { code: 'AC01', long: 'Zie ook\nCode: AC02\nKorte omschrijving: elders' },
    ],
    ['that says its code twice', 'Code: AC01\nCode: AC02', { code: 'AC01 Code: AC02' }],
    ['with words before its code', 'Actie\nCode: AC01', { code: 'AC01' }],
  ])('%s', (_what, text, found) => {
    expect(readBlock(text)).toEqual(whole(JSON.stringify(found)))
  })

  it.each([
    ['', 'empty'],
    [' \n ', 'empty'],
    [block({ code: '' }), 'empty'],
    ['Korte omschrijving: Ontbijt', 'without-code'],
    ['Ontbijt in elke school', 'without-code'],
    [`Code: ${'a'.repeat(101)}`, 'without-code'],
  ])('%j is %s', (text, is) => {
    expect(readBlock(text)).toEqual({ is })
  })
})

const labels = /^\s*(code|korte omschrijving|lange omschrijving|commentaar|evaluatie)\s*:/i
/** What somebody may write in a part: lines of anything that do not begin as a part does. */
const written = fc
  .array(
    fc.string({
      unit: fc.constantFrom('a', 'é', ':', ' ', ';', '"', '🎉', 'Code', 'Commentaar'),
      maxLength: 12,
    }),
    { maxLength: 4 },
  )
  .filter((lines) => lines.every((each) => !labels.test(each)))
  .map((lines) => lines.join('\n').trim())
const code = fc.string({ unit: fc.constantFrom('A', '1', '.', '-', ':'), minLength: 1, maxLength: 10 })

test('whatever stands in the parts of a block is read back as it was', () => {
  const parts = fc.record({ code, short: written, long: written, comment: written, evaluation: written })
  fc.assert(
    fc.property(parts, (given) => {
      expect(readBlock(block(given))).toEqual({ is: 'block', block: given })
    }),
    { numRuns: 500 },
  )
})

test('no text makes it stumble, and what is found always stood there', () => {
  const unit = fc.constantFrom('Code', 'Evaluatie', 'Korte omschrijving', ':', '\n', '\r', ' ', 'x', '\u0001')
  fc.assert(
    fc.property(fc.string({ unit }), (text) => {
      const read = readBlock(text)
      if (read.is !== 'block') return
      const plain = text.replaceAll('\r\n', '\n').replaceAll('\r', '\n').normalize('NFC')
      for (const part of [read.block.short, read.block.long, read.block.comment, read.block.evaluation])
        expect(plain).toContain(part)
    }),
    { numRuns: 500 },
  )
})
