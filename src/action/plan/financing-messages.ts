import type { FinancingKind } from '#src/action/plan/financing.ts'
import { defineMessages, type Text } from '#src/platform/i18n/messages.ts'
import { defineNotices } from '#src/platform/notices.ts'
import { defineProblems } from '#src/platform/problems.ts'

const kinds = {
  'own-budget': { nl: 'eigen budget', fr: 'budget propre', en: 'own budget' },
  'project-call': { nl: 'projectoproep', fr: 'appel à projets', en: 'project call' },
  subsidy: { nl: 'subsidie', fr: 'subvention', en: 'subsidy' },
  fund: { nl: 'fonds', fr: 'fonds', en: 'fund' },
  partner: { nl: 'partner', fr: 'partenaire', en: 'partner' },
  donation: { nl: 'schenking', fr: 'don', en: 'donation' },
} as const satisfies Record<FinancingKind, Text>

export const financingMessages = defineMessages({
  kinds,
  title: { nl: 'Financiering', fr: 'Financement', en: 'Financing' },
  lead: {
    nl: 'Waar komt het geld van “{action}” vandaan, en tot wanneer?',
    fr: 'D’où vient l’argent de « {action} », et jusqu’à quand ?',
    en: 'Where does the money of “{action}” come from, and until when?',
  },
  add: { nl: 'Bron van geld toevoegen', fr: 'Ajouter une source', en: 'Add a source of money' },
  edit: { nl: 'Bron van geld wijzigen', fr: 'Modifier la source', en: 'Edit the source of money' },
  kind: {
    nl: 'Wat voor bron is het?',
    fr: 'De quel type de source s’agit-il ?',
    en: 'What kind of source is it?',
  },
  name: { nl: 'Naam', fr: 'Nom', en: 'Name' },
  nameHint: {
    nl: 'Bijvoorbeeld de naam van de oproep, het fonds of de partner.',
    fr: 'Par exemple le nom de l’appel, du fonds ou du partenaire.',
    en: 'For example the name of the call, the fund or the partner.',
  },
  amount: { nl: 'Bedrag', fr: 'Montant', en: 'Amount' },
  startsOn: { nl: 'Vanaf', fr: 'À partir du', en: 'From' },
  endsOn: { nl: 'Tot en met', fr: 'Jusqu’au', en: 'Until' },
  endsHint: {
    nl: 'Leeg als er geen einde aan is.',
    fr: 'Vide s’il n’y a pas de fin.',
    en: 'Empty when there is no end.',
  },
  save: { nl: 'Bewaar', fr: 'Enregistrer', en: 'Save' },
  cancel: { nl: 'Annuleer', fr: 'Annuler', en: 'Cancel' },
  none: {
    nl: 'Nog niet gezegd waar het geld vandaan komt.',
    fr: 'L’origine de l’argent n’est pas encore indiquée.',
    en: 'Not said yet where the money comes from.',
  },
  fromUntil: {
    nl: 'van {from} tot en met {until}',
    fr: 'du {from} au {until}',
    en: 'from {from} until {until}',
  },
  from: { nl: 'vanaf {from}', fr: 'dès le {from}', en: 'from {from}' },
  until: { nl: 'tot en met {until}', fr: 'jusqu’au {until}', en: 'until {until}' },
  lasting: { nl: 'zonder einde', fr: 'sans fin', en: 'without an end' },
  notAnchored: { nl: 'niet verankerd', fr: 'non pérennisé', en: 'not anchored' },
  remove: { nl: 'Neem deze bron weg', fr: 'Retirer cette source', en: 'Take this source away' },
  removeMeans: {
    nl: 'De bron verdwijnt bij de actie. Het budget van de actie blijft wat het is.',
    fr: 'La source disparaît de l’action. Le budget de l’action reste le même.',
    en: 'The source disappears from the action. The budget of the action stays what it is.',
  },
  removeConfirm: { nl: 'Ja, neem weg', fr: 'Oui, retirer', en: 'Yes, take it away' },
})

export const financingNotice = defineNotices('financing', {
  saved: {
    nl: 'De bron van geld is bewaard.',
    fr: 'La source est enregistrée.',
    en: 'The source of money is saved.',
  },
  removed: {
    nl: 'De bron van geld is weggenomen.',
    fr: 'La source est retirée.',
    en: 'The source of money was taken away.',
  },
})

export const financingProblem = defineProblems('financing', {
  'too-many': {
    nl: 'Een actie heeft hoogstens {most} bronnen van geld. Neem er eerst een weg.',
    fr: 'Une action a au plus {most} sources. Retirez-en une d’abord.',
    en: 'An action has at most {most} sources of money. Take one away first.',
  },
})
