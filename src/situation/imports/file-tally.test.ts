import { describe, expect, it } from 'vitest'
import { FileTally } from '#src/situation/imports/file-tally.ts'

const unknownAmong = (...flags: string[]): string[] => {
  const tally = new FileTally()
  for (const flag of flags) tally.hearFlags(flag)
  return [...tally.unknownFlags]
}

describe('what is counted while a file is read', () => {
  it.each([
    'b',
    'bep',
    'bu',
    'e C',
    'C',
    'conf',
    ':',
    '<5',
    '<10',
    '-',
    '..',
    '...',
    '?',
    '#N/A',
    '-99997',
    '-99999',
    ': c',
    'z',
    '',
  ])('the mark %j is one that is explained somewhere', (flags) => {
    expect(unknownAmong(flags)).toEqual([])
  })

  it('other marks are named, each once, a few of them', () => {
    expect(unknownAmong('*', '*', '(1)', 'voorlopig', 'b *', 'bronnen', '-99995')).toEqual([
      '*',
      '(1)',
      'voorlopig',
      'bronnen',
      '-99995',
    ])
    expect(unknownAmong(...Array.from({ length: 50 }, (_, place) => `n${place}`))).toHaveLength(10)
  })

  it('what is left out is counted by its reason', () => {
    const tally = new FileTally()
    tally.leave('empty')
    tally.leave('empty')
    tally.leave('twice-same', 3)
    expect(tally.leftOut).toEqual({ empty: 2, 'twice-same': 3 })
  })

  it('namesakes are named once, a few of them', () => {
    const tally = new FileTally()
    for (let time = 0; time < 3; time += 1) tally.hearNamesake('Turnhout', 'de stad', 'het arrondissement')
    expect([...tally.namesakes.values()]).toEqual([
      { text: 'Turnhout', read: 'de stad', other: 'het arrondissement' },
    ])
    for (let time = 0; time < 30; time += 1) tally.hearNamesake(`Plaats ${time}`, 'a', 'b')
    expect(tally.namesakes.size).toBe(10)
  })
})
