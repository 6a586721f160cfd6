import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { z } from 'zod'
import { getAction } from '#src/action/plan/action-queries.ts'
import { addObjective, changeObjective, removeObjective } from '#src/action/plan/commands.ts'
import type { addObjectiveInput } from '#src/action/plan/forms.ts'
import { objectiveLabel } from '#src/action/plan/label.ts'
import { getObjective, listObjectives } from '#src/action/plan/objective-queries.ts'
import { planPaths } from '#src/action/plan/paths.ts'
import { examples } from '#src/action/plan/plan-builders.ts'
import { addVisionPart, removeVisionPart } from '#src/direction/vision/commands.ts'
import { listPolicyDomains } from '#src/foundation/library/queries.ts'
import { openTrajectory } from '#src/foundation/trajectories/commands.ts'
import { getCurrentTrajectory } from '#src/foundation/trajectories/queries.ts'
import { newIdentifier } from '#src/platform/identifier.ts'
import { openWorld, type World } from '#tests/builders.ts'
import { elementsOf, textsIn } from '#tests/rules/html.ts'
import { openSite, type Browser } from '#tests/rules/site.ts'

const workspace = 'turnhout'
const earlierYears = 'Het traject loopt van 1 januari 2026 tot 31 december 2031.'
const laterYears = 'Het traject loopt van 1 november 2026 tot 31 december 2034.'

type Fields = z.input<typeof addObjectiveInput>
/** Of one trajectory: a strategic objective and a part of the vision. */
type Begun = { trajectoryId: string; objective: string; visionPart: string }

let world: World
let coordinator: Browser
let domainId: string
let earlier: Begun
let later: Begun

const fields = (given: Partial<Fields> = {}): Fields => ({
  kind: 'operational',
  domainId,
  statement: examples.homework,
  ...given,
})
const read = (id: string) => world.read((ctx) => getObjective(ctx, id))
async function added(given: Partial<Fields> = {}) {
  const { objectiveId } = await addObjective(world.as('coordinator'), fields(given))
  return read(objectiveId)
}
async function begun(): Promise<Begun> {
  const { visionPartId } = await addVisionPart(world.as('coordinator'), { statement: 'Elk kind leert' })
  const { id } = await added({ kind: 'strategic' })
  const trajectory = await world.read(getCurrentTrajectory)
  return { trajectoryId: trajectory.id, objective: id, visionPart: visionPartId }
}

beforeAll(async () => {
  world = await openWorld()
  coordinator = await openSite(world).signedInAs('coordinator')
  coordinator.cookies.set('kansrijk_taal', 'nl')
  domainId = (await world.read(listPolicyDomains))[1]?.id ?? ''
  earlier = await begun()
  const cycle = { name: 'Volgend traject', startsOn: '2026-11-01', endsOn: '2034-12-31', budgetCents: null }
  await openTrajectory(world.as('coordinator'), cycle)
  later = await begun()
})
afterAll(() => world.close())

const another = (field: 'parent' | 'vision') => ({
  kind: 'invalid',
  code: `plan.${field}-of-another-trajectory`,
  field: field === 'parent' ? 'parentId' : 'visionPartId',
})

describe('an objective under one of an earlier trajectory', () => {
  it('belongs to that trajectory, beside its parent', async () => {
    const child = await added({ parentId: earlier.objective, visionPartId: earlier.visionPart })
    expect(child).toMatchObject({ trajectoryId: earlier.trajectoryId, parentId: earlier.objective })
    expect(objectiveLabel(child)).toBe('1.1')
    const listed = await world.read((ctx) => listObjectives(ctx, earlier.trajectoryId))
    expect(listed.map(({ id }) => id)).toEqual([earlier.objective, child.id])
  })

  it('cannot serve the vision of the one worked on now', async () => {
    const given = { parentId: earlier.objective, visionPartId: later.visionPart }
    await expect(added(given)).rejects.toMatchObject(another('vision'))
  })

  it('does not move to a parent of another trajectory', async () => {
    const child = await added({ parentId: earlier.objective })
    const moved = { ...fields({ parentId: later.objective }), id: child.id, version: 1 }
    await expect(changeObjective(world.as('coordinator'), moved)).rejects.toMatchObject(another('parent'))
    expect(await read(child.id)).toEqual(child)
  })

  it('stays in its trajectory when it is put on its own', async () => {
    const child = await added({ parentId: earlier.objective })
    await changeObjective(world.as('coordinator'), { ...fields(), id: child.id, version: 1 })
    expect(await read(child.id)).toMatchObject({ trajectoryId: earlier.trajectoryId, parentId: null })
  })
})

