import { addAttachment } from '#src/action/follow-up/attachment-commands.ts'
import { mostAttachments } from '#src/action/follow-up/attachment-queries.ts'
import { addComment } from '#src/action/follow-up/comment-commands.ts'
import { askedFields } from '#src/action/follow-up/asked-field.ts'
import { askField } from '#src/action/follow-up/field-request-commands.ts'
import { addAction, setActionStatus } from '#src/action/plan/action-commands.ts'
import { addObjective } from '#src/action/plan/commands.ts'
import { inBatch, keepLeftAlone } from '#src/action/plan/batch-commands.ts'
import { addFinancing } from '#src/action/plan/financing-commands.ts'
import { block, exampleFile, line } from '#src/action/plan-files/policy-cycle-builders.ts'
import { chooseCycleItems, receiveCycleFile } from '#src/action/plan-files/policy-cycle-commands.ts'
import { keepView } from '#src/action/plan-views/saved-view-commands.ts'
import { addVisionPart } from '#src/direction/vision/commands.ts'
import { waiveAdvice } from '#src/foundation/advice/commands.ts'
import { belgium } from '#src/foundation/areas/belgium.ts'
import { listMails } from '#src/foundation/mails/queries.ts'
import { bringLogo, changeLetterhead } from '#src/foundation/letterhead/commands.ts'
import { registerParty } from '#src/foundation/parties/commands.ts'
import { addPolicyDomain } from '#src/foundation/library/commands.ts'
import { listPolicyDomains } from '#src/foundation/library/queries.ts'
import { getCurrentTrajectory } from '#src/foundation/trajectories/queries.ts'
import { coveredAreas } from '#src/foundation/workspaces/queries.ts'
import { accountOf, reading, wallOf, type Call } from '#src/platform/context.ts'
import { sendMails } from '#src/platform/mail/send-mail.ts'
import { receiveFileForm } from '#src/platform/files/receive-file.ts'
import { addConclusion } from '#src/situation/analysis/commands.ts'
import { placeKey } from '#src/situation/analysis/kept-figure.ts'
import { keepFigures } from '#src/situation/indicators/commands.ts'
import { listFigures } from '#src/situation/indicators/observation-queries.ts'
import { receiveFigures } from '#src/situation/imports/import-commands.ts'
import { addOwnIndicator } from '#src/situation/indicators/own-indicator-commands.ts'
import { fileIn, newCycleFile, newFile, newLogo } from '#tests/authorisation-cases.ts'
import { runJobs } from '#tests/jobs.ts'
import { keepForMunicipalities } from '#tests/municipality-figures.ts'
import { leanOnOne, waiverOf } from '#tests/owned-plan.ts'
import { broughtWorkbook, newActionsBook } from '#tests/plan-workbooks.ts'

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
    await changeLetterhead(call, { name: 'Stad aan het water', colour: '#1f6b45' })
    const { fileId } = await bringLogo(call, { fileId: await newLogo(call) })
    return { logo: fileId }
  },
  async (call, count) => {
    await times(count, (place) => addPolicyDomain(call, { name: `Buurt en buren ${place}` }))
    const [domain] = await reading(call, listPolicyDomains)
    return { domain: domain?.id ?? '' }
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
    const accountId = accountOf(call.actor) ?? ''
    const mails = Array.from({ length: count }, (_, place) => ({
      accountId,
      subject: `Bericht ${place}`,
      body: 'Dag Noor,',
    }))
    await call.database.write(wallOf(call), (db) =>
      sendMails({ ...call, db, writing: true, auditId: null }, mails),
    )
    const list = await reading(call, (ctx) => listMails(ctx, 1))
    return { mail: last(list.mails).id }
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
    const sources = await times(count, (place) =>
      addFinancing(call, { actionId: id, kind: 'fund', name: `Fonds ${place}`, endsOn: '2028-12-31' }),
    )
    return { action: id, financing: last(sources).financingId }
  },
  async (call, count, { objective = '' }) => {
    const { batchId } = await call.database.write(wallOf(call), (db) =>
      inBatch({ ...call, db, writing: true, auditId: null }, 'bulk-change', async (ctx) => {
        const made = await times(count, (place) =>
          addAction(ctx, { objectiveId: objective, title: `Een voorleesmoment ${place}` }),
        )
        const left = made.map(({ actionId: id }) => ({ id, title: 'Ruilwinkel', reason: 'gone' as const }))
        await keepLeftAlone(ctx, ctx.batchId ?? '', left)
      }),
    )
    return { batch: batchId }
  },
  async (call, count) => {
    const made = await times(count, (place) =>
      keepView(call, { name: `Wat eindigt ${place}`, view: 'table', query: 'sorteer=einde' }),
    )
    return { view: last(made).viewId }
  },
  async (call, count, { objective = '' }) => {
    const book = await newActionsBook(call, { objectiveId: objective, count, wrong: count })
    const made = await times(count, () => broughtWorkbook(call, book))
    return { workbook: last(made).id }
  },
  async (call, count, { action = '' }) => {
    const accountId = accountOf(call.actor) ?? ''
    const comments = await times(count, (place) =>
      addComment(call, { actionId: action, text: `Wie brengt de sleutel? ${place}`, forIds: [accountId] }),
    )
    const attachments = await times(Math.min(count, mostAttachments), async () =>
      addAttachment(call, { actionId: action, fileId: await newFile(call) }),
    )
    const requests = await times(Math.min(count, askedFields.length), (place) =>
      askField(call, { actionId: action, field: askedFields[place - 1] ?? 'aim', accountId }),
    )
    return {
      comment: last(comments).commentId,
      attachment: last(attachments).attachmentId,
      request: last(requests).requestId,
    }
  },
  async (call, count) => {
    const objective = (place: number) => block({ code: `BD${place}`, short: `Iedereen telt mee ${place}` })
    const lines = Array.from({ length: count }, (_, place) =>
      line({ objective: objective(place), amounts: ['1.000,00', '(500,00)', place === 0 ? 'veel' : ''] }),
    )
    const files = await times(count, async () =>
      receiveCycleFile(call, { fileId: await newCycleFile(call, exampleFile(lines)) }),
    )
    const { planFileId: cycle } = last(files)
    await chooseCycleItems(call, { id: cycle, report: 0, shownPage: 1, chosen: [...lines.keys()] })
    return { cycle }
  },
]

/** Writes `count` of everything that people make into a municipality, and gives an example of each. */
export async function fillMunicipality(call: Call, count: number): Promise<Examples> {
  let made: Examples = { workspace: call.workspace?.slug ?? '' }
  for (const fill of fillers) made = { ...made, ...(await fill(call, count, made)) }
  return made
}
