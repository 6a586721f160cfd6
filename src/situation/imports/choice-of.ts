import type { CodeChoice, CodeChoices, FileCode } from '#src/situation/imports/file-contents.ts'

/** What was chosen for a code; null where it is left out, or not chosen yet. A file may call a code anything. */
export const choiceOf = (choices: CodeChoices | null, { key }: Pick<FileCode, 'key'>): CodeChoice | null =>
  choices && Object.hasOwn(choices, key) ? (choices[key] ?? null) : null
