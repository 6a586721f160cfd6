import { describe, expect, it, test } from 'vitest'
import { chosenIn, filterQuery, nobodyYet, planFilterIn } from '#src/action/plan/filter.ts'

const id = '01a1fd1b-92e9-77a8-b46d-4ae6664e3fbd'
const read = (query: string) => planFilterIn(new URLSearchParams(query))

test('an address says domain, owner, status, approach and page', () => {
  expect(read(`domein=${id}&trekker=${id}&status=late&aanpak=structural&pagina=3`)).toEqual({
    filter: { domainId: id, ownerId: id, status: 'late', approach: 'structural' },
    page: 3,
  })
})

test('in place of an owner an address may ask for what nobody pulls yet', () => {
  const { filter } = read('trekker=niemand')
  expect(filter).toEqual({ ownerId: nobodyYet })
  expect(filterQuery(filter)).toEqual({ trekker: 'niemand' })
})

describe('what makes no sense in an address is as if it were not there', () => {
  it.each([
    [''],
    ['domein=&trekker=&status=&aanpak=&pagina='],
    ['domein=1&trekker=onderwijs&status=soon&aanpak=both'],
    ['domein=%00&trekker=%F0%9F%98%80&status=%00'],
    ["domein=' or 1=1 --"],
    ['status[]=late&onbekend=1'],
    ['pagina=0'],
    ['pagina=-1'],
    ['pagina=1.5'],
    ['pagina=abc'],
    ['pagina=1e99'],
    ['pagina=99999999999999999999'],
  ])('%s', (query) => {
    expect(read(query)).toEqual({ filter: {}, page: 1 })
  })
})

test('of a value that stands there twice, the last one counts', () => {
  expect(read('status=late&status=done').filter.status).toBe('done')
})

test('a filter goes back into an address as it came, whole or with one of them left out', () => {
  const { filter } = read(`aanpak=structural&trekker=${id}&status=late&pagina=3`)
  expect(chosenIn(filter)).toEqual(['ownerId', 'status', 'approach'])
  expect(filterQuery(filter)).toEqual({ trekker: id, status: 'late', aanpak: 'structural' })
  expect(filterQuery(filter, 'ownerId')).toEqual({ status: 'late', aanpak: 'structural' })
  expect(filterQuery({})).toEqual({})
})
