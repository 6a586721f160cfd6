import { and, desc, eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest'
import {
  block,
  exampleBlocks,
  exampleFile,
  exampleLines,
  line,
} from '#src/action/plan-files/policy-cycle-builders.ts'
import {
  chooseCycleItems,
  chooseCycleReport,
  receiveCycleFile,
  removeCycleFile,
} from '#src/action/plan-files/policy-cycle-commands.ts'
import { keepPolicyCycle } from '#src/action/plan-files/policy-cycle-keep-commands.ts'
import { previewCycle } from '#src/action/plan-files/policy-cycle-preview-queries.ts'
import { getCycleFile } from '#src/action/plan-files/policy-cycle-queries.ts'
import { addAction, changeAction } from '#src/action/plan/action-commands.ts'
import { getAction } from '#src/action/plan/action-queries.ts'
import { undoBatch } from '#src/action/plan/undo-commands.ts'
import { getBatch } from '#src/action/plan/batch-queries.ts'
import { addObjective } from '#src/action/plan/commands.ts'
import { listObjectives } from '#src/action/plan/objective-queries.ts'
import { actions } from '#src/action/plan/tables.ts'
import { listPolicyDomains } from '#src/foundation/library/queries.ts'
import { openTrajectory } from '#src/foundation/trajectories/commands.ts'
import { InvalidInput } from '#src/platform/errors.ts'
import { auditEntries, changes } from '#src/platform/tables.ts'
import { newCycleFile } from '#tests/authorisation-cases.ts'
import { openWorld, type World } from '#tests/builders.ts'

const { together, families } = exampleBlocks
const every = [0, 1, 2, 3, 4, 5, 6]

let world: World
let domainId: string
beforeAll(async () => {
  world = await openWorld()
  domainId = (await world.read(listPolicyDomains))[0]?.id ?? ''
})
afterAll(() => world.close())
const by = () => world.as('coordinator')

const received = async (text = exampleFile()): Promise<string> =>
  (await receiveCycleFile(by(), { fileId: await newCycleFile(by(), text) })).planFileId
const choose = (id: string, chosen: number[]) =>
  chooseCycleItems(by(), { id, report: 0, shownPage: 1, chosen })
const preview = (id: string) => world.read(async (ctx) => previewCycle(ctx, await getCycleFile(ctx, id)))
const outcomes = async (id: string) =>
  (await preview(id)).map(({ item: { code }, outcome }) => `${code} ${outcome}`)

/** In the first domain, wherever one is asked for. */
async function keep(id: string) {
  const wanted = (await preview(id)).filter(({ needsDomain }) => needsDomain)
  return keepPolicyCycle(by(), { id, domains: wanted.map(({ place }) => ({ place, domainId })) })
}
async function takenOver(text?: string, chosen = every) {
  const id = await received(text)
  await choose(id, chosen)
  return { id, ...(await keep(id)) }
}
/** What the last file made of this title. */
async function actionCalled(title: string) {
  const [row] = await world.read((ctx) =>
    ctx.db
      .select({ id: actions.id })
      .from(actions)
      .where(and(eq(actions.workspaceId, world.workspace.id), eq(actions.title, title)))
      .orderBy(desc(actions.number))
      .limit(1),
  )
  return world.read((ctx) => getAction(ctx, row?.id ?? ''))
}
async function retitled(title: string, next: string) {
  const { id, version, objectiveId, description, budgetCents } = await actionCalled(title)
  await changeAction(by(), { id, version, objectiveId, title: next, description, budgetCents })
}

/** A plan of its own, so that what others took over is not known in it. */
const planOf = (authority: string, title = 'Ontbijt in elke basisschool', amount = '1.000,00') =>
  exampleFile([
    line({
      authority,
      objective: together,
      plan: families,
      action: block({ code: 'AC01', short: title }),
      amounts: [amount],
    }),
  ])

describe('a plan that is taken over', () => {
  it('becomes objectives and actions, each with its place, number, budget and period', async () => {
    const own = await addObjective(by(), { kind: 'strategic', domainId, statement: 'Er was er al een' })
    const before = await addAction(by(), { objectiveId: own.objectiveId, title: 'En een actie' })
    const { number } = await world.read((ctx) => getAction(ctx, before.actionId))
    await takenOver()
    const all = await world.read((ctx) => listObjectives(ctx, world.trajectoryId))
    const inShort = all.map((one) => [one.kind, one.parentNumber, one.number, one.statement])
    expect(inShort).toEqual([
      ['strategic', null, 1, 'Er was er al een'],
      ['strategic', null, 2, 'Iedereen telt mee in onze gemeente'],
      ['operational', 2, 1, 'Gezinnen met jonge kinderen sterker maken'],
      ['strategic', null, 3, 'Een gemeente vol bomen'],
      ['operational', 3, 1, 'Bomen in elke straat'],
    ])
    expect(new Set(all.map((one) => one.domainId))).toEqual(new Set([domainId]))
    expect(await actionCalled('Ontbijt in elke basisschool')).toMatchObject({
      number: number + 1,
      objectiveId: all[2]?.id,
      description: expect.stringContaining('Tegen kinderarmoede'),
      budgetCents: 400_000,
      startsOn: '2026-01-01',
      endsOn: '2028-12-31',
      status: 'planned',
    })
    expect(await actionCalled('Duizend bomen planten')).toMatchObject({ number: number + 3 })
  })

  it('counts on where somebody adds one by hand afterwards', async () => {
    await takenOver(planOf('Telt verder'), [0, 1])
    const all = await world.read((ctx) => listObjectives(ctx, world.trajectoryId))
    const top = all.findLast(({ statement }) => statement === 'Iedereen telt mee in onze gemeente')
    const under = { kind: 'operational' as const, domainId, parentId: top?.id ?? '' }
    const { objectiveId } = await addObjective(by(), { ...under, statement: 'Nog een' })
    const again = await world.read((ctx) => listObjectives(ctx, world.trajectoryId))
    expect(again.find(({ id }) => id === objectiveId)?.number).toBe(2)
    // And a file adds to it what was not chosen before.
    await takenOver(planOf('Telt verder'), [0, 1, 2])
    expect(await actionCalled('Ontbijt in elke basisschool')).toMatchObject({
      objectiveId: expect.any(String),
    })
  })

  it('takes the same number of statements, however many are chosen', async () => {
    const counted = async (count: number): Promise<number> => {
      const lines = Array.from({ length: count }, (_, place) =>
        line({
          authority: `Veel ${count}`,
          objective: block({ code: `BD${place}`, short: `Doel ${place}` }),
          plan: block({ code: `AP${place}`, short: `Plan ${place}` }),
          action: block({ code: `AC${place}`, short: `Actie ${place}` }),
        }),
      )
      const id = await received(exampleFile(lines))
      for (let page = 1; page <= Math.ceil((count * 3) / 100); page += 1)
        await chooseCycleItems(by(), { id, report: 0, shownPage: page, step: 'all' })
      const domains = Array.from({ length: count }, (_, place) => ({ place: place * 3, domainId }))
      world.statements.length = 0
      await keepPolicyCycle(by(), { id, domains })
      return world.statements.length
    }
    expect(await counted(160)).toBe(await counted(2))
  })

  it('brings along what a chosen line stands under, and nothing else', async () => {
    const id = await received(planOf('Brengt mee'))
    await choose(id, [2])
    expect(await outcomes(id)).toEqual(['BD01 new', 'AP01 new', 'AC01 new'])
    await choose(id, [1])
    expect(await outcomes(id)).toEqual(['BD01 new', 'AP01 new'])
  })

  it('is in the audit trail by its steps, and in the history as one batch', async () => {
    const { id, batchId } = await takenOver(planOf('In het spoor'))
    const steps = await world.read((ctx) =>
      ctx.db
        .select({ command: auditEntries.command, subjects: auditEntries.subjects })
        .from(auditEntries)
        .where(eq(auditEntries.workspaceId, world.workspace.id)),
    )
    const own = steps.flatMap((step) => (Object.values(step.subjects).includes(id) ? step.command : []))
    expect(own.toSorted()).toEqual([
      'policy-cycle.items-chosen',
      'policy-cycle.kept',
      'policy-cycle.received',
    ])
    const history = await world.read((ctx) =>
      ctx.db
        .select({ subject: changes.subject })
        .from(changes)
        .where(eq(changes.batchId, batchId ?? '')),
    )
    expect(history.map(({ subject }) => subject).toSorted()).toEqual(['actions', 'objectives', 'objectives'])
  })
})

describe('a file of a plan that was taken over before', () => {
  it('is ticked where it is known, and changes nothing when it says the same', async () => {
    const text = planOf('Twee keer hetzelfde')
    await takenOver(text)
    const before = await actionCalled('Ontbijt in elke basisschool')
    const id = await received(text)
    expect(await outcomes(id)).toEqual(['BD01 same', 'AP01 same', 'AC01 same'])
    expect(await keep(id)).toEqual({ planFileId: id, batchId: null })
    expect(await actionCalled('Ontbijt in elke basisschool')).toEqual(before)
    expect((await world.read((ctx) => getCycleFile(ctx, id))).kept).toEqual({ items: [], same: 3 })
  })

  it('changes only what nobody touched here, and says what it left', async () => {
    const first = 'Gedicht in elke klas'
    await takenOver(planOf('Nieuwer', first, '1.000,00'))
    await retitled(first, 'Onze eigen titel')
    const id = await received(planOf('Nieuwer', 'Versje in elke klas', '2.500,00'))
    const [, , own] = await preview(id)
    expect(own).toMatchObject({ outcome: 'changed', changed: ['budgetCents'], left: ['title'] })
    const { batchId } = await keep(id)
    expect(await actionCalled('Onze eigen titel')).toMatchObject({ budgetCents: 250_000, version: 3 })
    const { leftAlone } = await world.read((ctx) => getBatch(ctx, batchId ?? ''))
    expect(leftAlone).toMatchObject([{ title: 'Versje in elke klas', reason: 'changed-since' }])
    // What it said and was left is not asked again.
    expect(await outcomes(await received(planOf('Nieuwer', 'Versje in elke klas', '2.500,00')))).toEqual([
      'BD01 same',
      'AP01 same',
      'AC01 left',
    ])
  })

  it('knows an action again that moved to another action plan', async () => {
    await takenOver(planOf('Verhuist', 'Zwemles voor iedereen'))
    const moved = exampleFile([
      line({
        authority: 'Verhuist',
        objective: together,
        plan: block({ code: 'AP09', short: 'Sport' }),
        action: block({ code: 'AC01', short: 'Zwemles voor elk kind' }),
      }),
    ])
    const id = await received(moved)
    await choose(id, [2])
    expect(await outcomes(id)).toEqual(['AC01 changed'])
  })

  it('knows an action again whose code stands elsewhere too by now', async () => {
    const twice = (places: readonly string[]) =>
      exampleFile(
        places.map((plan) =>
          line({
            authority: 'Telt per plan',
            objective: together,
            plan: block({ code: plan, short: `Plan ${plan}` }),
            action: block({ code: '1', short: `Eerste van ${plan}` }),
          }),
        ),
      )
    await takenOver(twice(['AP1']))
    const id = await received(twice(['AP1', 'AP2']))
    await choose(id, [0, 1, 2, 3, 4])
    expect(await outcomes(id)).toEqual(['BD01 same', 'AP1 same', '1 same', 'AP2 new', '1 new'])
  })

  it('is another plan when its authority or its years are others, whatever its codes', async () => {
    await takenOver(planOf('Gemeente Een'))
    const other = await received(planOf('OCMW Een'))
    await choose(other, [2])
    expect(await outcomes(other)).toEqual(['BD01 new', 'AP01 new', 'AC01 new'])
    const later = await received(
      exampleFile([line({ authority: 'Gemeente Een', reportYear: '2032', objective: together })]),
    )
    await choose(later, [0])
    expect(await outcomes(later)).toEqual(['BD01 new'])
  })

  it('is new once more in the next trajectory', async () => {
    await takenOver(planOf('Volgend traject'))
    const cycle = { name: 'Volgende', startsOn: '2026-11-01', endsOn: '2031-12-31' }
    await openTrajectory(world.system, cycle)
    const id = await received(planOf('Volgend traject'))
    await choose(id, [0])
    expect(await outcomes(id)).toEqual(['BD01 new'])
  })
})

describe('undoing', () => {
  it('puts all back, and the same file can come again', async () => {
    const text = planOf('Ongedaan', 'Fietsbieb')
    const { batchId } = await takenOver(text)
    await undoBatch(by(), { id: batchId ?? '' })
    await expect(actionCalled('Fietsbieb')).rejects.toMatchObject({ kind: 'not-found' })
    const again = await received(text)
    await choose(again, [0, 1, 2])
    expect(await outcomes(again)).toEqual(['BD01 new', 'AP01 new', 'AC01 new'])
    await keep(again)
    expect(await actionCalled('Fietsbieb')).toMatchObject({ budgetCents: 100_000 })
  })

  it('of a newer file puts back what it changed, and that file changes it again', async () => {
    await takenOver(planOf('Heen en weer', 'Boekenbus'))
    const newer = planOf('Heen en weer', 'Boekenbus in elke wijk')
    const { batchId } = await takenOver(newer, [2])
    expect((await actionCalled('Boekenbus in elke wijk')).version).toBe(2)
    await undoBatch(by(), { id: batchId ?? '' })
    expect((await actionCalled('Boekenbus')).version).toBe(3)
    expect(await outcomes(await received(newer))).toEqual(['BD01 same', 'AP01 same', 'AC01 changed'])
  })
})

describe('what cannot be', () => {
  const refused = (code: string) => expect.objectContaining({ code: `policy-cycle.${code}` })

  it('is taking over without the domain of each new objective, or with one that is not ours', async () => {
    const id = await received(planOf('Zonder domein'))
    await choose(id, [2])
    const path = ['domains', 0, 'domainId']
    for (const given of [null, world.trajectoryId]) {
      const kept = keepPolicyCycle(by(), { id, domains: [{ place: 0, domainId: given }] })
      await expect(kept).rejects.toThrow(InvalidInput)
      await expect(kept).rejects.toMatchObject({ issues: [{ path, code: 'policy-cycle.domain-needed' }] })
    }
  })

  it('is taking over nothing, or before a report is chosen', async () => {
    const id = await received(planOf('Nog niets'))
    await expect(keepPolicyCycle(by(), { id })).rejects.toEqual(refused('nothing-chosen'))
    const several = await received(
      exampleFile([
        ...exampleLines.map((each) => [...each]),
        line({ authority: 'OCMW', objective: together }),
      ]),
    )
    await expect(keepPolicyCycle(by(), { id: several })).rejects.toEqual(refused('report-missing'))
    await expect(chooseCycleReport(by(), { id: several, report: 2 })).rejects.toEqual(
      refused('report-missing'),
    )
    await expect(choose(several, [0])).rejects.toEqual(refused('wrong-moment'))
  })

  it('is choosing nothing, or more than comes in at once', async () => {
    const many = Array.from({ length: 501 }, (_, place) =>
      line({ authority: 'Te veel', objective: block({ code: `BD${place}`, short: 'Doel' }) }),
    )
    const id = await received(exampleFile(many))
    await expect(choose(id, [])).rejects.toEqual(refused('nothing-chosen'))
    const all = chooseCycleItems(by(), { id, report: 0, shownPage: 1, step: 'all' })
    await expect(all).rejects.toEqual(refused('too-many-chosen'))
  })

  it('is deciding twice about one file', async () => {
    const { id } = await takenOver(planOf('Beslist'))
    for (const work of [
      () => keepPolicyCycle(by(), { id }),
      () => choose(id, [0]),
      () => chooseCycleReport(by(), { id, report: 0 }),
      () => removeCycleFile(by(), { id }),
    ])
      await expect(work()).rejects.toEqual(refused('wrong-moment'))
  })
})

test('a file that nothing was taken over from can go', async () => {
  const id = await received(planOf('Weg ermee'))
  await removeCycleFile(by(), { id })
  await expect(world.read((ctx) => getCycleFile(ctx, id))).rejects.toMatchObject({ kind: 'not-found' })
})

test('two people who take over the same file at the same time make everything once', async () => {
  const text = planOf('Tegelijk', 'Samen koken op woensdag')
  const ids = await Promise.all([received(text), received(text)])
  for (const id of ids) await choose(id, [0, 1, 2])
  const results = await Promise.all(
    ids.map((id) => keepPolicyCycle(by(), { id, domains: [{ place: 0, domainId }] })),
  )
  expect(results.filter(({ batchId }) => batchId === null)).toHaveLength(1)
})
