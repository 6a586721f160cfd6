import { defineMessages } from '#src/platform/i18n/messages.ts'
import { defineNotices } from '#src/platform/notices.ts'
import { defineProblems } from '#src/platform/problems.ts'

export const savedViewMessages = defineMessages({
  mine: {
    nl: '{count, plural, =0 {Mijn weergaven} other {Mijn weergaven (#)}}',
    fr: '{count, plural, =0 {Mes vues} other {Mes vues (#)}}',
    en: '{count, plural, =0 {My views} other {My views (#)}}',
  },
  explain: {
    nl: 'Bewaar wat je nu ziet, met filters, kolommen en volgorde, onder een naam. Alleen jij ziet je weergaven.',
    fr: 'Enregistrez ce que vous voyez, avec filtres, colonnes et ordre, sous un nom. Vous seul voyez vos vues.',
    en: 'Keep what you see now, with filters, columns and order, under a name. Only you see your views.',
  },
  keep: { nl: 'Bewaar deze weergave', fr: 'Enregistrer cette vue', en: 'Keep this view' },
  keepTitle: { nl: 'Weergave bewaren', fr: 'Enregistrer la vue', en: 'Keep a view' },
  name: { nl: 'Naam van de weergave', fr: 'Nom de la vue', en: 'Name of the view' },
  nameHint: {
    nl: 'Bijvoorbeeld: wat dit najaar eindigt',
    fr: 'Par exemple : ce qui se termine cet automne',
    en: 'For example: what ends this autumn',
  },
  save: { nl: 'Bewaar', fr: 'Enregistrer', en: 'Save' },
  cancel: { nl: 'Annuleer', fr: 'Annuler', en: 'Cancel' },
  remove: { nl: 'Verwijder', fr: 'Supprimer', en: 'Remove' },
  removeNamed: { nl: 'de weergave {name}', fr: 'la vue {name}', en: 'the view {name}' },
})

export const savedViewNotice = defineNotices('saved-view', {
  kept: { nl: 'Je weergave is bewaard.', fr: 'Votre vue est enregistrée.', en: 'Your view is kept.' },
  removed: { nl: 'Je weergave is verwijderd.', fr: 'Votre vue est supprimée.', en: 'Your view is removed.' },
})

export const savedViewProblem = defineProblems('saved-view', {
  'name-taken': {
    nl: 'Je hebt al een weergave met die naam; kies een andere naam',
    fr: 'Vous avez déjà une vue de ce nom ; choisissez-en un autre',
    en: 'You have a view of that name already; choose another name',
  },
  'too-many': {
    nl: 'Je hebt al {max, number} weergaven. Verwijder er eerst een.',
    fr: 'Vous avez déjà {max, number} vues. Supprimez-en une d’abord.',
    en: 'You have {max, number} views already. Remove one first.',
  },
})
