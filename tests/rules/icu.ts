/** What a text of a catalogue asks for: its values with their kind, the tags around words, the cases of its choices. */
export type Asked = { values: Record<string, string>; tags: string[]; cases: string[] }

/** Place of the brace that closes the one at `open`. */
function closing(text: string, open: number): number {
  let depth = 0
  for (let place = open; place < text.length; place += 1) {
    if (text[place] === '{') depth += 1
    if (text[place] === '}') depth -= 1
    if (depth === 0) return place
  }
  throw new Error(`a brace is not closed: ${text}`)
}

/**
 * Reads what an ICU text asks for: `{count, plural, one {…} other {# …}}` asks for count, and its cases may ask for
 * more. Errors: a brace that is not closed, a choice without "other".
 */
export function askedIn(text: string): Asked {
  const asked: Asked = {
    values: {},
    tags: [...text.matchAll(/<(\w+)>/g)].map(([, tag]) => tag ?? ''),
    cases: [],
  }
  for (let place = text.indexOf('{'); place >= 0;) {
    const end = closing(text, place)
    readArgument(text.slice(place + 1, end), asked)
    place = text.indexOf('{', end)
  }
  asked.tags.sort()
  return asked
}

function readArgument(argument: string, asked: Asked): void {
  const [, name = '', kind = 'text', rest = ''] =
    /^\s*(\w+)\s*(?:,\s*(\w+)\s*,?([\s\S]*))?$/.exec(argument) ?? []
  if (name === '') throw new Error(`this is no value: {${argument}}`)
  asked.values[name] = kind
  if (kind === 'plural' || kind === 'select' || kind === 'selectordinal') readCases(name, rest, asked)
}

function readCases(name: string, cases: string, asked: Asked): void {
  const found: string[] = []
  for (let place = cases.indexOf('{'), start = 0; place >= 0;) {
    const end = closing(cases, place)
    found.push(cases.slice(start, place).trim())
    const inner = askedIn(cases.slice(place + 1, end))
    Object.assign(asked.values, inner.values)
    asked.cases.push(...inner.cases)
    start = end + 1
    place = cases.indexOf('{', start)
  }
  if (!found.includes('other')) throw new Error(`the choice by ${name} has no "other"`)
  // Languages count differently: only a choice between names must have the same ones everywhere.
  if (found.every((one) => !/^(=\d+|zero|one|two|few|many|other)$/.test(one) || one === 'other')) {
    asked.cases.push(`${name}: ${found.toSorted().join(' ')}`)
  }
}
