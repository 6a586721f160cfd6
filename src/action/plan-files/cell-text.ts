import { harmless, readHarmless } from '#src/platform/readers/write-csv.ts'

// What XML cannot hold, and what the library that writes workbooks leaves out.
const unwritable =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufdd0-\ufdef\ufffd]|\p{Noncharacter_Code_Point}/gu

/** A text as a workbook can hold it: two that are the same in it are the same here. */
export const plainText = (text: string): string =>
  text.toWellFormed().replace(/\r\n?/g, '\n').replaceAll(unwritable, '').normalize('NFC').trim()

/** "_x0041_" stands for "A" in a workbook: a text that happens to hold it is written with its first sign so. */
const escaped = (text: string): string => text.replaceAll(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_')

/** Words that every object of JavaScript knows: the library would look them up among its own. */
const unknownToObjects = (text: string): string =>
  text in {} ? `_x${text.charCodeAt(0).toString(16).padStart(4, '0')}_${text.slice(1)}` : text

/** A text so that it is read back letter by letter. */
export const exactText = (text: string): string => unknownToObjects(escaped(text))

/** A text as it is put into a cell: no spreadsheet runs it as a formula. */
export const writtenText = (text: string): string => exactText(harmless(plainText(text)))

/** What stands in a cell, as it was before it was written. */
export const readText = (cell: string): string => plainText(readHarmless(cell))
