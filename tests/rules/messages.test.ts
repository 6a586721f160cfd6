import { createTranslator } from 'use-intl/core'
import { describe, expect, it, test } from 'vitest'
import { locales, type Locale } from '#src/platform/i18n/locale.ts'
import type { MessageTree, Text } from '#src/platform/i18n/messages.ts'
import { problemCodes, problemText } from '#src/platform/problems.ts'
import { askedIn, type Asked } from '#tests/rules/icu.ts'
import { linesWith, sourceFiles } from '#tests/rules/source-files.ts'

/** Longer than one word, and rightly the same in two languages: `nl=en` and the text. */
const sameOnPurpose: ReadonlySet<string> = new Set([
  'fr=en Budget (euros)',
  'fr=en {number, plural, one {# parent} other {# parents}}',
])

type Named = { name: string; text: Text }
const isText = (node: Text | MessageTree): node is Text => typeof node.nl === 'string'

const textsOf = (name: string, tree: MessageTree): Named[] =>
  Object.entries(tree).flatMap(([key, node]) =>
    isText(node) ? [{ name: `${name}.${key}`, text: node }] : textsOf(`${name}.${key}`, node),
  )

const modules = import.meta.glob<Record<string, unknown>>(
  ['/src/**/*messages.ts', '/src/**/*-problems.ts', '/src/**/*-words.ts'],
  { eager: true },
)
const isCatalogue = (value: unknown): value is { tree: MessageTree } =>
  value !== null && ['object', 'function'].includes(typeof value) && 'tree' in Object(value)

const texts = Object.entries(modules).flatMap(([path, module]) =>
  Object.entries(module).flatMap(([name, value]) =>
    isCatalogue(value) ? textsOf(`${path.slice(1)} ${name}`, value.tree) : [],
  ),
)

/** The texts that a complaint is about, each with its place. */
const wrong = (complaint: (text: Text) => string | false | undefined) =>
  texts.flatMap(({ name, text }) => {
    const said = complaint(text)
    return said ? [`${name}: ${said}`] : []
  })

test('every catalogue stands in a file that this test finds', () => {
  const machinery = ['src/platform/i18n/', 'src/platform/problems.ts', 'src/platform/notices.ts']
  const elsewhere = sourceFiles()
    .filter(({ path }) => !/messages\.ts$|-problems\.ts$|-words\.ts$/.test(path))
    .filter(({ path }) => !machinery.some((place) => path.startsWith(place)))
    .flatMap((file) => linesWith(file, /\bdefine(Messages|Problems|Notices)\(/))
  expect(elsewhere, 'write texts in messages.ts').toEqual([])
  expect(texts.length).toBeGreaterThan(150)
})

test('every text is there in Dutch, French and English', () => {
  expect(wrong((text) => locales.filter((locale) => !text[locale]?.trim()).join(', ') || false)).toEqual([])
})

test('no text begins or ends with a space, or has two in a row', () => {
  expect(
    wrong((text) => locales.filter((locale) => /^\s|\s$|[ ]{2}/.test(text[locale])).join(', ') || false),
  ).toEqual([])
})

test('the three languages ask for the same values, tags and cases', () => {
  const sorted = ({ values, tags, cases }: Asked) =>
    JSON.stringify([Object.entries(values).map(String).toSorted(), tags, cases.toSorted()])
  const differing = wrong((text) => {
    const [dutch, ...others] = locales.map((locale) => sorted(askedIn(text[locale])))
    return (
      others.some((other) => other !== dutch) &&
      `${dutch} in Dutch, ${others.join(' and ')} in French and English`
    )
  })
  expect(differing).toEqual([])
})

/** A value for everything that a text asks for. */
function sampleValues(text: Text): Record<string, never> {
  const { values, tags } = askedIn(text.nl)
  const filled = Object.entries(values).map(([name, kind]) => [
    name,
    ['plural', 'number', 'selectordinal'].includes(kind) ? 2 : kind === 'date' ? new Date(0) : 'x',
  ])
  // The types of use-intl want to know each text; here they are all of them.
  return Object.fromEntries([...filled, ...tags.map((tag) => [tag, (words: string) => words])])
}

describe.each(locales)('in %s', (locale: Locale) => {
  it('every text is read without complaint, with nothing left to fill in', () => {
    const unreadable = wrong((text) => {
      const problems: string[] = []
      const messages = { text: text[locale] }
      const say = createTranslator({
        locale: `${locale}-BE`,
        messages,
        timeZone: 'Europe/Brussels',
        onError: (error) => problems.push(error.message),
      })
      const written = say.markup('text', sampleValues(text))
      return problems.join('; ') || (/[{}<>]/.test(written) && `gives ${written}`)
    })
    expect(unreadable).toEqual([])
  })

  it('every problem that a rule can name has words', () => {
    const values = Object.fromEntries(
      texts
        .flatMap(({ text }) => Object.entries(sampleValues(text)))
        .filter(([, value]) => typeof value !== 'function'),
    )
    const codes = problemCodes()
    expect(codes.length).toBeGreaterThan(30)
    for (const code of codes)
      expect(problemText(code, values, locale), code).not.toMatch(/[{}]|^[\w-]+(\.[\w-]+)?$/)
  })
})

test('no English is left on Dutch and French pages, and no Dutch on French ones', () => {
  const pairs = [
    ['nl', 'en'],
    ['fr', 'en'],
    ['nl', 'fr'],
  ] as const
  const words = (text: string) => text.replaceAll(/\{[^{}]*\}/g, '').match(/\p{L}{2,}/gu) ?? []
  const same = wrong((text) => {
    const found = pairs.find(([one, two]) => text[one] === text[two] && words(text[one]).length > 1)
    return (
      found &&
      !sameOnPurpose.has(`${found.join('=')} ${text[found[0]]}`) &&
      `${found.join(' and ')} are the same: ${text[found[0]]}`
    )
  })
  expect(same, 'translate it, or give the reason in this test').toEqual([])
})

test('French texts keep a space before a colon, a question mark and an exclamation mark', () => {
  expect(wrong((text) => /[\p{L}\p{N}][:?!;](\s|$)/u.test(text.fr) && text.fr)).toEqual([])
})

test('a code that is written out by hand is one that has words', () => {
  const written = sourceFiles().flatMap((file) =>
    linesWith(file, /(?:new Refusal\([^,]+,|message:|code:)\s*'[a-z-]+\.[a-z-]+'/).map((line) => ({
      line,
      code: /'([^']+)'$/.exec(line)?.[1] ?? '',
    })),
  )
  const codes = new Set(problemCodes())
  expect(written.filter(({ code }) => !codes.has(code)).map(({ line }) => line)).toEqual([])
})
