import { expect, test } from 'vitest'
import { path } from '#src/platform/web/path.ts'

const party = path('/:workspace/wie-doet-mee/:party')
const first = path('/')

test('an address is its pattern, filled in', () => {
  expect(party({ workspace: 'turnhout', party: '12' })).toBe('/turnhout/wie-doet-mee/12')
  expect(first()).toBe('/')
  expect(party.pattern).toBe('/:workspace/wie-doet-mee/:party')
})

test('what is filled in cannot become another address', () => {
  expect(party({ workspace: 'a/b', party: '../x?y=1#z' })).toBe('/a%2Fb/wie-doet-mee/..%2Fx%3Fy%3D1%23z')
  expect(party({ workspace: 'één', party: '👶' })).toBe('/%C3%A9%C3%A9n/wie-doet-mee/%F0%9F%91%B6')
})

test('a question stands behind it, without what is not asked', () => {
  expect(first({ pagina: 2, domein: '', status: undefined })).toBe('/?pagina=2')
  expect(first({ pagina: 0 })).toBe('/?pagina=0')
  expect(first({})).toBe('/')
  expect(party({ workspace: 'a', party: 'b' }, { terug: '/a/plan?x=1&y=2' })).toBe(
    '/a/wie-doet-mee/b?terug=%2Fa%2Fplan%3Fx%3D1%26y%3D2',
  )
})
