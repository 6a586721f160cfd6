import type { z } from 'zod'
import { sendReminders } from '#src/action/follow-up/reminder-commands.ts'
import { addAttachment, removeAttachment } from '#src/action/follow-up/attachment-commands.ts'
import {
  addComment,
  changeComment,
  removeComment,
  seeComment,
} from '#src/action/follow-up/comment-commands.ts'
import {
  answerFieldRequest,
  askField,
  changeFieldRequest,
  withdrawFieldRequest,
} from '#src/action/follow-up/field-request-commands.ts'
import { receiveWorkbook, removeWorkbook } from '#src/action/plan-files/workbook-commands.ts'
import { keepWorkbook } from '#src/action/plan-files/workbook-keep-commands.ts'
import { addAction, changeAction, removeAction, setActionStatus } from '#src/action/plan/action-commands.ts'
import { addObjective, changeObjective, removeObjective } from '#src/action/plan/commands.ts'
import { seePlanChanges } from '#src/action/plan-history/commands.ts'
import { inBatch } from '#src/action/plan/batch-commands.ts'
import { undoBatch } from '#src/action/plan/undo-commands.ts'
import { addFinancing, changeFinancing, removeFinancing } from '#src/action/plan/financing-commands.ts'
import { changeManyActions } from '#src/action/plan-views/bulk-change-commands.ts'
import { exampleFile } from '#src/action/plan-files/policy-cycle-builders.ts'
import {
  chooseCycleItems,
  chooseCycleReport,
  receiveCycleFile,
  removeCycleFile,
} from '#src/action/plan-files/policy-cycle-commands.ts'
import { keepPolicyCycle } from '#src/action/plan-files/policy-cycle-keep-commands.ts'
import { keepView, removeSavedView } from '#src/action/plan-views/saved-view-commands.ts'
import { addVisionPart, changeVisionPart, removeVisionPart } from '#src/direction/vision/commands.ts'
import { waiveAdvice, withdrawWaiver } from '#src/foundation/advice/commands.ts'
import { loadBoundaries } from '#src/foundation/areas/boundary-commands.ts'
import { bringLogo, changeLetterhead, removeLogo } from '#src/foundation/letterhead/commands.ts'
import { getLetterhead } from '#src/foundation/letterhead/queries.ts'
import {
  addPolicyDomain,
  adoptPolicyDomains,
  movePolicyDomain,
  renamePolicyDomain,
} from '#src/foundation/library/commands.ts'
import { listPolicyDomains } from '#src/foundation/library/queries.ts'
import { removePolicyDomain } from '#src/foundation/library/remove-domain-commands.ts'
import { changeParty, registerParty } from '#src/foundation/parties/commands.ts'
import { registerParties } from '#src/foundation/parties/register-many-commands.ts'
import { setUpMunicipality } from '#src/foundation/set-up/commands.ts'
import { changeTrajectory, openTrajectory } from '#src/foundation/trajectories/commands.ts'
import { appoint, openWorkspace } from '#src/foundation/workspaces/commands.ts'
import type { Role } from '#src/foundation/workspaces/roles.ts'
import type { Command } from '#src/platform/command.ts'
import { accountOf, reading, wallOf, type Call } from '#src/platform/context.ts'
import { found } from '#src/platform/errors.ts'
import { newIdentifier } from '#src/platform/identifier.ts'
import { receiveFileForm } from '#src/platform/files/receive-file.ts'
import {
  addConclusion,
  changeConclusion,
  moveConclusion,
  removeConclusion,
} from '#src/situation/analysis/commands.ts'
import { keepFigures } from '#src/situation/indicators/commands.ts'
import { chooseCodes } from '#src/situation/imports/choose-commands.ts'
import { endImport } from '#src/situation/imports/end-commands.ts'
import {
  readAgain,
  receiveFigures,
  removeImport,
  sayHow,
  startKeeping,
  stopImport,
  undoImport,
} from '#src/situation/imports/import-commands.ts'
import { keepImport } from '#src/situation/imports/keep-commands.ts'
import { readImport } from '#src/situation/imports/read-commands.ts'
import { takeBackImport } from '#src/situation/imports/undo-commands.ts'
import {
  addOwnIndicator,
  changeOwnIndicator,
  removeOwnIndicator,
} from '#src/situation/indicators/own-indicator-commands.ts'
import type { World } from '#tests/builders.ts'
import { runJobs } from '#tests/jobs.ts'
import { leanOnOne, waiverOf } from '#tests/owned-plan.ts'
import { png } from '#tests/pictures.ts'
import { broughtWorkbook, newActionsBook, sentWorkbook } from '#tests/plan-workbooks.ts'

