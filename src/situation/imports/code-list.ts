import type { FileCode } from '#src/situation/imports/file-contents.ts'

export const mostCodes = 2000

/** A key longer than this is made of more columns than anybody can choose by. */
const longestKey = 4000

/** A file that measures so many things that nobody could choose among them. */
export class TooManyCodes extends Error {}

/** What a cell says may keep the whole piece of the file alive in which it stood; a copy does not. */
const ownTexts = (code: FileCode): FileCode => structuredClone(code)

const longestLabel = 300

/** The codes of a file, in the order in which they are met; their figures are counted along the way. */
export class CodeList {
  readonly #places = new Map<string, number>()
  readonly #codes: FileCode[] = []

  /** How many figures of it turned out to stand in the file twice. */
  uncount(place: number, figures: number, missing: number): void {
    const code = this.#codes[place]
    if (!code) return
    code.figures -= figures
    code.missing -= missing
  }

  /** Lets the figures of one code be those of another: both turned out to be called the same. */
  join(place: number, into: number): void {
    const [code, other] = [this.#codes[place], this.#codes[into]]
    if (!code || !other) return
    other.figures += code.figures
    other.missing += code.missing
    code.figures = 0
    code.missing = 0
  }

  /** Where the code of this key stands; it is added when it is new. Errors: TooManyCodes. */
  place(key: string, said: () => Pick<FileCode, 'label'> & Partial<FileCode>): number {
    const known = this.#places.get(key)
    if (known !== undefined) return known
    if (this.#codes.length >= mostCodes || key.length > longestKey) throw new TooManyCodes()
    const code = ownTexts({
      unit: '',
      breakdown: '',
      population: '',
      definition: '',
      source: '',
      ...said(),
      key,
      figures: 0,
      missing: 0,
    })
    this.#places.set(code.key, this.#codes.length)
    this.#codes.push({ ...code, label: code.label.slice(0, longestLabel).toWellFormed() })
    return this.#codes.length - 1
  }

  count(place: number, isMissing: boolean): void {
    const code = this.#codes[place]
    if (!code) return
    code.figures += 1
    if (isMissing) code.missing += 1
  }

  all(): FileCode[] {
    return this.#codes
  }
}
