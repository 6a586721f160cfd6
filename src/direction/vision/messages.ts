import { defineMessages } from '#src/platform/i18n/messages.ts'
import { defineNotices } from '#src/platform/notices.ts'
import { defineProblems } from '#src/platform/problems.ts'

export const visionMessages = defineMessages({
  group: { nl: 'Richting', fr: 'Direction', en: 'Direction' },
  title: { nl: 'Onze visie', fr: 'Notre vision', en: 'Our vision' },
  lead: {
    nl: '{count, plural, =0 {Nog geen onderdelen} one {Eén onderdeel} other {# onderdelen}}: elk doel in het plan zegt bij welk onderdeel het hoort.',
    fr: '{count, plural, =0 {Encore aucun élément} one {Un élément} other {# éléments}} : chaque objectif du plan indique à quel élément il se rattache.',
    en: '{count, plural, =0 {No parts yet} one {One part} other {# parts}}: each objective in the plan says to which part it belongs.',
  },
  part: { nl: 'Onderdeel van de visie', fr: 'Élément de la vision', en: 'Part of the vision' },
  objectives: { nl: 'Doelen', fr: 'Objectifs', en: 'Objectives' },
  add: { nl: 'Onderdeel toevoegen', fr: 'Ajouter un élément', en: 'Add a part' },
  addTitle: {
    nl: 'Nieuw onderdeel van de visie',
    fr: 'Nouvel élément de la vision',
    en: 'New part of the vision',
  },
  editTitle: { nl: 'Onderdeel bewerken', fr: 'Modifier l’élément', en: 'Edit part' },
  statement: {
    nl: 'Wat willen we voor elk kind?',
    fr: 'Que voulons-nous pour chaque enfant ?',
    en: 'What do we want for every child?',
  },
  statementHint: {
    nl: 'Eén zin, alsof het al zo is. Bijvoorbeeld: elk kind leert in zijn eigen tempo.',
    fr: 'Une phrase, comme si c’était déjà le cas. Par exemple : chaque enfant apprend à son rythme.',
    en: 'One sentence, as if it were so already. For example: every child learns at its own pace.',
  },
  save: { nl: 'Bewaar', fr: 'Enregistrer', en: 'Save' },
  cancel: { nl: 'Annuleer', fr: 'Annuler', en: 'Cancel' },
  removeMeans: {
    nl: 'Het onderdeel verdwijnt. Doelen die erbij hoorden, blijven bestaan, zonder dit onderdeel.',
    fr: 'L’élément disparaît. Les objectifs qui s’y rattachaient restent, sans cet élément.',
    en: 'The part disappears. Objectives that belonged to it stay, without this part.',
  },
  removeConfirm: { nl: 'Ja, neem weg', fr: 'Oui, retirer', en: 'Yes, take it away' },
  remove: { nl: 'Neem weg', fr: 'Retirer', en: 'Take away' },
  emptyTitle: {
    nl: 'Hier komt jullie visie, in stukken',
    fr: 'Votre vision, par éléments',
    en: 'Your vision will stand here, in parts',
  },
  emptyText: {
    nl: 'Een visie zegt waar jullie samen naartoe willen. In onderdelen kan elk doel laten zien waaraan het bijdraagt.',
    fr: 'Une vision dit où vous voulez aller ensemble. Par éléments, chaque objectif montre à quoi il contribue.',
    en: 'A vision says where you want to go together. In parts, each objective can show what it contributes to.',
  },
})

export const visionNotice = defineNotices('vision', {
  saved: {
    nl: 'Het onderdeel van de visie is bewaard.',
    fr: 'L’élément de la vision est enregistré.',
    en: 'The part of the vision is saved.',
  },
  removed: {
    nl: 'Het onderdeel is weggenomen.',
    fr: 'L’élément est retiré.',
    en: 'The part was taken away.',
  },
})

export const visionProblem = defineProblems('vision', {
  'too-many-parts': {
    nl: 'Een visie heeft hier hoogstens {max} onderdelen. Voeg er twee samen.',
    fr: 'Une vision compte ici au maximum {max} éléments. Fusionnez-en deux.',
    en: 'A vision has {max} parts here at most. Join two of them.',
  },
})
