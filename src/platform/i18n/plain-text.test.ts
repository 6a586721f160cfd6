import fc from 'fast-check'
import { createTranslator } from 'use-intl/core'
import { describe, expect, it } from 'vitest'
import { fillIn, plainParts } from '#src/platform/i18n/plain-text.ts'

const said = (text: string, values?: Record<string, unknown>): string | null => {
  const parts = plainParts(text)
  return parts && fillIn(parts, values)
}

describe('a text of words and names', () => {
  it('is filled in without ICU', () => {
    expect(said('trekt: {names}', { names: 'OCMW' })).toBe('trekt: OCMW')
    expect(said('{from} tot {until}', { from: 'mei', until: 'juni' })).toBe('mei tot juni')
    expect(said('Bewaar')).toBe('Bewaar')
  })

  it('says what ICU says, whatever people wrote', () => {
    const names = fc.string()
    fc.assert(
      fc.property(names, names, (from, until) => {
        const text = 'van {from}, tot {until}.'
        const say = createTranslator({ locale: 'nl-BE', messages: { text } })
        expect(said(text, { from, until })).toBe(say('text', { from, until }))
      }),
    )
  })

  it('is left to ICU when it counts, quotes or marks, and when a value is a figure or is missing', () => {
    expect(said('{count, plural, one {één} other {#}}', { count: 1 })).toBeNull()
    expect(said("l''été {name}", { name: 'x' })).toBeNull()
    expect(said('<b>{name}</b>', { name: 'x' })).toBeNull()
    expect(said('{max} tekens', { max: 1000 })).toBeNull()
    expect(said('Dag {name}', {})).toBeNull()
  })
})
