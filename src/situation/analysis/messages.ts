import { defineMessages } from '#src/platform/i18n/messages.ts'
import { defineNotices } from '#src/platform/notices.ts'
import { defineProblems } from '#src/platform/problems.ts'

/** What the figures tell, and the figures that it rests on. */
export const conclusionMessages = defineMessages({
  link: { nl: 'Besluiten', fr: 'Conclusions', en: 'Conclusions' },
  title: {
    nl: 'Wat besluiten we uit de cijfers?',
    fr: 'Que concluons-nous des chiffres ?',
    en: 'What do we conclude from the figures?',
  },
  lead: {
    nl: '{groups, plural, =0 {Nog geen kwetsbare groep} one {Eén kwetsbare groep} other {# kwetsbare groepen}} en {hints, plural, =0 {nog geen eerste aanwijzing} one {één eerste aanwijzing} other {# eerste aanwijzingen}} voor de prioriteiten.',
    fr: '{groups, plural, =0 {Encore aucun groupe vulnérable} one {Un groupe vulnérable} other {# groupes vulnérables}} et {hints, plural, =0 {encore aucune première indication} one {une première indication} other {# premières indications}} pour les priorités.',
    en: '{groups, plural, =0 {No vulnerable group yet} one {One vulnerable group} other {# vulnerable groups}} and {hints, plural, =0 {no first hint yet} one {one first hint} other {# first hints}} for the priorities.',
  },
  kinds: {
    group: { nl: 'Kwetsbare groep', fr: 'Groupe vulnérable', en: 'Vulnerable group' },
    hint: { nl: 'Eerste aanwijzing', fr: 'Première indication', en: 'First hint' },
  },
  parts: {
    group: { nl: 'Kwetsbare groepen', fr: 'Groupes vulnérables', en: 'Vulnerable groups' },
    hint: {
      nl: 'Eerste aanwijzingen voor de prioriteiten',
      fr: 'Premières indications pour les priorités',
      en: 'First hints for the priorities',
    },
  },
  none: {
    group: {
      nl: 'Nog geen kwetsbare groep benoemd.',
      fr: 'Aucun groupe vulnérable n’est encore nommé.',
      en: 'No vulnerable group has been named yet.',
    },
    hint: {
      nl: 'Nog geen eerste aanwijzing genoteerd.',
      fr: 'Aucune première indication n’est encore notée.',
      en: 'No first hint has been noted yet.',
    },
  },
  add: { nl: 'Besluit toevoegen', fr: 'Ajouter une conclusion', en: 'Add a conclusion' },
  report: { nl: 'Rapport', fr: 'Rapport', en: 'Report' },
  earlier: { nl: 'Zet hoger', fr: 'Monter', en: 'Move up' },
  later: { nl: 'Zet lager', fr: 'Descendre', en: 'Move down' },
  pair: { nl: '{name}: {words}', fr: '{name} : {words}', en: '{name}: {words}' },
  restsOn: { nl: 'Rust op', fr: 'Repose sur', en: 'Rests on' },
  noFigure: { nl: 'Rust op geen cijfer.', fr: 'Ne repose sur aucun chiffre.', en: 'Rests on no figure.' },
  figure: {
    words: {
      nl: '{value} in {period}{beside, select, higher {, hoger dan in {area} ({other})} lower {, lager dan in {area} ({other})} equal {, ongeveer zoals in {area} ({other})} other {}}.',
      fr: '{value} en {period}{beside, select, higher {, plus haut que dans {area} ({other})} lower {, plus bas que dans {area} ({other})} equal {, à peu près comme dans {area} ({other})} other {}}.',
      en: '{value} in {period}{beside, select, higher {, higher than in {area} ({other})} lower {, lower than in {area} ({other})} equal {, about as in {area} ({other})} other {}}.',
    },
    source: { nl: 'Bron: {source}.', fr: 'Source : {source}.', en: 'Source: {source}.' },
    gone: {
      nl: 'Een indicator die weggenomen is',
      fr: 'Un indicateur qui a été retiré',
      en: 'An indicator that was taken away',
    },
    changed: {
      nl: 'Intussen {now}, toen {before}.',
      fr: 'Désormais {now}, {before} à l’époque.',
      en: 'Meanwhile {now}, {before} then.',
    },
    removed: {
      nl: 'Dit cijfer is intussen weggenomen: dit is wat er toen stond.',
      fr: 'Ce chiffre a été retiré depuis : voici ce qu’il était à l’époque.',
      en: 'This figure was taken away since: this is what stood there then.',
    },
    newer: {
      nl: 'Er is een nieuwer cijfer: {figure} in {period}.',
      fr: 'Il existe un chiffre plus récent : {figure} en {period}.',
      en: 'There is a newer figure: {figure} in {period}.',
    },
  },
  emptyTitle: {
    nl: 'Hier komt wat de cijfers jullie leren',
    fr: 'Ici viendra ce que les chiffres vous apprennent',
    en: 'Here will stand what the figures teach you',
  },
  emptyText: {
    nl: 'Welke kinderen en gezinnen hebben het hier moeilijker? En waar zou je het eerst naar kijken? Die besluiten staan in het rapport voor de stuurgroep en helpen later om prioriteiten te kiezen.',
    fr: 'Quels enfants et quelles familles ont ici plus de difficultés ? Et que regarderiez-vous d’abord ? Ces conclusions figurent dans le rapport pour le groupe de pilotage et aideront à choisir les priorités.',
    en: 'Which children and families have a harder time here? And what would you look at first? These conclusions stand in the report for the steering group and help to choose priorities later.',
  },
  about: {
    title: { nl: 'Wat schrijf je hier?', fr: 'Qu’écrire ici ?', en: 'What do you write here?' },
    group: {
      nl: 'Een kwetsbare groep: kinderen, jongeren of gezinnen die het hier moeilijker hebben dan elders, of moeilijker dan vroeger.',
      fr: 'Un groupe vulnérable : des enfants, des jeunes ou des familles qui ont plus de difficultés ici qu’ailleurs, ou plus qu’avant.',
      en: 'A vulnerable group: children, young people or families who have a harder time here than elsewhere, or harder than before.',
    },
    hint: {
      nl: 'Een eerste aanwijzing: waar de cijfers naartoe wijzen, als begin van het gesprek over prioriteiten. Ze beslist nog niets.',
      fr: 'Une première indication : ce vers quoi les chiffres pointent, pour entamer la discussion sur les priorités. Elle ne décide encore rien.',
      en: 'A first hint: what the figures point to, to begin the talk about priorities. It decides nothing yet.',
    },
    words: {
      nl: 'Schrijf over omstandigheden, nooit over schuld. Wat je weet van ouders en hulpverleners, mag er ook staan; zeg dan dat het daarvandaan komt.',
      fr: 'Parlez de circonstances, jamais de faute. Ce que vous savez par des parents et des intervenants peut aussi y figurer ; dites alors que cela vient d’eux.',
      en: 'Write about circumstances, never about blame. What you know from parents and professionals may stand here too; say then that it comes from them.',
    },
  },
  form: {
    addTitle: { nl: 'Nieuw besluit', fr: 'Nouvelle conclusion', en: 'New conclusion' },
    editTitle: { nl: 'Besluit wijzigen', fr: 'Modifier la conclusion', en: 'Edit conclusion' },
    kind: { nl: 'Wat is het?', fr: 'De quoi s’agit-il ?', en: 'What is it?' },
    title: { nl: 'Titel', fr: 'Titre', en: 'Title' },
    titleHint: {
      nl: 'Bijvoorbeeld: eenoudergezinnen, of: opvang voor de jongste kinderen.',
      fr: 'Par exemple : familles monoparentales, ou : accueil des plus petits.',
      en: 'For example: single-parent families, or: childcare for the youngest.',
    },
    text: { nl: 'Wat zien jullie?', fr: 'Que constatez-vous ?', en: 'What do you see?' },
    domain: { nl: 'Beleidsdomein', fr: 'Domaine politique', en: 'Policy domain' },
    domainHint: {
      nl: 'Alleen bij een eerste aanwijzing: het domein waarnaar ze wijst.',
      fr: 'Seulement pour une première indication : le domaine vers lequel elle pointe.',
      en: 'Only for a first hint: the domain that it points to.',
    },
    noDomain: { nl: 'Geen', fr: 'Aucun', en: 'None' },
    figures: {
      nl: 'Op welke cijfers rust het?',
      fr: 'Sur quels chiffres repose-t-elle ?',
      en: 'On which figures does it rest?',
    },
    figuresHint: {
      nl: 'Bewaard wordt wat er nu staat. Verandert een cijfer later, dan zegt het besluit dat.',
      fr: 'Ce qui figure maintenant est conservé. Si un chiffre change plus tard, la conclusion le dira.',
      en: 'What stands there now is kept. When a figure changes later, the conclusion says so.',
    },
    choice: {
      nl: '{indicator}: {value} in {period}',
      fr: '{indicator} : {value} en {period}',
      en: '{indicator}: {value} in {period}',
    },
    renew: { nl: 'Gewijzigde cijfers', fr: 'Chiffres modifiés', en: 'Changed figures' },
    renewValues: {
      nl: 'Bewaar de cijfers zoals ze nu zijn',
      fr: 'Conserver les chiffres tels qu’ils sont maintenant',
      en: 'Keep the figures as they are now',
    },
    noFigures: {
      nl: 'Er zijn nog geen cijfers om op te rusten. Je kan ze er later bij zetten.',
      fr: 'Il n’y a pas encore de chiffres sur lesquels reposer. Vous pourrez les ajouter plus tard.',
      en: 'There are no figures to rest on yet. You can add them later.',
    },
    save: { nl: 'Bewaar', fr: 'Enregistrer', en: 'Save' },
    cancel: { nl: 'Annuleer', fr: 'Annuler', en: 'Cancel' },
    remove: { nl: 'Neem weg', fr: 'Retirer', en: 'Take away' },
    removeMeans: {
      nl: 'Het besluit verdwijnt uit deze lijst en uit het rapport. De cijfers blijven.',
      fr: 'La conclusion disparaît de cette liste et du rapport. Les chiffres restent.',
      en: 'The conclusion disappears from this list and from the report. The figures stay.',
    },
    removeConfirm: { nl: 'Ja, neem weg', fr: 'Oui, retirer', en: 'Yes, take it away' },
  },
})

