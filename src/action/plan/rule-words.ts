import type { Finding } from '#src/platform/finding.ts'
import type { Locale } from '#src/platform/i18n/locale.ts'
import { defineMessages, translator } from '#src/platform/i18n/messages.ts'
import { presenter } from '#src/platform/written/presented.ts'

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

const withinBudgetWords = defineMessages({
  met: {
    nl: 'Het plan blijft binnen het budget van {budget}',
    fr: 'Le plan reste dans le budget de {budget}',
    en: 'The plan stays within the budget of {budget}',
  },
  open: { nl: 'Nog geen budget beslist', fr: 'Budget pas encore décidé', en: 'No budget decided yet' },
  unmet: {
    nl: 'Het plan gaat {over} over het budget',
    fr: 'Le plan dépasse le budget de {over}',
    en: 'The plan goes {over} over the budget',
  },
  reason: {
    nl: '{planned} is ingepland, {budget} is beslist.',
    fr: '{planned} planifiés, {budget} décidés.',
    en: '{planned} is planned, {budget} was decided.',
  },
  why: {
    nl: 'Bij de beslissing hoort ook een budget. Wat er meer nodig is, vraagt een nieuwe beslissing of een keuze in de acties. Acties die zijn stopgezet tellen niet mee. Uit het stappenplan “Zij aan zij tegen kinderarmoede” (CEBUD, 2017), deel over de beslissing.',
    fr: 'La décision comprend aussi un budget. Ce qui manque demande une nouvelle décision, ou un choix parmi les actions. Les actions arrêtées ne comptent pas. D’après la feuille de route « Zij aan zij tegen kinderarmoede » (CEBUD, 2017), partie sur la décision.',
    en: 'The decision comes with a budget. What is needed beyond it asks for a new decision, or for a choice among the actions. Stopped actions do not count. From the roadmap “Zij aan zij tegen kinderarmoede” (CEBUD, 2017), part on the decision.',
  },
})

type Told = Pick<Finding, 'outcome' | 'values'>

export function tellWithinBudget({ outcome, values }: Told, locale: Locale) {
  const t = translator(withinBudgetWords, locale)
  const { euros } = presenter(locale)
  const [planned, budget] = [Number(values['planned']), Number(values['budget'])]
  const amounts = { planned: euros(planned), budget: euros(budget), over: euros(planned - budget) }
  return { title: t(outcome, amounts), reason: t('reason', amounts), why: t('why') }
}

const anchoredWords = defineMessages({
  met: {
    nl: 'Een deel van het geld heeft geen einde',
    fr: 'Une partie de l’argent n’a pas de fin',
    en: 'Part of the money has no end',
  },
  open: {
    nl: 'Nog niet gezegd waar het geld vandaan komt',
    fr: 'L’origine de l’argent n’est pas encore indiquée',
    en: 'Not said yet where the money comes from',
  },
  unmet: { nl: 'Niet verankerd', fr: 'Non pérennisé', en: 'Not anchored' },
  lasts: {
    nl: 'De actie kan doorgaan als een project stopt.',
    fr: 'L’action peut continuer quand un projet s’arrête.',
    en: 'The action can go on when a project stops.',
  },
  ends: {
    nl: 'Al het geld stopt, het laatste op {day}. Hoe gaat het daarna verder?',
    fr: 'Tout l’argent s’arrête, le dernier le {day}. Et après ?',
    en: 'All the money ends, the last of it on {day}. How will it go on then?',
  },
  why: {
    nl: 'Een beleid dat gedragen wordt, loopt door als het projectgeld op is. Zeg op tijd wie het overneemt, of zoek geld dat blijft. Uit het stappenplan “Zij aan zij tegen kinderarmoede” (CEBUD, 2017), slot.',
    fr: 'Une politique portée par tous continue quand l’argent du projet s’arrête. Dites à temps qui prend le relais, ou cherchez de l’argent qui dure. D’après la feuille de route « Zij aan zij tegen kinderarmoede » (CEBUD, 2017), conclusion.',
    en: 'A policy that is carried goes on when the money of a project ends. Say in time who takes over, or look for money that lasts. From the roadmap “Zij aan zij tegen kinderarmoede” (CEBUD, 2017), closing part.',
  },
})

export function tellAnchored({ outcome, values: { endsOn } }: Told, locale: Locale) {
  const t = translator(anchoredWords, locale)
  const reason = typeof endsOn === 'string' ? t('ends', { day: presenter(locale).day(endsOn) }) : t('lasts')
  return { title: t(outcome), reason, why: t('why') }
}

export const servesVisionWords = defineMessages({
  met: {
    nl: 'Dit doel hoort bij een deel van de visie',
    fr: 'Cet objectif se rattache à la vision',
    en: 'This objective belongs to a part of the vision',
  },
  open: {
    nl: 'Nog geen visie geschreven',
    fr: 'Pas encore de vision',
    en: 'No vision written yet',
  },
  unmet: {
    nl: 'Niet gekoppeld aan de visie',
    fr: 'Non rattaché à la vision',
    en: 'Not tied to the vision',
  },
  reason: {
    nl: 'Een strategisch doel maakt een deel van de visie waar.',
    fr: 'Un objectif stratégique réalise une partie de la vision.',
    en: 'A strategic objective carries out a part of the vision.',
  },
  why: {
    nl: 'Strategische doelen tonen hoe de stuurgroep de visie waarmaakt: elk doel is een stap naar een deel ervan. Zonder die band is later moeilijk te zeggen of jullie dichterbij komen. Uit het stappenplan “Zij aan zij tegen kinderarmoede” (CEBUD, 2017), deel over strategische doelen.',
    fr: 'Les objectifs stratégiques montrent comment le groupe de pilotage réalise la vision : chacun est un pas vers une partie de celle-ci. Sans ce lien, il sera difficile de dire si vous vous en rapprochez. D’après la feuille de route « Zij aan zij tegen kinderarmoede » (CEBUD, 2017), partie sur les objectifs stratégiques.',
    en: 'Strategic objectives show how the steering group carries out the vision: each is a step to a part of it. Without that tie it is hard to say later whether you come nearer. From the roadmap “Zij aan zij tegen kinderarmoede” (CEBUD, 2017), part on strategic objectives.',
  },
})
