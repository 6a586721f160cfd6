import { receiveWorkbook } from '#src/action/plan-files/workbook-commands.ts'
import { bookOf } from '#src/action/plan-files/workbook-builders.ts'
import { getWorkbook, previewWorkbook } from '#src/action/plan-files/workbook-queries.ts'
import { objectiveLabel } from '#src/action/plan/label.ts'
import { getObjective } from '#src/action/plan/objective-queries.ts'
import { reading, type Call } from '#src/platform/context.ts'
import { receiveFileForm } from '#src/platform/files/receive-file.ts'

const most = 10_000_000

/** The identifier of a workbook that was sent, and that no command has adopted yet. */
export async function sentWorkbook(by: Call, content: Uint8Array): Promise<string> {
  const form = new FormData()
  form.append('fileId', new File([new Uint8Array(content)], 'plan.xlsx'))
  const request = new Request('http://localhost/', { method: 'POST', body: form })
  const received = await receiveFileForm(by, request, most, { limitBytes: most })
  const id = received.get('fileId')
  if (typeof id !== 'string') throw new Error('the form brought no file')
  return id
}

/** A workbook with so many new actions under an objective, and a row that is not right when that is asked. */
export async function newActionsBook(
  by: Call,
  { objectiveId, count = 1, wrong = 0 }: { objectiveId: string; count?: number; wrong?: number },
): Promise<Buffer> {
  const label = objectiveLabel(await reading(by, (ctx) => getObjective(ctx, objectiveId)))
  const rows = Array.from({ length: count }, (_, place) => [label, `Samen koken ${place + 1}`, 'Buurthuis'])
  const faulty = Array.from({ length: wrong }, (_, place) => ['999', `Nergens ${place + 1}`, ''])
  return bookOf({ Acties: [['Doel', 'Actie', 'Trekker'], ...rows, ...faulty] })
}

/** A workbook that was read and that nobody decided about, with what somebody sees who looks at it now. */
export async function broughtWorkbook(by: Call, content: Uint8Array): Promise<{ id: string; seen: string }> {
  const { workbookId: id } = await receiveWorkbook(by, { fileId: await sentWorkbook(by, content) })
  const { seen } = await reading(by, async (ctx) => previewWorkbook(ctx, await getWorkbook(ctx, id)))
  return { id, seen }
}