export const conclusionNotice = defineNotices('conclusions', {
  saved: {
    nl: 'Het besluit is bewaard.',
    fr: 'La conclusion est enregistrée.',
    en: 'The conclusion is saved.',
  },
  moved: {
    nl: 'De volgorde is gewijzigd.',
    fr: 'L’ordre a été modifié.',
    en: 'The order was changed.',
  },
  removed: {
    nl: 'Het besluit is weggenomen.',
    fr: 'La conclusion est retirée.',
    en: 'The conclusion was taken away.',
  },
})

export const conclusionProblem = defineProblems('conclusions', {
  'too-many': {
    nl: 'Er staan al {max} besluiten. Voeg er twee samen, of neem er een weg.',
    fr: 'Il y a déjà {max} conclusions. Fusionnez-en deux, ou retirez-en une.',
    en: 'There are {max} conclusions already. Join two of them, or take one away.',
  },
  'domain-of-hints': {
    nl: 'Een beleidsdomein hoort bij een eerste aanwijzing. Kies hier “Geen”, of maak er een aanwijzing van.',
    fr: 'Un domaine politique va avec une première indication. Choisissez « Aucun », ou faites-en une indication.',
    en: 'A policy domain goes with a first hint. Choose “None” here, or make it a hint.',
  },
  'domain-gone': {
    nl: 'Dit beleidsdomein is er niet meer. Kies een ander.',
    fr: 'Ce domaine politique n’existe plus. Choisissez-en un autre.',
    en: 'This policy domain is no longer there. Choose another one.',
  },
  'figure-gone': {
    nl: 'Een van deze cijfers is intussen weggenomen. Kies opnieuw.',
    fr: 'Un de ces chiffres a été retiré entre-temps. Choisissez à nouveau.',
    en: 'One of these figures was taken away in the meantime. Choose again.',
  },
})
