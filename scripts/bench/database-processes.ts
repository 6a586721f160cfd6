import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** The first process of the database whose data lie in this folder, and all that it started. */
export async function databaseProcesses(folder: string): Promise<number[]> {
  const file = await readFile(join(folder, 'data', 'postgres', 'postmaster.pid'), 'utf8')
  const first = Number(file.split('\n')[0])
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name)).map(Number)
  const parents = await Promise.all(
    pids.map(async (pid) => {
      const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '')
      return Number(/\) \S (\d+)/.exec(stat)?.[1])
    }),
  )
  return [first, ...pids.filter((_pid, place) => parents[place] === first)]
}