/** Who may run a command of a municipality, and something that it can be run on. */
export type AuthorisationCase = {
  command: string
  /** These roles may, all others may not. */
  may: readonly Role[]
  /**
   * What a coordinator of another municipality gets for the same at home: done, when it names nothing that is ours;
   * otherwise the code of a refusal, when it is another one than that nothing of ours is there.
   */
  elsewhere: string
  /** Runs it for somebody, on a subject that the coordinator made just now. */
  attempt: (world: World) => Promise<(call: Call) => Promise<unknown>>
}

/** A command that takes no workspace, guarded by something else than roles: the test that shows it. */
export const guardedOtherwise: Readonly<Record<string, string>> = {
  [openWorkspace.command]: 'src/foundation/workspaces/workspaces.test.ts',
  [loadBoundaries.command]: 'src/foundation/areas/boundary-commands.test.ts',
  [setUpMunicipality.command]: 'src/foundation/set-up/set-up.test.ts',
}

type Setting = { may: readonly Role[]; elsewhere?: AuthorisationCase['elsewhere'] }

function on<Schema extends z.ZodType>(
  command: Command<Schema, unknown>,
  { may, elsewhere = 'refused' }: Setting,
  input: (coordinator: Call, world: World) => Promise<z.input<Schema>> | z.input<Schema>,
): AuthorisationCase {
  return {
    command: command.command,
    may,
    elsewhere,
    async attempt(world) {
      const made = await input(world.as('coordinator'), world)
      return (call) => command(call, made)
    },
  }
}

const managers: Role[] = ['administrator', 'coordinator']
const registrars: Role[] = ['administrator', 'coordinator', 'facilitator', 'working-group-chair']
const shapers: Role[] = ['coordinator', 'facilitator', 'chair']
const planners: Role[] = ['coordinator', 'facilitator', 'working-group-chair']
const reporters: Role[] = [...planners, 'service']
/** Everybody but parents, their confidants and who keeps published statistics. */
const followers: Role[] = [
  ...(['administrator', 'chair', 'steering-member', 'working-group-member', 'alderman'] as const),
  ...reporters,
]

const cycle = { name: 'Traject', startsOn: '2026-01-01', endsOn: '2031-12-31' }
const someName = () => `Dienst ${newIdentifier()}`

/** Advice on facts that nobody has seen before. */
const newAdvice = async (world: World) => waiverOf(await leanOnOne(world.as('coordinator')))
const newDomain = async (by: Call) => ({
  id: (await addPolicyDomain(by, { name: someName() })).domainId,
  version: 1,
})
const newParty = async (by: Call) => (await registerParty(by, { name: someName(), kind: 'service' })).partyId
const newVisionPart = async (by: Call) =>
  (await addVisionPart(by, { statement: 'Elk kind hoort erbij' })).visionPartId
async function objectiveFields(by: Call, world: World) {
  const [domain] = await world.read(listPolicyDomains, by)
  return { kind: 'strategic' as const, domainId: domain?.id ?? '', statement: 'Meer kinderen in de opvang' }
}
const newObjective = async (by: Call, world: World) =>
  (await addObjective(by, await objectiveFields(by, world))).objectiveId
const actionFields = async (by: Call, world: World) => ({
  objectiveId: await newObjective(by, world),
  title: 'Een brugfiguur in elke school',
})
const newAction = async (by: Call, world: World) =>
  (await addAction(by, await actionFields(by, world))).actionId
const newBatch = async (by: Call) =>
  (
    await by.database.write(wallOf(by), (db) =>
      inBatch({ ...by, db, writing: true, auditId: null }, 'bulk-change', async () => null),
    )
  ).batchId
const actionsBook = async (by: Call, world: World) =>
  newActionsBook(by, { objectiveId: await newObjective(by, world) })
async function newFinancing(by: Call, world: World) {
  const actionId = await newAction(by, world)
  const { financingId } = await addFinancing(by, { actionId, kind: 'subsidy' })
  return { actionId, id: financingId }
}

