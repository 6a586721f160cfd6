import { describe, expect, it } from 'vitest'
import { derivedText, missingText, writtenMissing } from '#src/situation/indicators/figure-notes.ts'
import { readFigure } from '#src/situation/indicators/written-figure.ts'

describe('why there is no value', () => {
  const hidden = { missingReason: 'hidden', flags: '<5' } as const

  it('is worded one way where its source hid a small number', () => {
    expect((['nl', 'fr', 'en'] as const).map((locale) => missingText(hidden, locale))).toEqual([
      'minder dan 5',
      'moins de 5',
      'fewer than 5',
    ])
    expect(missingText({ missingReason: 'hidden', flags: '' }, 'nl')).toBe('niet bekendgemaakt')
    expect(missingText({ missingReason: 'not-yet-published', flags: '' }, 'nl')).toBe('nog niet gepubliceerd')
    expect(missingText(null, 'nl')).toBe('niet bekend')
  })

  it.each(['nl', 'fr', 'en'] as const)('is read back as it was when it is written (%s)', (locale) => {
    for (const figure of [
      hidden,
      { missingReason: 'hidden', flags: '' } as const,
      { missingReason: 'not-collected', flags: ':' } as const,
      { missingReason: 'not-applicable', flags: '' } as const,
    ])
      expect(readFigure(writtenMissing(figure, locale))).toEqual({
        is: 'missing',
        reason: figure.missingReason,
        flags: figure.flags,
      })
  })
})

it('a sum names what it is the sum of, in the names of today’s reader', () => {
  expect(derivedText({ area: '11002', derived: 'merger' }, 'nl')).toBe('opgeteld uit Antwerpen en Borsbeek')
  expect(derivedText({ area: '82039', derived: 'merger' }, 'fr')).toBe('somme de Bastogne et Bertogne')
  expect(derivedText({ area: '04000', derived: 'sum' }, 'nl')).toContain('opgeteld uit 19 gemeenten')
  expect(derivedText({ area: '11002', derived: null }, 'nl')).toBeNull()
})
