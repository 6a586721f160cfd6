import { describe, expect, it } from 'vitest'
import type { ColumnRole } from '#src/situation/imports/how-to-read.ts'
import { guessRoles, isPeriodHeading, rolesProblem } from '#src/situation/imports/table-columns.ts'

const latestYear = 2027
const guess = (header: string, ...rows: string[]): string =>
  guessRoles(
    header.split(';'),
    rows.map((row) => row.split(';')),
    latestYear,
  ).join(' ')

describe('what the columns of a table probably are', () => {
  it.each([
    ['Gemeente;Jaar;Aantal', 'Turnhout;2019;12', 'area period value'],
    ['commune;année;valeur', 'Liège;2019;12', 'area period value'],
    ['municipality;year;figure', 'Ghent;2019;12', 'area period value'],
    ['NIS-code;schooljaar;onderwerp;waarde;eenheid', '13040;2019-2020;x;1;%', 'area period code value unit'],
    [
      'code ins;période;sujet;leeftijd;geslacht;obs_value',
      '1;2019;a;0-2;m;3',
      'area period code breakdown breakdown value',
    ],
    ['REFNIS;jaar;kansarme geboorten;opmerking', '13040;2019;1,5;voorlopig', 'area period value flags'],
    ['gebied;2019;2020;2021', 'Turnhout;1;2;3', 'area value value value'],
    ['gebied;2019-Q1;2019-Q2', 'Turnhout;1;2', 'area value value'],
    ['gebied;jaar;inwoners;gezinnen', 'Turnhout;2019;47 000;20.000', 'area period value value'],
    ['gebied;jaar;aandeel kinderen', 'Turnhout;2019;12,5 %', 'area period value'],
    ['gebied;jaar;toelichting', 'Turnhout;2019;veel', 'area period ignored'],
  ])('%s', (header, row, roles) => {
    expect(guess(header, row)).toBe(roles)
  })

  it('one column only is the area, the year and the subject: the first of them', () => {
    expect(guess('nis;gemeente;jaar;periode;indicator;code', '13040;Turnhout;2019;2019;a;b')).toBe(
      'area ignored period ignored code ignored',
    )
  })

  it('numbers of lines without a heading are left alone', () => {
    expect(guess(';gebied;jaar;waarde', '0;Turnhout;2019;1', '1;Geel;2019;2')).toBe(
      'ignored area period value',
    )
  })

  it('empty columns and columns with a single word in them are no figures', () => {
    expect(guess('gebied;jaar;a;b', 'Turnhout;2019;;1', 'Geel;2019;;n.v.t. voor 2019')).toBe(
      'area period ignored ignored',
    )
  })

  it('a heading that is a period says so itself', () => {
    const headings = ['2019', '2019-2020', '2019M05', '2019-Q2', ' 2021 ', '2031', 'jaar 2019', '12', '']
    expect(headings.filter((heading) => isPeriodHeading(heading, latestYear))).toEqual([
      '2019',
      '2019-2020',
      '2019M05',
      '2019-Q2',
      ' 2021 ',
    ])
  })
})

describe('what is wrong with what somebody says of columns', () => {
  const problem = (header: string, roles: string, period = '') =>
    // The roles in these cases are roles.
    rolesProblem(header.split(';'), roles.split(' ') as ColumnRole[], { period, latestYear })

  it.each([
    ['a;b;c', 'period value ignored', '', 'no-area'],
    ['a;b;c', 'area area value', '2019', 'two-areas'],
    ['a;b;c;d', 'area period period value', '', 'two-periods'],
    ['a;b;c;d;e', 'area period code code value', '', 'two-codes'],
    ['a;b;c', 'area period ignored', '', 'no-value'],
    ['a;b;c;d;e', 'area period code value value', '', 'code-and-values'],
    ['a;b', 'area value', '', 'no-period'],
    ['a;2019;b', 'area value value', '', 'no-period'],
  ])('%s as %s, all of it of %j: %s', (header, roles, period, code) => {
    expect(problem(header, roles, period)).toBe(code)
  })

  it.each([
    ['a;b;c', 'area period value', ''],
    ['a;b;c;d', 'area period value value', ''],
    ['a;b;c;d', 'area period code value', ''],
    ['a;2019;2020', 'area value value', ''],
    ['a;2019-Q1;2019-Q2', 'area value value', ''],
    ['a;b', 'area value', '2019'],
    ['a;b;c;d;e;f', 'area period value breakdown unit flags', ''],
  ])('nothing with %s as %s, all of it of %j', (header, roles, period) => {
    expect(problem(header, roles, period)).toBeNull()
  })
})