describe('an objective on its own', () => {
  it('comes into the trajectory worked on now, with a part of its vision', async () => {
    const made = await added({ kind: 'strategic', visionPartId: later.visionPart })
    expect(made.trajectoryId).toBe(later.trajectoryId)
    expect(made.trajectoryId).not.toBe(earlier.trajectoryId)
  })

  it('cannot serve the vision of another trajectory, new or changed', async () => {
    const given = { kind: 'strategic', visionPartId: earlier.visionPart } as const
    await expect(added(given)).rejects.toMatchObject(another('vision'))
    const made = await added({ kind: 'strategic' })
    const changed = { ...fields(given), id: made.id, version: 1 }
    await expect(changeObjective(world.as('coordinator'), changed)).rejects.toMatchObject(another('vision'))
  })

  it('keeps a part that was taken out of the vision since', async () => {
    const statement = 'Even maar'
    const { visionPartId } = await addVisionPart(world.as('coordinator'), { statement })
    const made = await added({ kind: 'strategic', visionPartId })
    await removeVisionPart(world.as('coordinator'), { id: visionPartId, version: 1 })
    const changed = { ...fields({ kind: 'strategic', visionPartId, forWhom: 'ouders' }), id: made.id }
    await changeObjective(world.as('coordinator'), { ...changed, version: 1 })
    expect(await read(made.id)).toMatchObject({ visionPartId, forWhom: 'ouders' })
  })
})

describe('a form', () => {
  async function formAt(address: string) {
    const response = await coordinator.get(address)
    expect(response.status).toBe(200)
    return readForm(await response.text())
  }
  function readForm(html: string) {
    const options = elementsOf(html).filter(({ name }) => name === 'option')
    const values = options.map(({ attributes }) => attributes.get('value'))
    const chosen = options.filter(({ attributes }) => attributes.has('selected'))
    return {
      html,
      words: textsIn(html, 'main').join(),
      values,
      chosen: chosen.map(({ attributes }) => attributes.get('value')),
    }
  }

  it('for an objective under one of an earlier trajectory offers what that trajectory holds', async () => {
    const address = planPaths.addObjective({ workspace }, { onder: earlier.objective })
    const { words, values, chosen } = await formAt(address)
    expect(words).toContain(earlierYears)
    expect(chosen).toContain(earlier.objective)
    expect(values).toContain(earlier.visionPart)
    for (const other of [later.objective, later.visionPart]) expect(values).not.toContain(other)
    const sent = { ...fields(), kind: 'operational', parentId: earlier.objective } as Record<string, string>
    const response = await coordinator.post(address, { ...sent, _key: newIdentifier() })
    const made = (response.headers.get('location') ?? '').split('/').at(-1) ?? ''
    expect(await read(made)).toMatchObject({ trajectoryId: earlier.trajectoryId })
  })

  it('for an action of an objective of an earlier trajectory offers the objectives of that one', async () => {
    const address = planPaths.addAction({ workspace }, { doel: earlier.objective })
    const { words, values, chosen } = await formAt(address)
    expect(words).toContain(earlierYears)
    expect(chosen).toContain(earlier.objective)
    expect(values).not.toContain(later.objective)
    const sent = { objectiveId: earlier.objective, title: 'Huiswerkklas', _key: newIdentifier() }
    const response = await coordinator.post(address, sent)
    const made = (response.headers.get('location') ?? '').split('/').at(-1) ?? ''
    expect(await world.read((ctx) => getAction(ctx, made))).toMatchObject({ objectiveId: earlier.objective })
  })

  it.each([planPaths.addObjective, planPaths.addAction])('without an objective is of now', async (path) => {
    const { words, values } = await formAt(path({ workspace }))
    expect(words).toContain(laterYears)
    expect(values).toContain(later.objective)
    expect(values).not.toContain(earlier.objective)
  })

  it('says beside its field that a part of the vision is of another trajectory', async () => {
    const sent = { kind: 'strategic', domainId, statement: 'Van mij', visionPartId: earlier.visionPart }
    const response = await coordinator.post(planPaths.addObjective({ workspace }), sent)
    const html = await response.text()
    expect(response.status).toBe(422)
    expect(textsIn(html, 'p')).toContain(
      'Dat hoort bij de visie van een ander traject; kies een deel uit hetzelfde traject',
    )
    const field = elementsOf(html).find(({ attributes }) => attributes.get('name') === 'visionPartId')
    expect(field?.attributes.get('aria-invalid')).toBe('true')
    expect(textsIn(html, 'textarea')).toContain('Van mij')
  })

  it('keeps what was typed when the objective it was opened from is taken away meanwhile', async () => {
    const gone = (await added({ kind: 'strategic' })).id
    await removeObjective(world.as('coordinator'), { id: gone, version: 1 })
    const below = { kind: 'operational', domainId, parentId: gone, statement: 'Van mij' }
    const under = await coordinator.post(planPaths.addObjective({ workspace }, { onder: gone }), below)
    const action = { objectiveId: gone, title: 'Van mij' }
    const of = await coordinator.post(planPaths.addAction({ workspace }, { doel: gone }), action)
    expect([under.status, of.status]).toEqual([404, 404])
    expect(textsIn(await under.text(), 'textarea')).toContain('Van mij')
    expect(await of.text()).toContain('value="Van mij"')
    for (const address of [
      planPaths.addObjective({ workspace }, { onder: gone }),
      planPaths.addAction({ workspace }, { doel: gone }),
    ])
      expect((await coordinator.get(address)).status).toBe(404)
  })
})