const accountOfCoordinator = (by: Call): string => found(accountOf(by.actor) ?? undefined)
const newComment = async (by: Call, world: World) => ({
  id: (
    await addComment(by, {
      actionId: await newAction(by, world),
      text: 'Dat lukt',
      forIds: [accountOfCoordinator(by)],
    })
  ).commentId,
})
const newAttachment = async (by: Call, world: World) => ({
  id: (await addAttachment(by, { actionId: await newAction(by, world), fileId: await newFile(by) }))
    .attachmentId,
  version: 1,
})
const newRequest = async (by: Call, world: World) => ({
  id: (
    await askField(by, {
      actionId: await newAction(by, world),
      field: 'means',
      accountId: accountOfCoordinator(by),
    })
  ).requestId,
  version: 1,
})

const keepers: Role[] = ['coordinator', 'facilitator', 'publisher']
const conclusion = { kind: 'group' as const, title: 'Jonge gezinnen', text: 'Zij hebben het moeilijker.' }
const newConclusion = async (by: Call) => ({
  id: (await addConclusion(by, conclusion)).conclusionId,
  version: 1,
})

/** The identifier that a file field holds once the file is stored. */
export function fileIn(form: FormData): string {
  const id = form.get('fileId')
  if (typeof id !== 'string') throw new Error('the form brought no file')
  return id
}

async function storedFile(by: Call, file: File): Promise<string> {
  const form = new FormData()
  form.append('fileId', file)
  const request = new Request('http://localhost/', { method: 'POST', body: form })
  return fileIn(await receiveFileForm(by, request, 1_000_000, { limitBytes: 1_000_000 }))
}
export async function newFile(by: Call): Promise<string> {
  const lines = 'indicator;gebied;jaar;waarde;bron\nbirths-in-disadvantaged-families;13040;2020;12,5;K&G\n'
  return storedFile(by, new File([lines], 'cijfers.csv'))
}
/** A plan of the policy and management cycle that somebody brought. */
export const newCycleFile = async (by: Call, text = exampleFile()): Promise<string> =>
  storedFile(by, new File([text], 'Meerjarenplan.csv'))
const receivedCycle = async (by: Call) => ({
  id: (await receiveCycleFile(by, { fileId: await newCycleFile(by) })).planFileId,
})
const firstLine = { report: 0, shownPage: 1, chosen: [0] }
async function chosenCycle(by: Call) {
  const one = await receivedCycle(by)
  await chooseCycleItems(by, { ...one, ...firstLine })
  const [domain] = await reading(by, listPolicyDomains)
  return { ...one, domains: [{ place: 0, domainId: domain?.id ?? null }] }
}
/** A logo that somebody brought, and that is not above anything yet. */
export const newLogo = async (by: Call): Promise<string> =>
  storedFile(by, new File([new Uint8Array(png())], 'logo.png'))
const letterheadVersion = async (by: Call) => (await reading(by, getLetterhead)).version ?? undefined
const receivedImport = async (by: Call) => ({
  id: (await receiveFigures(by, { fileId: await newFile(by) })).importId,
})
const done = (by: Call) => runJobs({ database: by.database, system: by })
async function readyImport(by: Call) {
  const one = await receivedImport(by)
  await done(by)
  return one
}
async function keptImport(by: Call) {
  const one = await readyImport(by)
  await startKeeping(by, one)
  await done(by)
  return one
}
async function stoppedImport(by: Call) {
  const one = await receivedImport(by)
  await stopImport(by, one)
  await done(by)
  return one
}

const ownIndicator = () => ({
  name: `Kinderen zonder ontbijt ${newIdentifier()}`,
  definition: 'Leerlingen die zonder ontbijt op school komen, op 100 leerlingen van het lager onderwijs',
  kind: 'share' as const,
  unit: '%' as const,
  usualSource: 'Telling van de scholen',
})
const newOwnIndicator = async (by: Call) => (await addOwnIndicator(by, ownIndicator())).indicatorId

const someView = () => ({
  name: `Weergave ${newIdentifier()}`,
  view: 'table' as const,
  query: 'sorteer=einde',
})

