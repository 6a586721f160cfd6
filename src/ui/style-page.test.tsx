import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { Field } from '#src/ui/field.tsx'
import { Pagination } from '#src/ui/pagination.tsx'
import { RadioGroup } from '#src/ui/radio-group.tsx'
import { StylePage } from '#src/ui/style-page.tsx'
import { TextInput } from '#src/ui/text-input.tsx'

const page = renderToStaticMarkup(<StylePage />)
const attribute = (name: string, markup = page) =>
  [...markup.matchAll(new RegExp(` ${name}="([^"]*)"`, 'g'))].map((match) => match[1]!)

test('no piece carries a style attribute, a script or a handler', () => {
  expect(page).not.toMatch(/ style=|<script|<style| on[a-z]+="/)
})

test('every id is there once', () => {
  const ids = attribute('id')
  expect(ids.filter((id, place) => ids.indexOf(id) !== place)).toEqual([])
})

test('every label, description and error link points to something on the page', () => {
  const ids = new Set(attribute('id'))
  const pointed = [
    ...attribute('for'),
    ...['aria-describedby', 'aria-labelledby']
      .flatMap((name) => attribute(name))
      .flatMap((value) => value.split(' ')),
    ...attribute('href', page.match(/<ul class="error-list">.*?<\/ul>/)?.[0]).map((href) => href.slice(1)),
  ]
  expect(pointed.length).toBeGreaterThan(40)
  expect(pointed.filter((id) => !ids.has(id))).toEqual([])
})

test('every icon points into the sprite and is hidden from screen readers', () => {
  const icons = page.match(/<svg class="icon"[^>]*>/g) ?? []
  expect(icons.length).toBeGreaterThan(30)
  expect(icons.filter((icon) => !icon.includes('aria-hidden="true"'))).toEqual([])
  expect(attribute('href', (page.match(/<use [^>]*>/g) ?? []).join(''))).not.toContainEqual(
    expect.stringMatching(/^data:/),
  )
})

test('a control is told its hint and its error, and is invalid only with an error', () => {
  const markup = (error?: string) =>
    renderToStaticMarkup(
      <Field id="day" label="Dag" hint="Bijvoorbeeld 1/9/2026" error={error}>
        {(control) => <TextInput {...control} name="day" />}
      </Field>,
    )
  expect(attribute('aria-describedby', markup())).toEqual(['day-description'])
  expect(markup()).not.toContain('aria-invalid')
  expect(attribute('aria-describedby', markup('Te vroeg'))).toEqual(['day-description day-error'])
  expect(attribute('aria-invalid', markup('Te vroeg'))).toEqual(['true'])
})

test('the first dot of a choice carries the id that an error summary links to', () => {
  const options = [
    { value: 'a', label: 'A' },
    { value: 'b', label: 'B' },
  ]
  const markup = renderToStaticMarkup(
    <RadioGroup id="often" name="often" legend="Hoe vaak?" options={options} />,
  )
  expect(attribute('id', markup)).toEqual(['often', 'often-b'])
})

test('one page of results has no ways to other pages', () => {
  const markup = renderToStaticMarkup(
    <Pagination
      label="Bladzijden"
      page={1}
      pageCount={1}
      hrefOf={String}
      previousLabel="Vorige"
      nextLabel="Volgende"
      pageLabel={String}
      summary="12 acties"
    />,
  )
  expect(markup).toBe('<p class="pagination-summary">12 acties</p>')
})
