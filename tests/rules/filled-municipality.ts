import { addAction, setActionStatus } from '#src/action/plan/action-commands.ts'
import { addObjective } from '#src/action/plan/commands.ts'
import { addVisionPart } from '#src/direction/vision/commands.ts'
import { waiveAdvice } from '#src/foundation/advice/commands.ts'
import { belgium } from '#src/foundation/areas/belgium.ts'
import { registerParty } from '#src/foundation/parties/commands.ts'
import { listPolicyDomains } from '#src/foundation/library/queries.ts'
import { getCurrentTrajectory } from '#src/foundation/trajectories/queries.ts'
import { coveredAreas } from '#src/foundation/workspaces/queries.ts'
import { reading, type Call } from '#src/platform/context.ts'
import { receiveFileForm } from '#src/platform/files/receive-file.ts'
import { addConclusion } from '#src/situation/analysis/commands.ts'
import { placeKey } from '#src/situation/analysis/kept-figure.ts'
import { keepFigures } from '#src/situation/indicators/commands.ts'
import { listFigures } from '#src/situation/indicators/observation-queries.ts'
import { receiveFigures } from '#src/situation/imports/import-commands.ts'
import { addOwnIndicator } from '#src/situation/indicators/own-indicator-commands.ts'
import { fileIn } from '#tests/authorisation-cases.ts'
import { runJobs } from '#tests/jobs.ts'
import { keepForMunicipalities } from '#tests/municipality-figures.ts'
import { leanOnOne, waiverOf } from '#tests/owned-plan.ts'

/** One of each thing, by the names that the patterns of addresses give them. */
export type Examples = Record<string, string>
type Filler = (call: Call, count: number, made: Examples) => Promise<Examples>

const times = async <Result>(count: number, make: (place: number) => Promise<Result>): Promise<Result[]> => {
  const results: Result[] = []
  for (let place = 1; place <= count; place += 1) results.push(await make(place))
  return results
}
const last = <Result>(results: Result[]): Result => {
  const result = results.at(-1)
  if (result === undefined) throw new Error('nothing was made')
  return result
}

async function newImport(call: Call, lines: readonly string[]): Promise<string> {
  const form = new FormData()
  const head = 'indicator;gebied;jaar;waarde;bron'
  form.append('fileId', new File([[head, ...lines].join('\n')], 'Cijfers van het jaar.csv'))
  const request = new Request('http://localhost/', { method: 'POST', body: form })
  const fileId = fileIn(await receiveFileForm(call, request, 1_000_000, { limitBytes: 1_000_000 }))
  const { importId } = await receiveFigures(call, { fileId })
  await runJobs({ database: call.database, system: call })
  return importId
}

/** One line per capability; a capability that makes rows of its own adds how. */
const fillers: readonly Filler[] = [
  async (call, count) => {
    const births = 'births-in-disadvantaged-families'
    const [area = ''] = await reading(call, coveredAreas)
    await times(count, (place) =>
      keepFigures(call, {
        area,
        period: String(2024 - place),
        figures: { [births]: { [area]: `${place},5` } },
        sources: { [births]: 'Kind en Gezin' },
      }),
    )
    const lines = Array.from({ length: count }, (_, place) => `${births};${area};${1990 - place};12,5;K&G`)
    const imports = await times(count, () => newImport(call, lines))
    return { indicator: births, import: last(imports) }
  },
  async (call, count) => {
    const [area = ''] = await reading(call, coveredAreas)
    const around = belgium.municipalitiesOf(belgium.find(area)?.provinceNis ?? '').slice(0, count)
    const values = around.map(({ nis }, place) => [nis, place === 1 ? 'hidden' : `${place}.5`])
    await keepForMunicipalities(call, 2023, { ...Object.fromEntries(values), [area]: '12.5' })
    return {}
  },
  async (call, count) => {
    const made = await times(count, (place) =>
      addOwnIndicator(call, {
        name: `Kinderen zonder ontbijt ${place}`,
        definition: 'Leerlingen van het lager onderwijs die zonder ontbijt op school komen',
        kind: 'share',
        unit: '%',
        usualSource: 'Telling van de scholen',
      }),
    )
    return { own: last(made).indicatorId }
  },
  async (call, count) => {
    const areas = await reading(call, coveredAreas)
    const figures = await reading(call, (ctx) => listFigures(ctx, { areas, whose: 'ours' }))
    const made = await times(count, (place) =>
      addConclusion(call, {
        kind: place % 2 ? 'hint' : 'group',
        title: `Jonge gezinnen ${place}`,
        text: 'Meer baby’s groeien op in een gezin dat het moeilijk heeft.',
        figures: figures.slice(0, 2).map(placeKey),
      }),
    )
    return { conclusion: last(made).conclusionId }
  },
  async (call) => {
    const trajectory = await reading(call, getCurrentTrajectory)
    return { trajectory: trajectory.id }
  },
  async (call) => {
    const advice = waiverOf(await leanOnOne(call))
    const { waiverId } = await waiveAdvice(call, advice)
    return { rule: advice.rule, subject: advice.subject, waiver: waiverId }
  },
  async (call, count) => {
    const made = await times(count, (place) =>
      registerParty(call, { name: `Dienst Jeugd ${place}`, kind: 'service' }),
    )
    return { party: last(made).partyId }
  },
  async (call, count) => {
    const statement = (place: number) => `Elk kind leert in zijn eigen tempo ${place}`
    const made = await times(count, (place) => addVisionPart(call, { statement: statement(place) }))
    return { part: last(made).visionPartId }
  },
  async (call, count, { part }) => {
    const [domain] = await reading(call, listPolicyDomains)
    const domainId = domain?.id ?? ''
    const acceptances = { acceptedByParents: 3, acceptedByServices: 2 }
    const made = await times(count, (place) =>
      addObjective(call, {
        kind: 'strategic',
        domainId,
        statement: `Meer kinderen in de opvang ${place}`,
        visionPartId: part,
        measure: 'Plaatsen in de opvang',
        baseline: '10',
        target: '20',
        endsOn: '2027-12-31',
        ...acceptances,
      }),
    )
    return { objective: last(made).objectiveId }
  },
  async (call, count, { objective = '', party = '' }) => {
    const made = await times(count, (place) =>
      addAction(call, {
        objectiveId: objective,
        title: `Een brugfiguur in de school ${place}`,
        startsOn: '2026-09-01',
        endsOn: '2026-10-01',
        budgetCents: 250_000,
        ownerId: party,
        executorIds: [party],
        evaluatorId: party,
      }),
    )
    const { actionId: id } = last(made)
    await times(count, (place) =>
      setActionStatus(call, {
        id,
        version: place,
        status: place % 2 ? 'running' : 'planned',
        on: '2026-10-02',
        note: `Woord ${place}`,
      }),
    )
    return { action: id }
  },
]

/** Writes `count` of everything that people make into a municipality, and gives an example of each. */
export async function fillMunicipality(call: Call, count: number): Promise<Examples> {
  let made: Examples = { workspace: call.workspace?.slug ?? '' }
  for (const fill of fillers) made = { ...made, ...(await fill(call, count, made)) }
  return made
}
