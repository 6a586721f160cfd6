import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainText, writtenText } from '#src/action/plan-files/cell-text.ts'
import { planWorkbook } from '#src/action/plan-files/plan-workbook.ts'
import { readPlanWorkbook } from '#src/action/plan-files/read-plan-workbook.ts'

const about = { workspace: { name: 'Turnhout', fictional: false }, day: '2026-11-21', isPart: false }

/** Texts as they come back out of a workbook that holds them, in the column of descriptions. */
async function throughWorkbook(texts: readonly string[]): Promise<string[]> {
  const actions = texts.map((description, place) => ({ title: `Actie ${place}`, description }))
  const read = await readPlanWorkbook(await planWorkbook({ actions, objectives: [] }, about, 'nl'))
  if (!read.ok || !read.found.actions) throw new Error('not read')
  const { columns, rows } = read.found.actions
  return rows.map(({ cells }) => cells[columns.indexOf('description')] ?? '')
}

const formulaLike = [
  '=1+1',
  "'=1+1",
  "''=1",
  '+32 14 44 33 11',
  '-5',
  '-5 plaatsen',
  '@noor',
  '＝1',
  '_x0041_',
  '_x005F_x0041_',
  '__proto__',
  'constructor',
  'toString',
  '<b>&amp;</b>',
  'een\nregel',
  '1e3',
  '001',
  'TRUE',
]

describe('a text in a workbook', () => {
  it('comes back exactly as it was, whatever it looks like', async () => {
    expect(await throughWorkbook(formulaLike)).toEqual(formulaLike)
  })

  it('comes back for whatever people can write', async () => {
    const texts = fc.sample(fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }), {
      numRuns: 100,
      seed: 13,
    })
    expect(await throughWorkbook(texts)).toEqual(texts.map(plainText))
  })

  it('is run as a formula by no spreadsheet', () => {
    for (const text of ['=1+1', '@noor', "'=1", '\u200b=1', '＝1', '+32 14 44 33 11'])
      expect(writtenText(text)).toMatch(/^'/)
    expect(writtenText('-5')).toBe('-5')
  })
})
