import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, expect, test } from 'vitest'
import { codedTexts } from '#src/platform/i18n/coded-texts.ts'
import { defineMessages, LocaleContext, translator, useMessages } from '#src/platform/i18n/messages.ts'
import { pseudoLanguage } from '#src/platform/i18n/pseudo.ts'

const catalogue = () =>
  defineMessages({
    greeting: { nl: 'Dag {name}', fr: 'Bonjour {name}', en: 'Hello {name}' },
    parts: {
      count: {
        nl: '{count, plural, =0 {geen delen} one {één deel} other {# delen}}',
        fr: '{count, plural, =0 {aucune partie} one {une partie} other {# parties}}',
        en: '{count, plural, =0 {no parts} one {one part} other {# parts}}',
      },
    },
  })

afterEach(() => {
  pseudoLanguage.on = false
})

test('a text is said in the language that is asked for, with its values', () => {
  const texts = catalogue()
  const said = (['nl', 'fr', 'en'] as const).map((locale) =>
    translator(texts, locale)('greeting', { name: 'Noor' }),
  )
  expect(said).toEqual(['Dag Noor', 'Bonjour Noor', 'Hello Noor'])
})

test('a text counts as its language counts: French has one part of one and a half', () => {
  const texts = catalogue()
  const parts = (locale: 'nl' | 'fr', count: number) => translator(texts, locale)('parts.count', { count })
  expect([0, 1, 2].map((count) => parts('nl', count))).toEqual(['geen delen', 'één deel', '2 delen'])
  expect(parts('fr', 1.5)).toBe('une partie')
})

test('figures in texts are written as in Belgium', () => {
  expect(translator(catalogue(), 'nl')('parts.count', { count: 47_000 })).toBe('47.000 delen')
})

test('what people wrote stays text: braces and tags in it mean nothing', () => {
  expect(translator(catalogue(), 'nl')('greeting', { name: '<b>{name}</b>' })).toBe('Dag <b>{name}</b>')
})

test('the function of a catalogue and a language is made once', () => {
  const texts = catalogue()
  expect(translator(texts, 'nl')).toBe(translator(texts, 'nl'))
  expect(translator(texts, 'nl')).not.toBe(translator(texts, 'fr'))
})

test('a part of a page speaks the language of the page', () => {
  const texts = catalogue()
  const Greeting = () => useMessages(texts)('greeting', { name: 'Sam' })
  const page = (locale: 'fr' | 'en') =>
    renderToStaticMarkup(
      <LocaleContext value={locale}>
        <Greeting />
      </LocaleContext>,
    )
  expect([page('fr'), page('en')]).toEqual(['Bonjour Sam', 'Hello Sam'])
})

test('in the pseudo-language every text wears brackets, values and all', () => {
  pseudoLanguage.on = true
  const texts = catalogue()
  expect(translator(texts, 'nl')('greeting', { name: 'Noor' })).toBe('⟦Dag Noor⟧')
  expect(translator(texts, 'nl')('parts.count', { count: 2 })).toBe('⟦2 delen⟧')
})

test('a text that travels as a code is found by whoever does not know its folder, and no other is', () => {
  const texts = codedTexts()
  const code = texts.define('plan', {
    late: { nl: '{days} dagen te laat', fr: '{days} jours de retard', en: '{days} days late' },
  })
  expect(code('late')).toBe('plan.late')
  expect(texts.find('plan.late', { days: 3 }, 'fr')).toBe('3 jours de retard')
  expect(texts.find('plan.later', {}, 'nl')).toBeUndefined()
  expect(texts.find('toString', {}, 'nl')).toBeUndefined()
  expect(texts.codes()).toEqual(['plan.late'])
})
