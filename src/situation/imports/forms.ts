import { z } from 'zod'
import {
  broughtFile,
  identifier,
  optionalText,
  problemAt,
  text,
  version,
} from '#src/platform/forms/inputs.ts'
import { platformProblem } from '#src/platform/platform-problems.ts'
import { columnRoles } from '#src/situation/imports/how-to-read.ts'
import { definitionLimit, mostChoices, populationLimit } from '#src/situation/imports/code-choice.ts'
import { nameLimit } from '#src/situation/indicators/own-indicator.ts'
import { breakdownLimit, sourceLimit } from '#src/situation/indicators/figure.ts'
import { figureProblem } from '#src/situation/indicators/import-messages.ts'

export const receiveFiguresInput = z.object({
  fileId: broughtFile(figureProblem('file-missing')),
})

export const importInput = z.object({ id: identifier() })
/** With the version that whoever keeps it has seen. */
export const keepInput = z.object({ id: identifier(), version: version().optional() })

const said = (max: number) => optionalText(max).transform((found) => found ?? '')

export const sayHowInput = z
  .object({
    id: identifier(),
    sheet: optionalText(200),
    columns: z.array(z.enum(columnRoles)).max(500).optional(),
    period: said(30),
  })
  .superRefine(({ sheet, columns }, context) => {
    // The form about sheets is the only one that can be sent without an answer.
    if (sheet === null && columns === undefined) problemAt(context, 'sheet', platformProblem('required'))
  })

/** In place of an indicator: make one that is called as the code is. */
export const newIndicator = 'new'

export const chooseCodesInput = z.object({
  id: identifier(),
  source: text(sourceLimit),
  /** In the order of the codes of the file. */
  codes: z
    .array(
      z.object({
        /** Code of an indicator, `new`, or empty: left out. */
        indicator: said(60),
        /** As `writeMeasure` writes it; empty: the indicator's own. */
        measure: said(30),
        /** Of a new indicator; empty: it is called as the code is. */
        name: said(nameLimit),
        breakdown: said(breakdownLimit),
        population: said(populationLimit),
        definition: said(definitionLimit),
      }),
    )
    .max(mostChoices),
})
