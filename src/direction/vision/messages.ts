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
  serving: {
    nl: '{count, plural, =0 {Nog geen enkel doel dient dit onderdeel.} one {Eén doel dient dit onderdeel:} other {# doelen dienen dit onderdeel:}}',
    fr: '{count, plural, =0 {Aucun objectif ne sert encore cet élément.} one {Un objectif sert cet élément :} other {# objectifs servent cet élément :}}',
    en: '{count, plural, =0 {No objective serves this part yet.} one {One objective serves this part:} other {# objectives serve this part:}}',
  },
  more: {
    nl: '{count, plural, one {Nog één doel} other {Nog # doelen}}',
    fr: '{count, plural, one {Encore un objectif} other {Encore # objectifs}}',
    en: '{count, plural, one {One more objective} other {# more objectives}}',
  },
  withoutPart: {
    nl: '{count, plural, one {Eén doel zegt nog niet bij welk onderdeel het hoort} other {# doelen zeggen nog niet bij welk onderdeel ze horen}}',
    fr: '{count, plural, one {Un objectif ne dit pas encore à quel élément il se rattache} other {# objectifs ne disent pas encore à quel élément ils se rattachent}}',
    en: '{count, plural, one {One objective does not say yet to which part it belongs} other {# objectives do not say yet to which part they belong}}',
  },
  add: { nl: 'Onderdeel toevoegen', fr: 'Ajouter un élément', en: 'Add a part' },
  addTitle: {
    nl: 'Nieuw onderdeel van de visie',
    fr: 'Nouvel élément de la vision',
    en: 'New part of the vision',
  },
  editTitle: { nl: 'Onderdeel wijzigen', fr: 'Modifier l’élément', en: 'Edit part' },
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
  about: {
    title: {
      nl: 'Wat is een onderdeel?',
      fr: 'Qu’est-ce qu’un élément ?',
      en: 'What is a part?',
    },
    whole: {
      nl: 'Een visie zegt hoe het leven van kinderen en gezinnen eruitziet als jullie slagen. Ze is er voor lang en past op één bladzijde.',
      fr: 'Une vision dit à quoi ressemble la vie des enfants et des familles si vous réussissez. Elle vaut pour longtemps et tient sur une page.',
      en: 'A vision says what the life of children and families looks like when you succeed. It is there for long and fits on one page.',
    },
    part: {
      nl: 'Een onderdeel is één zin daaruit, over één ding. Zo kan elk doel zeggen waaraan het bijdraagt, en zie je welk stuk van de visie nog niemand oppakt.',
      fr: 'Un élément en est une phrase, sur une seule chose. Chaque objectif peut ainsi dire à quoi il contribue, et vous voyez ce que personne ne prend encore en charge.',
      en: 'A part is one sentence of it, about one thing. So each objective can say what it contributes to, and you see which piece of the vision nobody takes up yet.',
    },
    notGoal: {
      nl: 'Een onderdeel is geen doel: er staat geen getal in en geen datum.',
      fr: 'Un élément n’est pas un objectif : il ne contient ni nombre ni date.',
      en: 'A part is no objective: it holds no number and no date.',
    },
    rather: { nl: 'Liever', fr: 'Plutôt', en: 'Rather' },
    ratherText: {
      nl: '“Elk kind kan meedoen met zijn vrienden, ook als er thuis weinig geld is.”',
      fr: '« Chaque enfant peut participer avec ses amis, même s’il y a peu d’argent à la maison. »',
      en: '“Every child can join in with friends, also when there is little money at home.”',
    },
    than: { nl: 'Dan', fr: 'Que', en: 'Than' },
    thanText: {
      nl: '“Wij zetten in op vrije tijd, onderwijs en wonen, met 10 % meer deelname tegen 2030.”',
      fr: '« Nous misons sur les loisirs, l’enseignement et le logement, avec 10 % de participation en plus d’ici 2030. »',
      en: '“We work on leisure, education and housing, with 10 % more taking part by 2030.”',
    },
  },
  emptyTitle: {
    nl: 'Hier komt jullie visie, in stukken',
    fr: 'Votre vision, par éléments',
    en: 'Your vision will stand here, in parts',
  },
  emptyText: {
    nl: 'Hebben jullie al een tekst? Knip hem in zinnen en zet ze hier, één voor één. Nog geen tekst? Begin met wat elk kind volgens jullie zeker moet hebben.',
    fr: 'Vous avez déjà un texte ? Découpez-le en phrases et placez-les ici, une par une. Pas encore de texte ? Commencez par ce que chaque enfant doit avoir à coup sûr.',
    en: 'Do you have a text already? Cut it into sentences and put them here, one by one. No text yet? Begin with what you think every child must surely have.',
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
