import { defineMessages } from '#src/platform/i18n/messages.ts'

export const overviewMessages = defineMessages({
  title: { nl: 'Overzicht', fr: 'Aperçu', en: 'Overview' },
  morning: { nl: 'Goeiemorgen, {name}', fr: 'Bonjour, {name}', en: 'Good morning, {name}' },
  afternoon: { nl: 'Goeiemiddag, {name}', fr: 'Bonjour, {name}', en: 'Good afternoon, {name}' },
  evening: { nl: 'Goeienavond, {name}', fr: 'Bonsoir, {name}', en: 'Good evening, {name}' },
  lead: {
    nl: '{municipality} werkt van {start} tot {end} aan zijn traject.',
    fr: '{municipality} travaille à son trajet, de {start} à {end}.',
    en: '{municipality} works on its trajectory from {start} to {end}.',
  },
  phases: { nl: 'Stappen van het traject', fr: 'Étapes du trajet', en: 'Steps of the trajectory' },
  phase: {
    situation: { nl: 'Situatie', fr: 'Situation', en: 'Situation' },
    vision: { nl: 'Visie', fr: 'Vision', en: 'Vision' },
    objectives: { nl: 'Doelen', fr: 'Objectifs', en: 'Objectives' },
    actions: { nl: 'Acties', fr: 'Actions', en: 'Actions' },
  },
  note: {
    situation: {
      nl: '{known, number} van {all, number} indicatoren in kaart',
      fr: '{known, number} indicateurs documentés sur {all, number}',
      en: '{known, number} of {all, number} indicators mapped',
    },
    vision: {
      nl: '{count, plural, =0 {nog geen onderdelen} one {één onderdeel} other {# onderdelen}}',
      fr: '{count, plural, =0 {encore aucun élément} one {un élément} other {# éléments}}',
      en: '{count, plural, =0 {no parts yet} one {one part} other {# parts}}',
    },
    objectives: {
      nl: '{count, plural, =0 {nog geen doelen} one {één doel} other {# doelen}}',
      fr: '{count, plural, =0 {encore aucun objectif} one {un objectif} other {# objectifs}}',
      en: '{count, plural, =0 {no objectives yet} one {one objective} other {# objectives}}',
    },
    actions: {
      nl: '{count, plural, =0 {nog geen acties} one {één actie, {done, number} uitgevoerd} other {# acties, {done, number} uitgevoerd}}',
      fr: '{count, plural, =0 {encore aucune action} one {une action, {done, number} réalisée} other {# actions, {done, number} réalisées}}',
      en: '{count, plural, =0 {no actions yet} one {one action, {done, number} carried out} other {# actions, {done, number} carried out}}',
    },
  },
  achieved: { nl: 'Wat er al bereikt is', fr: 'Ce qui est déjà atteint', en: 'What has been achieved' },
  achievedNothing: {
    nl: 'Het begin is gemaakt: de gemeente staat klaar. Wat lukt, komt hier bovenaan.',
    fr: 'Le début est là : la commune est prête. Ce qui réussit viendra ici, tout en haut.',
    en: 'A beginning is made: the municipality is ready. What works out will stand here, on top.',
  },
  done: {
    nl: '{count, plural, one {actie uitgevoerd} other {acties uitgevoerd}}',
    fr: '{count, plural, one {action réalisée} other {actions réalisées}}',
    en: '{count, plural, one {action carried out} other {actions carried out}}',
  },
  running: {
    nl: '{count, plural, one {actie loopt} other {acties lopen}}',
    fr: '{count, plural, one {action en cours} other {actions en cours}}',
    en: '{count, plural, one {action running} other {actions running}}',
  },
  known: {
    nl: '{count, plural, one {indicator in kaart} other {indicatoren in kaart}}',
    fr: '{count, plural, one {indicateur documenté} other {indicateurs documentés}}',
    en: '{count, plural, one {indicator mapped} other {indicators mapped}}',
  },
  latest: { nl: 'Laatst uitgevoerd:', fr: 'Dernière réalisation :', en: 'Last carried out:' },
  due: { nl: 'Nu aan de beurt', fr: 'À faire maintenant', en: 'Due now' },
  dueNothing: {
    nl: 'Alles loopt. Er is vandaag niets dringends.',
    fr: 'Tout avance. Rien d’urgent aujourd’hui.',
    en: 'All goes well. Nothing is pressing today.',
  },
  waiting: {
    nl: '{count, plural, one {Er wacht één ding op jou} other {Er wachten # dingen op jou}}',
    fr: '{count, plural, one {Une chose vous attend} other {# choses vous attendent}}',
    en: '{count, plural, one {One thing waits for you} other {# things wait for you}}',
  },
  waitingText: {
    nl: 'Een collega vraagt iets of schreef iets voor jou.',
    fr: 'Un collègue vous demande ou vous a écrit quelque chose.',
    en: 'A colleague asks you something or wrote to you.',
  },
  openIt: { nl: 'Bekijk', fr: 'Voir', en: 'Open' },
  endsSoon: {
    nl: '{past, select, yes {Liep af} other {Loopt af}} op {day}. {owner}',
    fr: '{past, select, yes {S’est terminée} other {Se termine}} le {day}. {owner}',
    en: '{past, select, yes {Ended} other {Ends}} on {day}. {owner}',
  },
  pulledBy: { nl: 'Trekker: {name}.', fr: 'Porteur : {name}.', en: 'Owner: {name}.' },
  nobodyPulls: {
    nl: 'Er is nog geen trekker.',
    fr: 'Il n’y a pas encore de porteur.',
    en: 'There is no owner yet.',
  },
  start: {
    figures: { nl: 'Breng de situatie in kaart', fr: 'Cartographiez la situation', en: 'Map the situation' },
    figuresText: {
      nl: 'Lees een bestand met cijfers in, of vul ze met de hand in.',
      fr: 'Importez un fichier de chiffres ou saisissez-les.',
      en: 'Read in a file of figures, or fill them in by hand.',
    },
    vision: {
      nl: 'Zet de visie in onderdelen',
      fr: 'Mettez la vision en éléments',
      en: 'Put the vision into parts',
    },
    visionText: {
      nl: 'Dan kan elk doel laten zien waaraan het bijdraagt.',
      fr: 'Chaque objectif pourra alors montrer à quoi il contribue.',
      en: 'Then each objective can show what it contributes to.',
    },
    plan: { nl: 'Schrijf een eerste doel', fr: 'Écrivez un premier objectif', en: 'Write a first objective' },
    planText: {
      nl: 'Wat moet er beter zijn, en voor wie?',
      fr: 'Qu’est-ce qui doit aller mieux, et pour qui ?',
      en: 'What must be better, and for whom?',
    },
  },
  open: { nl: 'Staat nog open', fr: 'Encore ouvert', en: 'Still open' },
  openNothing: { nl: 'Niets staat nog open.', fr: 'Rien ne reste ouvert.', en: 'Nothing is still open.' },
  late: {
    nl: '{count, plural, one {actie voorbij haar einddatum} other {acties voorbij hun einddatum}}',
    fr: '{count, plural, one {action au-delà de sa date de fin} other {actions au-delà de leur date de fin}}',
    en: '{count, plural, one {action past its end date} other {actions past their end date}}',
  },
  withoutOwner: {
    nl: '{count, plural, one {actie zonder trekker} other {acties zonder trekker}}',
    fr: '{count, plural, one {action sans porteur} other {actions sans porteur}}',
    en: '{count, plural, one {action without an owner} other {actions without an owner}}',
  },
  withoutFigure: {
    nl: '{count, plural, one {indicator wacht nog op een cijfer} other {indicatoren wachten nog op een cijfer}}',
    fr: '{count, plural, one {indicateur attend encore un chiffre} other {indicateurs attendent encore un chiffre}}',
    en: '{count, plural, one {indicator still waits for a figure} other {indicators still wait for a figure}}',
  },
})
