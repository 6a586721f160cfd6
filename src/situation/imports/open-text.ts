import { openDelimited } from '#src/platform/readers/delimited-stream.ts'
import { openTable, type FileReading, type Opened } from '#src/situation/imports/open-file.ts'

/** Opens a text with a table in it. What is wrong further on is thrown while it is read: UnreadableText. */
export async function openText(content: AsyncIterable<Uint8Array>, reading: FileReading): Promise<Opened> {
  const table = await openDelimited(content, reading.limits, {
    emptyHeadings: 'allowed',
    duplicateHeadings: 'allowed',
  })
  if (!table.ok) {
    const { code, values, line } = table
    return {
      is: 'unreadable',
      problem: { code: `figures.file-${code}`, values: { ...values, ...(line !== undefined && { line }) } },
    }
  }
  const { header, delimiter, batches } = table
  return openTable({ name: '', header, delimiter, encoding: () => table.encoding, batches }, reading)
}
