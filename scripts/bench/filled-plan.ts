import type { RunningApp } from '#tests/journeys/running-app.ts'
import { type Municipality, optionIn, setUpMunicipality } from '#tests/journeys/municipality.ts'

const domains = 10
const objectivesPerDomain = 2
const actionsPerObjective = 10

const parties = ['Huis van het Kind', 'Dienst Onderwijs', 'Jeugddienst', 'OCMW', 'Bibliotheek']

/** Values of all choices of a list in a page, the empty one left out. */
function choicesOf(html: string, name: string): string[] {
  const list = new RegExp(`<select[^>]* name="${name}"[^>]*>(.*?)</select>`, 's').exec(html)?.[1] ?? ''
  return [...list.matchAll(/<option value="([^"]+)"/g)].flatMap(([, value]) => (value ? [value] : []))
}

async function addObjectives({ caller, path }: Municipality): Promise<string[]> {
  const add = `${path}/plan/doelen/nieuw`
  const paths: string[] = []
  for (const domainId of choicesOf(await caller.read(add), 'domainId').slice(0, domains)) {
    const statement = 'Kinderen van gezinnen met een beperkt inkomen doen overal even vlot mee.'
    const strategic = await caller.send(add, { kind: 'strategic', domainId, statement })
    const parentId = strategic.split('/').at(-1) ?? ''
    for (let place = 1; place <= objectivesPerDomain; place += 1) {
      const fields = {
        kind: 'operational',
        domainId,
        parentId,
        statement: `Tegen eind 2027 bereikt onderdeel ${place} acht op de tien gezinnen in elke wijk.`,
        measure: 'bereikte gezinnen',
        baseline: '40',
        target: '80',
        unit: '%',
        endsOn: '31/12/2027',
      }
      paths.push(await caller.send(add, fields))
    }
  }
  return paths
}

/** A plan of 200 actions with every column filled in, written through the forms as people write it. */
export async function fillPlan(app: RunningApp): Promise<Municipality & { actions: number }> {
  const municipality = await setUpMunicipality(app)
  const { caller, path } = municipality
  for (const name of parties) await caller.send(`${path}/wie-doet-mee/nieuw`, { kind: 'service', name })
  const add = `${path}/plan/acties/nieuw`
  const objectives = await addObjectives(municipality)
  const form = await caller.read(add)
  const ids = parties.map((name) => optionIn(form, name))
  let actions = 0
  for (const objective of objectives) {
    for (let place = 0; place < actionsPerObjective; place += 1) {
      actions += 1
      await caller.send(add, {
        objectiveId: objective.split('/').at(-1) ?? '',
        title: `Actie ${actions}: een vaste plek waar gezinnen binnenlopen`,
        description: 'Twee keer per week, in de buurt, met vrijwilligers die de gezinnen kennen.',
        approach: actions % 2 ? 'structural' : 'softening',
        ownerId: ids[actions % 5] ?? '',
        executorIds: ids[(actions + 1) % 5] ?? '',
        evaluatorId: ids[(actions + 2) % 5] ?? '',
        startsOn: '1/9/2026',
        endsOn: '30/6/2027',
        aim: 'Gezinnen vinden sneller de hulp waar ze recht op hebben.',
        expectedResult: 'Veertig gezinnen kennen de plek en komen terug.',
        evaluationMethod: 'Tellen wie komt, en twee gesprekken per jaar.',
        budgetCents: '2.500',
        means: 'Halftijdse begeleider en een lokaal van de gemeente.',
      })
    }
  }
  return { ...municipality, actions }
}
