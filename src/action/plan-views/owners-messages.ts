import { defineMessages } from '#src/platform/i18n/messages.ts'

export const ownersMessages = defineMessages({
  caption: { nl: 'Acties per trekker', fr: 'Actions par porteur', en: 'Actions by owner' },
  nobody: { nl: 'Nog niemand', fr: 'Encore personne', en: 'Nobody yet' },
  spread: {
    nl: '{owners, plural, one {Eén trekker} other {# trekkers}}; {name} trekt er het meest: {most, number} van de {total, plural, one {# actie} other {# acties}}.',
    fr: '{owners, plural, one {Un porteur} other {# porteurs}} ; {name} en porte le plus : {most, number} sur {total, plural, one {# action} other {# actions}}.',
    en: '{owners, plural, one {One owner} other {# owners}}; {name} pulls most: {most, number} of {total, plural, one {# action} other {# actions}}.',
  },
  noOwners: {
    nl: 'Geen enkele actie heeft al een trekker.',
    fr: 'Aucune action n’a encore de porteur.',
    en: 'No action has an owner yet.',
  },
  unowned: {
    nl: '{count, plural, one {Eén actie heeft} other {# acties hebben}} er nog geen.',
    fr: '{count, plural, one {Une action n’en a} other {# actions n’en ont}} pas encore.',
    en: '{count, plural, one {One action has} other {# actions have}} none yet.',
  },
  actions: {
    nl: '{count, plural, =0 {geen acties} one {# actie} other {# acties}}',
    fr: '{count, plural, =0 {aucune action} one {# action} other {# actions}}',
    en: '{count, plural, =0 {no actions} one {# action} other {# actions}}',
  },
  late: {
    nl: '{count, number} over tijd',
    fr: '{count, number} hors délai',
    en: '{count, number} past the end',
  },
  more: {
    nl: 'Toon alle {count, number} in de tabel',
    fr: 'Afficher les {count, number} dans le tableau',
    en: 'Show all {count, number} in the table',
  },
  moreUnowned: {
    nl: 'Toon in de tabel wat nog een trekker zoekt',
    fr: 'Afficher dans le tableau ce qui cherche un porteur',
    en: 'Show in the table what still looks for an owner',
  },
})
