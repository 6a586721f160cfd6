import type { BatchKind, LeftAloneReason } from '#src/action/plan/batch.ts'
import { defineMessages, type Text } from '#src/platform/i18n/messages.ts'
import { defineNotices } from '#src/platform/notices.ts'
import { defineProblems } from '#src/platform/problems.ts'

const kinds = {
  'bulk-change': {
    nl: 'Wijziging van meerdere acties',
    fr: 'Modification de plusieurs actions',
    en: 'Change of several actions',
  },
  workbook: { nl: 'Ingelezen werkboek', fr: 'Classeur importé', en: 'Workbook that was read in' },
  'policy-cycle': {
    nl: 'Overgenomen uit de beleids- en beheerscyclus',
    fr: 'Repris du cycle politique et de gestion',
    en: 'Taken over from the policy and management cycle',
  },
} as const satisfies Record<BatchKind, Text>

const reasons = {
  gone: {
    nl: 'staat niet meer in het plan',
    fr: 'ne figure plus dans le plan',
    en: 'is no longer in the plan',
  },
  'changed-since': {
    nl: 'is intussen door iemand gewijzigd',
    fr: 'a été modifié entre-temps',
    en: 'was changed by somebody in the meantime',
  },
  'the-same': { nl: 'was al zo', fr: 'l’était déjà', en: 'was so already' },
  'ends-before-start': {
    nl: 'zou eindigen voor het begint',
    fr: 'se terminerait avant de commencer',
    en: 'would end before it begins',
  },
  'later-status': {
    nl: 'heeft al een status van een latere dag',
    fr: 'a déjà un statut d’un jour ultérieur',
    en: 'has a status of a later day already',
  },
  'in-use': {
    nl: 'er hangt intussen iets anders onder',
    fr: 'autre chose en dépend entre-temps',
    en: 'something else hangs under it by now',
  },
} as const satisfies Record<LeftAloneReason, Text>

export const batchMessages = defineMessages({
  kinds,
  reasons,
  by: { nl: '{date}, door {name}', fr: '{date}, par {name}', en: '{date}, by {name}' },
  byNobody: { nl: '{date}', fr: '{date}', en: '{date}' },
  changed: {
    nl: '{count, plural, =0 {Er is niets gewijzigd.} one {Er is # doel of actie gewijzigd of toegevoegd.} other {Er zijn # doelen en acties gewijzigd of toegevoegd.}}',
    fr: '{count, plural, =0 {Rien n’a été modifié.} one {# objectif ou action a été modifié ou ajouté.} other {# objectifs et actions ont été modifiés ou ajoutés.}}',
    en: '{count, plural, =0 {Nothing was changed.} one {# objective or action was changed or added.} other {# objectives and actions were changed or added.}}',
  },
  undoneLead: {
    nl: 'Dit is ongedaan gemaakt op {date}.',
    fr: 'Ceci a été annulé le {date}.',
    en: 'This was undone on {date}.',
  },
  undoneLeadBy: {
    nl: 'Dit is ongedaan gemaakt op {date}, door {name}.',
    fr: 'Ceci a été annulé le {date}, par {name}.',
    en: 'This was undone on {date}, by {name}.',
  },
  changedTitle: { nl: 'Wat er gewijzigd is', fr: 'Ce qui a été modifié', en: 'What was changed' },
  moreLeft: { nl: 'En nog {count} andere.', fr: 'Et encore {count} autres.', en: 'And {count} others.' },
  more: {
    nl: 'En nog {count}: ze staan in het plan.',
    fr: 'Et encore {count} : ils figurent dans le plan.',
    en: 'And {count} more: they are in the plan.',
  },
  leftTitle: {
    nl: 'Wat gebleven is zoals het was',
    fr: 'Ce qui est resté inchangé',
    en: 'What stayed as it was',
  },
  notUndoneTitle: {
    nl: 'Wat niet teruggezet is',
    fr: 'Ce qui n’a pas été rétabli',
    en: 'What was not put back',
  },
  what: { nl: 'Doel of actie', fr: 'Objectif ou action', en: 'Objective or action' },
  why: { nl: 'Waarom', fr: 'Pourquoi', en: 'Why' },
  undo: { nl: 'Maak dit ongedaan', fr: 'Annuler ceci', en: 'Undo this' },
  undoMeans: {
    nl: 'Alles wordt weer zoals het voordien was; wat hierbij nieuw was, verdwijnt uit het plan. Wat iemand intussen nog wijzigde, blijft zoals het nu is.',
    fr: 'Tout redevient comme avant ; ce qui était nouveau disparaît du plan. Ce que quelqu’un a modifié depuis reste tel quel.',
    en: 'Everything becomes what it was before; what was new disappears from the plan. What somebody changed since stays as it is now.',
  },
  undoConfirm: { nl: 'Ja, maak ongedaan', fr: 'Oui, annuler', en: 'Yes, undo' },
  toPlan: { nl: 'Naar het plan', fr: 'Vers le plan', en: 'To the plan' },
})

export const batchNotice = defineNotices('plan-batch', {
  done: {
    nl: 'De wijzigingen zijn bewaard.',
    fr: 'Les modifications ont été enregistrées.',
    en: 'The changes were kept.',
  },
  undone: {
    nl: 'Het is ongedaan gemaakt.',
    fr: 'C’est annulé.',
    en: 'It was undone.',
  },
})

export const batchProblem = defineProblems('plan-batch', {
  'undone-already': {
    nl: 'Dit is al ongedaan gemaakt.',
    fr: 'Ceci a déjà été annulé.',
    en: 'This was undone already.',
  },
})
