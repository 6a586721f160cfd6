import { defineMessages } from '#src/platform/i18n/messages.ts'
import { defineNotices } from '#src/platform/notices.ts'
import { defineProblems } from '#src/platform/problems.ts'

export const trajectoryMessages = defineMessages({
  title: { nl: 'Ons traject', fr: 'Notre trajet', en: 'Our trajectory' },
  lead: {
    nl: 'De beleidscyclus waarin alles gebeurt: een naam, een begin en een einde, en wat er te besteden is.',
    fr: 'Le cycle dans lequel tout se passe : un nom, un début, une fin et le budget disponible.',
    en: 'The policy cycle in which everything happens: a name, a beginning and an end, and what there is to spend.',
  },
  name: { nl: 'Naam', fr: 'Nom', en: 'Name' },
  nameHint: {
    nl: 'Zo staat het boven het plan, bijvoorbeeld “Traject 2026–2031”.',
    fr: 'Ce nom figure au-dessus du plan, par exemple « Trajet 2026–2031 ».',
    en: 'It stands above the plan, for example “Trajectory 2026–2031”.',
  },
  startsOn: { nl: 'Begin', fr: 'Début', en: 'Start' },
  endsOn: { nl: 'Einde', fr: 'Fin', en: 'End' },
  budget: {
    nl: 'Budget voor de hele cyclus',
    fr: 'Budget pour tout le cycle',
    en: 'Budget for the whole cycle',
  },
  noBudget: { nl: 'nog niets beslist', fr: 'rien n’est encore décidé', en: 'nothing decided yet' },
  budgetHint: {
    nl: 'Laat dit leeg zolang er niets beslist is.',
    fr: 'Laissez vide tant que rien n’est décidé.',
    en: 'Leave this empty while nothing is decided.',
  },
  save: { nl: 'Bewaar', fr: 'Enregistrer', en: 'Save' },
  firstName: { nl: 'Traject {years}', fr: 'Trajet {years}', en: 'Trajectory {years}' },
})

export const trajectoryNotice = defineNotices('trajectories', {
  saved: { nl: 'Het traject is bewaard.', fr: 'Le trajet est enregistré.', en: 'The trajectory is saved.' },
})

export const trajectoryProblem = defineProblems('trajectories', {
  'ends-before-start': {
    nl: 'Kies een einde dat na het begin valt',
    fr: 'Choisissez une fin après le début',
    en: 'Choose an end that falls after the start',
  },
  'cycle-too-long': {
    nl: 'Een cyclus duurt hoogstens {years} jaar',
    fr: 'Un cycle dure au maximum {years} ans',
    en: 'A cycle takes {years} years at most',
  },
})
