import { createWriteStream } from 'node:fs'
import { once } from 'node:events'
import { finished } from 'node:stream/promises'
import { knownAreas } from '#src/foundation/areas/belgium.ts'
import { isFictional } from '#src/foundation/areas/fictional-area.ts'

const header = 'DATAFLOW,LAST UPDATE,freq,sex,age,unit,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG,CONF_STATUS\r\n'
export const ageGroups = 20

const municipalities = knownAreas
  .filter(({ level, validTo, nis }) => level === 'municipality' && validTo === null && !isFictional(nis))
  .map(({ nis }) => nis)

const two = (number: number): string => String(number).padStart(2, '0')

/** Writes so many observations as SDMX-CSV: age groups x municipalities x months, with a flag here and there. */
export async function writeSdmx(path: string, observations: number): Promise<void> {
  const file = createWriteStream(path)
  file.write(header)
  const months = Math.ceil(observations / ageGroups / municipalities.length)
  let written = 0
  for (let age = 0; age < ageGroups; age += 1)
    for (const nis of municipalities) {
      const lines: string[] = []
      for (let month = 0; month < months && written < observations; month += 1, written += 1) {
        const period = `${1990 + Math.floor(month / 12)}-${two((month % 12) + 1)}`
        const value = ((written * 7919) % 1000) / 10
        const flag = written % 50 === 0 ? 'e' : ''
        lines.push(`ESTAT:LARGE(1.0),17/09/26 23:00:00,M,T,A${age},PC,${nis},${period},${value},${flag},\r\n`)
      }
      if (!file.write(lines.join(''))) await once(file, 'drain')
    }
  file.end()
  await finished(file)
}
