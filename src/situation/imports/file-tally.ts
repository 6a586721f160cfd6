import type { FileContents, LeftOut } from '#src/situation/imports/file-contents.ts'

/** Marks that somebody explains: the letters of Eurostat, and what stands in the place of a value. */
const knownFlags = /^(?:[bcdefimnoprsuz]{1,4}|:|<[0-9]+|conf|[-–—.…?]|\.{2,3}|#n\/[ab]|-9999[6-9])?$/i
const mostNamed = 10

/** What is counted along the way while a file is read. */
export class FileTally {
  lines = 0
  figures = 0
  refused = 0
  readonly leftOut: Partial<Record<LeftOut, number>> = {}
  readonly namesakes = new Map<string, FileContents['namesakes'][number]>()
  readonly unknownFlags = new Set<string>()

  leave(why: LeftOut, count = 1): void {
    this.leftOut[why] = (this.leftOut[why] ?? 0) + count
  }

  hearFlags(flags: string): void {
    if (flags === '' || this.unknownFlags.size >= mostNamed) return
    for (const flag of flags.split(' ')) if (!knownFlags.test(flag)) this.unknownFlags.add(flag)
  }

  hearNamesake(text: string, read: string, other: string): void {
    if (this.namesakes.size < mostNamed) this.namesakes.set(text, { text, read, other })
  }
}
