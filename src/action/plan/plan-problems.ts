import { defineProblems } from '#src/platform/problems.ts'

export const planProblem = defineProblems('plan', {
  'ends-before-start': {
    nl: 'Kies een einddatum die na de begindatum valt',
    fr: 'Choisissez une date de fin après la date de début',
    en: 'Choose an end date that falls after the start date',
  },
  'domain-gone': {
    nl: 'Dit domein staat niet meer in de lijst; kies een ander',
    fr: 'Ce domaine n’est plus dans la liste ; choisissez-en un autre',
    en: 'This domain is no longer in the list; choose another one',
  },
  'parent-not-strategic': {
    nl: 'Een operationeel doel dient een strategisch doel; kies er zo een',
    fr: 'Un objectif opérationnel sert un objectif stratégique ; choisissez-en un',
    en: 'An operational objective serves a strategic one; choose one of those',
  },
  'parent-of-another-trajectory': {
    nl: 'Dat doel hoort bij een ander traject; kies er een uit hetzelfde traject',
    fr: 'Cet objectif relève d’un autre trajet ; choisissez-en un du même trajet',
    en: 'That objective belongs to another trajectory; choose one of the same trajectory',
  },
  'vision-of-another-trajectory': {
    nl: 'Dat hoort bij de visie van een ander traject; kies een deel uit hetzelfde traject',
    fr: 'Cela relève de la vision d’un autre trajet ; choisissez une partie du même trajet',
    en: 'That belongs to the vision of another trajectory; choose a part of the same trajectory',
  },
  'kind-is-fixed': {
    nl: 'Een strategisch doel kan niet operationeel worden, of omgekeerd. Maak een nieuw doel.',
    fr: 'Un objectif stratégique ne peut devenir opérationnel, ni l’inverse. Créez un nouvel objectif.',
    en: 'A strategic objective cannot become operational, or the other way round. Make a new one.',
  },
  'objective-has-actions': {
    nl: 'Bij dit doel {count, plural, one {hoort nog één actie} other {horen nog # acties}}. Geef die eerst een ander doel of neem ze weg.',
    fr: '{count, plural, one {Une action dépend} other {# actions dépendent}} encore de cet objectif. Déplacez-les ou retirez-les d’abord.',
    en: '{count, plural, one {One action still belongs} other {# actions still belong}} to this objective. Move or take them away first.',
  },
  'objective-has-objectives': {
    nl: 'Er horen nog operationele doelen bij dit doel. Verplaats die eerst of neem ze weg.',
    fr: 'Des objectifs opérationnels dépendent encore de celui-ci. Déplacez-les ou retirez-les d’abord.',
    en: 'Operational objectives still serve this one. Move or take them away first.',
  },
  'not-a-count': {
    nl: 'Schrijf een geheel getal, bijvoorbeeld 12',
    fr: 'Écrivez un nombre entier, par exemple 12',
    en: 'Write a whole number, for example 12',
  },
  'accepted-by-more': {
    nl: 'Er kunnen er niet meer aanvaarden dan er meedachten',
    fr: 'Il ne peut y avoir plus d’acceptations que de participants',
    en: 'No more can accept than took part',
  },
  'status-unchanged': {
    nl: 'Dat is de status al. Kies een andere, of schrijf erbij hoe het gaat.',
    fr: 'C’est déjà le statut. Choisissez-en un autre, ou dites comment cela se passe.',
    en: 'That is the status already. Choose another one, or write how it is going.',
  },
  'status-in-future': {
    nl: 'Kies vandaag of een dag die al voorbij is',
    fr: 'Choisissez aujourd’hui ou un jour passé',
    en: 'Choose today or a day that has passed',
  },
})
