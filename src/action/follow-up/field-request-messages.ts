import type { RequestState } from '#src/action/follow-up/field-request.ts'
import { defineMessages, type Text } from '#src/platform/i18n/messages.ts'
import { defineNotices } from '#src/platform/notices.ts'
import { defineProblems } from '#src/platform/problems.ts'

const states = {
  open: { nl: 'Wacht op antwoord', fr: 'En attente de réponse', en: 'Waits for an answer' },
  filled: { nl: 'Intussen ingevuld', fr: 'Complété entre-temps', en: 'Filled in meanwhile' },
  answered: { nl: 'Beantwoord', fr: 'Répondu', en: 'Answered' },
  withdrawn: { nl: 'Ingetrokken', fr: 'Retirée', en: 'Withdrawn' },
} as const satisfies Record<RequestState, Text>

/** One field of an action that one person is asked to fill in. */
export const fieldRequestMessages = defineMessages({
  states,
  title: { nl: 'Vraag iemand iets in te vullen', fr: 'Demander à quelqu’un', en: 'Ask somebody to fill in' },
  shortTitle: { nl: 'Gevraagd', fr: 'Demandé', en: 'Asked' },
  lead: {
    nl: 'Eén collega vult één vak in van “{action}”. Meer kan die persoon er niet mee wijzigen.',
    fr: 'Un collègue complète un champ de « {action} ». Cette personne ne peut rien modifier d’autre ainsi.',
    en: 'One colleague fills in one field of “{action}”. That person can change nothing else with it.',
  },
  field: { nl: 'Wat moet er ingevuld worden?', fr: 'Que faut-il compléter ?', en: 'What must be filled in?' },
  filledAlready: { nl: 'hier staat al iets', fr: 'déjà complété', en: 'something stands here already' },
  person: { nl: 'Aan wie vraag je het?', fr: 'À qui le demandez-vous ?', en: 'Whom do you ask?' },
  choosePerson: { nl: 'Kies een collega', fr: 'Choisissez un collègue', en: 'Choose a colleague' },
  note: { nl: 'Wat wil je erbij zeggen?', fr: 'Que voulez-vous ajouter ?', en: 'What do you want to add?' },
  dueOn: { nl: 'Tegen wanneer?', fr: 'Pour quand ?', en: 'By when?' },
  ask: { nl: 'Vraag het', fr: 'Demander', en: 'Ask' },
  save: { nl: 'Bewaar', fr: 'Enregistrer', en: 'Save' },
  cancel: { nl: 'Annuleer', fr: 'Annuler', en: 'Cancel' },
  list: { nl: 'Wat al gevraagd is', fr: 'Déjà demandé', en: 'What was asked already' },
  listEmpty: {
    nl: 'Over deze actie is nog niets gevraagd.',
    fr: 'Rien n’a encore été demandé sur cette action.',
    en: 'Nothing was asked about this action yet.',
  },
  asked: { nl: 'Aan {name}.', fr: 'À {name}.', en: 'To {name}.' },
  askedBefore: { nl: 'Aan {name}, tegen {day}.', fr: 'À {name}, pour le {day}.', en: 'To {name}, by {day}.' },
  filledBy: {
    nl: 'Ingevuld op {day} door {name}.',
    fr: 'Complété le {day} par {name}.',
    en: 'Filled in on {day} by {name}.',
  },
  filledOn: { nl: 'Ingevuld op {day}.', fr: 'Complété le {day}.', en: 'Filled in on {day}.' },
  leftNote: {
    nl: '{name} werkt hier niet meer. Geef de vraag aan iemand anders.',
    fr: '{name} ne travaille plus ici. Confiez la demande à quelqu’un d’autre.',
    en: '{name} no longer works here. Give the question to somebody else.',
  },
  passOn: { nl: 'Wijzig of geef door', fr: 'Modifier ou confier', en: 'Change or pass on' },
  changeTitle: {
    nl: 'Vraag wijzigen of doorgeven',
    fr: 'Modifier ou confier la demande',
    en: 'Change or pass on',
  },
  changeLead: {
    nl: '“{field}” van de actie “{action}”.',
    fr: '« {field} » de l’action « {action} ».',
    en: '“{field}” of the action “{action}”.',
  },
  notYours: {
    nl: 'Alleen wie deze vraag stelde en de coördinator kunnen ze wijzigen.',
    fr: 'Seules la personne qui a posé cette demande et la coordination peuvent la modifier.',
    en: 'Only whoever asked this and the coordinator can change it.',
  },
  withdraw: { nl: 'Vraag intrekken', fr: 'Retirer la demande', en: 'Withdraw the question' },
  withdrawMeans: {
    nl: 'De vraag verdwijnt bij {name}. Wat in de actie staat, blijft zoals het is.',
    fr: 'La demande disparaît chez {name}. Le contenu de l’action ne change pas.',
    en: 'The question disappears for {name}. What stands in the action stays as it is.',
  },
  withdrawConfirm: { nl: 'Trek in', fr: 'Retirer', en: 'Withdraw' },
  answer: {
    title: { nl: 'Vul in: {field}', fr: 'À compléter : {field}', en: 'Fill in: {field}' },
    asked: { nl: 'Gevraagd: {field}', fr: 'Demandé : {field}', en: 'Asked: {field}' },
    lead: {
      nl: '{asker} vraagt dit over de actie “{action}”{day, select, none {} other {, tegen {day}}}.',
      fr: '{asker} le demande pour l’action « {action} »{day, select, none {} other {, pour le {day}}}.',
      en: '{asker} asks this about the action “{action}”{day, select, none {} other {, by {day}}}.',
    },
    somebody: { nl: 'Een collega', fr: 'Un collègue', en: 'A colleague' },
    hint: {
      nl: 'Wat er nu staat, kun je aanvullen of herschrijven. De rest van de actie blijft zoals ze is.',
      fr: 'Vous pouvez compléter ou réécrire le texte actuel. Le reste de l’action ne change pas.',
      en: 'You can add to what stands here now, or write it anew. The rest of the action stays as it is.',
    },
    emptyHint: {
      nl: 'Hier staat nog niets. De rest van de actie blijft zoals ze is.',
      fr: 'Rien n’est encore écrit ici. Le reste de l’action ne change pas.',
      en: 'Nothing stands here yet. The rest of the action stays as it is.',
    },
    save: { nl: 'Bewaar mijn antwoord', fr: 'Enregistrer ma réponse', en: 'Save my answer' },
    now: { nl: 'Wat er nu staat', fr: 'Le texte actuel', en: 'What stands there now' },
    nothing: { nl: 'Nog niet ingevuld', fr: 'Pas encore complété', en: 'Not filled in yet' },
    toAction: { nl: 'Bekijk de actie', fr: 'Voir l’action', en: 'Look at the action' },
    forOther: {
      nl: 'Deze vraag is voor {name}',
      fr: 'Cette demande est pour {name}',
      en: 'This question is for {name}',
    },
    isAnswered: {
      nl: 'Deze vraag is beantwoord',
      fr: 'Cette demande a reçu une réponse',
      en: 'This question was answered',
    },
    isWithdrawn: {
      nl: 'Deze vraag is ingetrokken',
      fr: 'Cette demande a été retirée',
      en: 'This question was withdrawn',
    },
    meanwhile: {
      nl: 'Intussen staat hier iets',
      fr: 'Entre-temps, un texte a été ajouté',
      en: 'Meanwhile something stands here',
    },
    meanwhileText: {
      nl: '{by} Klopt het? Dan bewaar je het zo; anders pas je het aan.',
      fr: '{by} Est-ce exact ? Enregistrez tel quel ; sinon, adaptez le texte.',
      en: '{by} Is it right? Then save it as it is; otherwise change it.',
    },
  },
})

