import { defineProblems } from '#src/platform/problems.ts'

/** What can be wrong with a form before anybody looks at what stands in it. */
export const formProblem = defineProblems('form', {
  'too-many-fields': {
    nl: 'Wat je opstuurde, heeft te veel velden: hoogstens {max} in één keer.',
    fr: 'L’envoi compte trop de champs : {max} au maximum en une fois.',
    en: 'What you sent has too many fields: {max} at most in one go.',
  },
})