export const authorisationCases: readonly AuthorisationCase[] = [
  on(appoint, { may: managers, elsewhere: 'done' }, (by) => {
    if (by.actor.kind !== 'person') throw new Error('a coordinator is a person')
    return { accountId: by.actor.accountId, role: 'service' as const }
  }),
  on(adoptPolicyDomains, { may: managers, elsewhere: 'done' }, () => ({})),
  on(addPolicyDomain, { may: managers, elsewhere: 'done' }, () => ({ name: someName() })),
  on(renamePolicyDomain, { may: managers }, async (by) => ({ ...(await newDomain(by)), name: someName() })),
  on(movePolicyDomain, { may: managers }, async (by) => ({
    ...(await newDomain(by)),
    to: 'earlier' as const,
  })),
  on(removePolicyDomain, { may: managers }, newDomain),
  on(openTrajectory, { may: managers, elsewhere: 'done' }, () => cycle),
  on(changeTrajectory, { may: managers }, async (by) => {
    const { trajectoryId } = await openTrajectory(by, cycle)
    return { ...cycle, id: trajectoryId, version: 1, name: 'Een ander traject' }
  }),
  on(changeLetterhead, { may: managers, elsewhere: 'done' }, async (by) => ({
    name: 'Stad Turnhout',
    version: await letterheadVersion(by),
  })),
  on(bringLogo, { may: managers }, async (by) => ({ fileId: await newLogo(by) })),
  on(removeLogo, { may: managers }, async (by) => bringLogo(by, { fileId: await newLogo(by) })),
  on(registerParty, { may: registrars, elsewhere: 'done' }, () => ({
    name: someName(),
    kind: 'group' as const,
  })),
  on(registerParties, { may: registrars, elsewhere: 'done' }, () => ({
    names: [someName(), someName()],
    kind: 'service' as const,
  })),
  on(changeParty, { may: registrars }, async (by) => ({
    id: await newParty(by),
    version: 1,
    name: someName(),
    kind: 'group' as const,
  })),

  on(waiveAdvice, { may: shapers }, (_by, world) => newAdvice(world)),
  on(withdrawWaiver, { may: shapers }, async (by, world) => ({
    id: (await waiveAdvice(by, await newAdvice(world))).waiverId,
  })),

  on(addVisionPart, { may: shapers, elsewhere: 'done' }, () => ({ statement: 'Elk kind telt' })),
  on(changeVisionPart, { may: shapers }, async (by) => ({
    id: await newVisionPart(by),
    version: 1,
    statement: 'Elk kind telt mee',
  })),
  on(removeVisionPart, { may: shapers }, async (by) => ({ id: await newVisionPart(by), version: 1 })),

  on(addObjective, { may: planners, elsewhere: 'plan.domain-gone' }, objectiveFields),
  on(changeObjective, { may: planners }, async (by, world) => ({
    ...(await objectiveFields(by, world)),
    id: await newObjective(by, world),
    version: 1,
    statement: 'Minder kinderen zonder ontbijt',
  })),
  on(removeObjective, { may: planners }, async (by, world) => ({
    id: await newObjective(by, world),
    version: 1,
  })),
  on(addAction, { may: planners }, actionFields),
  on(changeAction, { may: planners }, async (by, world) => ({
    ...(await actionFields(by, world)),
    id: await newAction(by, world),
    version: 1,
    title: 'Een ontbijt in elke school',
  })),
  on(setActionStatus, { may: reporters }, async (by, world) => ({
    id: await newAction(by, world),
    version: 1,
    status: 'running' as const,
    on: '2026-11-01',
  })),
  on(removeAction, { may: planners }, async (by, world) => ({ id: await newAction(by, world), version: 1 })),

  on(addComment, { may: followers }, async (by, world) => ({
    actionId: await newAction(by, world),
    text: 'Wie neemt de sleutel mee?',
  })),
  on(changeComment, { may: followers }, async (by, world) => ({
    ...(await newComment(by, world)),
    version: 1,
    text: 'Dat lukt niet',
  })),
  on(removeComment, { may: followers }, async (by, world) => ({
    ...(await newComment(by, world)),
    version: 1,
  })),
  on(seeComment, { may: followers }, newComment),
  on(addAttachment, { may: followers }, async (by, world) => ({
    actionId: await newAction(by, world),
    fileId: await newFile(by),
  })),
  on(removeAttachment, { may: followers }, newAttachment),
  on(askField, { may: planners }, async (by, world) => ({
    actionId: await newAction(by, world),
    field: 'aim' as const,
    accountId: accountOfCoordinator(by),
  })),
  on(changeFieldRequest, { may: planners }, async (by, world) => ({
    ...(await newRequest(by, world)),
    accountId: accountOfCoordinator(by),
    note: 'Liefst deze week',
  })),
  on(withdrawFieldRequest, { may: planners }, newRequest),
  on(answerFieldRequest, { may: followers }, async (by, world) => ({
    ...(await newRequest(by, world)),
    answer: 'Een lokaal in de bib',
  })),

  on(addFinancing, { may: planners }, async (by, world) => ({
    actionId: await newAction(by, world),
    kind: 'subsidy' as const,
  })),
  on(changeFinancing, { may: planners }, async (by, world) => ({
    ...(await newFinancing(by, world)),
    version: 1,
    kind: 'fund' as const,
  })),
  on(removeFinancing, { may: planners }, async (by, world) => ({
    ...(await newFinancing(by, world)),
    version: 1,
  })),

  on(seePlanChanges, { may: followers, elsewhere: 'done' }, () => ({ until: '2026-11-21T08:00:00.000Z' })),
  on(receiveCycleFile, { may: planners }, async (by) => ({ fileId: await newCycleFile(by) })),
  on(chooseCycleReport, { may: planners }, async (by) => ({ ...(await receivedCycle(by)), report: 0 })),
  on(chooseCycleItems, { may: planners }, async (by) => ({ ...(await receivedCycle(by)), ...firstLine })),
  on(keepPolicyCycle, { may: planners }, chosenCycle),
  on(removeCycleFile, { may: planners }, receivedCycle),

  on(receiveWorkbook, { may: planners }, async (by, world) => ({
    fileId: await sentWorkbook(by, await actionsBook(by, world)),
  })),
  on(keepWorkbook, { may: planners }, async (by, world) => broughtWorkbook(by, await actionsBook(by, world))),
  on(removeWorkbook, { may: planners }, async (by, world) =>
    broughtWorkbook(by, await actionsBook(by, world)),
  ),
  on(undoBatch, { may: planners }, async (by) => ({ id: await newBatch(by) })),
  on(changeManyActions, { may: planners }, async (by, world) => ({
    chosen: [`${await newAction(by, world)}:1`],
    approach: 'structural' as const,
  })),
  on(keepView, { may: followers, elsewhere: 'done' }, someView),
  on(removeSavedView, { may: followers }, async (by) => ({ id: (await keepView(by, someView())).viewId })),

  // The clock does this.
  on(sendReminders, { may: [] }, () => ({})),

  on(keepFigures, { may: keepers, elsewhere: 'figures.area-not-compared' }, () => ({
    area: '13040',
    period: '2024',
    figures: { 'births-in-disadvantaged-families': { 13040: '12,5' } },
    sources: { 'births-in-disadvantaged-families': 'Kind en Gezin' },
  })),
  on(addOwnIndicator, { may: keepers, elsewhere: 'done' }, ownIndicator),
  on(changeOwnIndicator, { may: keepers }, async (by) => ({
    ...ownIndicator(),
    id: await newOwnIndicator(by),
    version: 1,
  })),
  on(removeOwnIndicator, { may: keepers }, async (by) => ({ id: await newOwnIndicator(by), version: 1 })),
  on(receiveFigures, { may: keepers }, async (by) => ({ fileId: await newFile(by) })),
  on(readImport, { may: keepers }, receivedImport),
  on(stopImport, { may: keepers }, receivedImport),
  on(endImport, { may: keepers }, async (by) => ({
    ...(await receivedImport(by)),
    state: 'stopped' as const,
    problem: { code: 'imports.just-stopped', values: {} },
  })),
  on(readAgain, { may: keepers }, stoppedImport),
  on(sayHow, { may: keepers }, async (by) => ({ ...(await readyImport(by)), sheet: 'Blad 1' })),
  on(chooseCodes, { may: keepers }, async (by) => ({
    ...(await readyImport(by)),
    source: 'Kind en Gezin',
    codes: [{ indicator: 'births-in-disadvantaged-families' }],
  })),
  on(startKeeping, { may: keepers }, readyImport),
  on(keepImport, { may: keepers }, readyImport),
  on(removeImport, { may: keepers }, readyImport),
  on(undoImport, { may: keepers }, keptImport),
  on(takeBackImport, { may: keepers }, keptImport),

  on(addConclusion, { may: keepers, elsewhere: 'done' }, () => conclusion),
  on(changeConclusion, { may: keepers }, async (by) => ({
    ...conclusion,
    ...(await newConclusion(by)),
    title: 'Gezinnen met jonge kinderen',
  })),
  on(moveConclusion, { may: keepers }, async (by) => ({
    ...(await newConclusion(by)),
    to: 'later' as const,
  })),
  on(removeConclusion, { may: keepers }, newConclusion),
]
