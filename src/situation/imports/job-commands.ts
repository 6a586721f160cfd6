import { job, type Job } from '#src/platform/jobs/jobs.ts'
import type { Call } from '#src/platform/context.ts'
import { Refusal } from '#src/platform/errors.ts'
import { UnreadableText } from '#src/platform/readers/delimited-rows.ts'
import { mostCodes, TooManyCodes } from '#src/situation/imports/code-list.ts'
import { endImport } from '#src/situation/imports/end-commands.ts'
import { importProblem } from '#src/situation/imports/import-problems.ts'
import { keepImport } from '#src/situation/imports/keep-commands.ts'
import type { FileProblem } from '#src/situation/imports/open-file.ts'
import { readImport } from '#src/situation/imports/read-commands.ts'
import { StopAsked } from '#src/situation/imports/staging-commands.ts'
import { takeBackImport } from '#src/situation/imports/undo-commands.ts'

/** What is wrong with the file itself; null for a fault of ours. */
function problemOf(error: unknown): FileProblem | null {
  if (error instanceof UnreadableText)
    return { code: `figures.file-${error.code}`, values: { ...error.values, line: error.line } }
  if (error instanceof TooManyCodes)
    return { code: importProblem('too-many-codes'), values: { max: mostCodes } }
  // A rule said no in the meantime: an indicator that was chosen is gone.
  if (error instanceof Refusal) return { code: error.code, values: error.values }
  return null
}

type Outcome = { stopped: 'stopped' | 'ready' | 'kept'; failed: 'unreadable' | 'ready' | 'kept' }

/** Work in one transaction: what ended it, other than its own end, is said on the page of the import. */
const importJob = (
  name: string,
  work: (call: Call, input: { id: string }) => Promise<unknown>,
  otherwise: Outcome,
): Job =>
  job(name, async (call, id) => {
    try {
      await work(call, { id })
    } catch (error) {
      if (error instanceof StopAsked) {
        await endImport(call, {
          id,
          state: otherwise.stopped,
          problem: { code: importProblem('just-stopped'), values: {} },
        })
        return
      }
      // It was taken away in the meantime: there is nothing left to be done.
      if (error instanceof Refusal && error.kind === 'not-found') return
      const problem = problemOf(error)
      await endImport(call, {
        id,
        state: otherwise.failed,
        problem: problem ?? { code: importProblem('broken'), values: {} },
      })
      if (!problem) throw error
    }
  })

export const readingJob = importJob('figures.read', readImport, { stopped: 'stopped', failed: 'unreadable' })
export const keepingJob = importJob('figures.keep', keepImport, { stopped: 'ready', failed: 'ready' })
export const undoingJob = importJob('figures.undo', takeBackImport, { stopped: 'kept', failed: 'kept' })
