import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { Island } from '#src/platform/web/island.tsx'
import { elementsOf, textsIn } from '#tests/rules/html.ts'

const Words = ({ words }: { words: string }) => <p>{words}</p>
const island = (words: string) =>
  renderToStaticMarkup(<Island name="words" source="src/x/islands/words.ts" of={Words} props={{ words }} />)

test('an island is there without JavaScript, with the props with which it wakes up beside it', () => {
  const html = island('Zoek je gemeente')
  expect(textsIn(html, 'p')).toEqual(['Zoek je gemeente'])
  const place = elementsOf(html).find(({ attributes }) => attributes.get('data-island') === 'words')
  expect(JSON.parse(place?.attributes.get('data-props') ?? '')).toEqual({ words: 'Zoek je gemeente' })
})

test('its script is a file of ours, and nothing in its props ends its markup', () => {
  const html = island('</div><script>alert(1)</script>"\'')
  const scripts = elementsOf(html).filter(({ name }) => name === 'script')
  expect(scripts).toHaveLength(1)
  expect(scripts[0]?.attributes.get('src')).toMatch(/^\//)
  expect(html).not.toContain('alert(1)</script>')
})
