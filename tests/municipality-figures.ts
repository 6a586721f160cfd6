import type { Call } from '#src/platform/context.ts'
import type { FigureValue, NewFigure } from '#src/situation/indicators/figure.ts'
import { keepObservations } from '#src/situation/indicators/observation-commands.ts'
import { yearPeriod } from '#src/situation/indicators/period.ts'
import { missingReasons } from '#src/situation/indicators/series.ts'

function valueOf(given: string): FigureValue {
  const missingReason = missingReasons.find((reason) => reason === given)
  return missingReason
    ? { value: null, missingReason, flags: '' }
    : { value: given, missingReason: null, flags: '' }
}

/**
 * Keeps figures of any areas in one year, as a file with all municipalities would bring them: a decimal as it is kept,
 * or why there is none.
 */
export async function keepForMunicipalities(
  call: Call,
  year: number,
  given: Readonly<Record<string, string>>,
  about: Partial<NewFigure> = {},
): Promise<void> {
  const figures = Object.entries(given).map(([area, one]): NewFigure => ({
    indicator: 'births-in-disadvantaged-families',
    unit: '%',
    kind: 'share',
    breakdown: '',
    source: 'Opgroeien',
    ...about,
    ...valueOf(one),
    area,
    period: yearPeriod(year),
  }))
  const wall = { workspace: call.workspace?.id ?? null, account: null }
  await call.database.write(wall, (db) =>
    keepObservations({ ...call, db, writing: true, auditId: null }, figures, null),
  )
}
