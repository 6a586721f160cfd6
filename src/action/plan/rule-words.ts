import { defineMessages } from '#src/platform/i18n/messages.ts'

export const ownershipSpreadWords = defineMessages({
  met: {
    nl: 'De acties zijn goed gespreid',
    fr: 'Les actions sont bien réparties',
    en: 'The actions are well spread',
  },
  open: {
    nl: 'Nog te weinig trekkers om iets te zeggen',
    fr: 'Encore trop peu de porteurs',
    en: 'Too few owners to tell',
  },
  unmet: {
    nl: '{name} trekt {owned, number} van de {total, number} acties met een trekker',
    fr: '{name} porte {owned, number} des {total, number} actions qui ont un porteur',
    en: '{name} pulls {owned, number} of the {total, number} actions that have an owner',
  },
  reason: {
    nl: 'Spreid eigenaarschap: zo staat of valt het plan niet met één trekker.',
    fr: 'Répartissez les rôles : le plan ne dépend ainsi pas d’un seul porteur.',
    en: 'Spread ownership: then the plan does not stand or fall with one owner.',
  },
  why: {
    nl: 'Wie enthousiast is, wordt gauw te veel gevraagd. Als meer partners een actie trekken, dragen ook meer mensen het plan. Uit het stappenplan “Zij aan zij tegen kinderarmoede” (CEBUD, 2017), deel over acties plannen. Vanaf welk deel we dit zeggen, kozen we zelf: meer dan de helft.',
    fr: 'Les personnes enthousiastes sont vite trop sollicitées. Si plus de partenaires portent une action, plus de gens portent le plan. D’après la feuille de route « Zij aan zij tegen kinderarmoede » (CEBUD, 2017), partie sur la planification des actions. Le seuil est notre choix : plus de la moitié.',
    en: 'Enthusiastic people are soon asked too much. When more partners pull an action, more people carry the plan. From the roadmap “Zij aan zij tegen kinderarmoede” (CEBUD, 2017), part on planning actions. The threshold is our own choice: more than half.',
  },
})
