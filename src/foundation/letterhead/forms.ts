import { z } from 'zod'
import {
  contrastWithWhite,
  darkEnough,
  hexColourIn,
  leastContrast,
} from '#src/foundation/letterhead/colour.ts'
import { nameLimit } from '#src/foundation/letterhead/letterhead.ts'
import { letterheadProblem } from '#src/foundation/letterhead/messages.ts'
import { broughtFile, identifier, optionalText, version } from '#src/platform/forms/inputs.ts'

const colourLimit = 40

/** A colour that is dark enough to be read on white; null: our own. */
const colour = () =>
  optionalText(colourLimit).transform((written, context) => {
    if (written === null) return null
    const hex = hexColourIn(written)
    if (hex === null) {
      context.addIssue({ code: 'custom', message: letterheadProblem('not-a-colour') })
      return z.NEVER
    }
    const contrast = contrastWithWhite(hex)
    if (contrast >= leastContrast) return hex
    // Rounded down: 4.46 must not be said to be 4.5.
    const params = { contrast: Math.floor(contrast * 10) / 10, least: leastContrast, darker: darkEnough(hex) }
    context.addIssue({ code: 'custom', message: letterheadProblem('too-light'), params })
    return z.NEVER
  })

export const changeLetterheadInput = z.object({
  name: optionalText(nameLimit),
  colour: colour(),
  /** Absent as long as nothing was chosen. */
  version: version().optional(),
})

export const bringLogoInput = z.object({
  fileId: broughtFile(letterheadProblem('logo-missing')),
})

/** The logo that somebody saw: one that came in its place since stays. */
export const removeLogoInput = z.object({ fileId: identifier() })
