import { say } from './project.mjs'
import { run, tool } from './run.mjs'

const steps = [
  { title: 'Types', args: () => [tool('typescript', 'tsc'), '--noEmit'] },
  { title: 'Lint', args: () => [tool('oxlint')] },
  { title: 'Format', args: () => [tool('oxfmt'), '--check'] },
  { title: 'Dead code', args: () => [tool('knip')] },
  { title: 'Rules of the architecture', args: () => [tool('vitest'), 'run', 'tests/rules'] },
]

/** Runs every check, also after one failed; returns 1 if any did. */
export const check = async () => {
  const failed = []
  for (const { title, args } of steps) {
    const began = performance.now()
    say(`\n${title} …`)
    const code = await run(args())
    const seconds = ((performance.now() - began) / 1000).toFixed(1)
    say(`${title}: ${code === 0 ? 'good' : 'FAILED'} (${seconds} s)`)
    if (code !== 0) failed.push(title)
  }
  say(failed.length === 0 ? '\nEverything is good.' : `\nFailed: ${failed.join(', ')}`)
  return failed.length === 0 ? 0 : 1
}