export const fieldRequestNotice = defineNotices('field-requests', {
  asked: { nl: 'Je vraag staat klaar.', fr: 'Votre demande est prête.', en: 'Your question is there.' },
  saved: { nl: 'De vraag is gewijzigd.', fr: 'La demande est modifiée.', en: 'The question is changed.' },
  withdrawn: {
    nl: 'De vraag is ingetrokken.',
    fr: 'La demande est retirée.',
    en: 'The question is withdrawn.',
  },
  answered: {
    nl: 'Bedankt. Je antwoord staat in de actie.',
    fr: 'Merci. Votre réponse figure dans l’action.',
    en: 'Thank you. Your answer stands in the action.',
  },
})

export const fieldRequestProblem = defineProblems('field-requests', {
  'works-elsewhere': {
    nl: 'Deze persoon werkt hier niet meer. Kies iemand anders.',
    fr: 'Cette personne ne travaille plus ici. Choisissez quelqu’un d’autre.',
    en: 'This person no longer works here. Choose somebody else.',
  },
  'due-in-past': {
    nl: 'Kies vandaag of een dag die nog komt',
    fr: 'Choisissez aujourd’hui ou un jour à venir',
    en: 'Choose today or a day to come',
  },
  'asked-already': {
    nl: 'Dit is al gevraagd aan {name}. Geef die vraag door, of trek ze in.',
    fr: 'C’est déjà demandé à {name}. Confiez cette demande à quelqu’un d’autre, ou retirez-la.',
    en: 'This was asked of {name} already. Pass that question on, or withdraw it.',
  },
  answered: {
    nl: 'Deze vraag is intussen beantwoord.',
    fr: 'Cette demande a reçu une réponse entre-temps.',
    en: 'This question was answered meanwhile.',
  },
  withdrawn: {
    nl: 'Deze vraag is intussen ingetrokken.',
    fr: 'Cette demande a été retirée entre-temps.',
    en: 'This question was withdrawn meanwhile.',
  },
})
