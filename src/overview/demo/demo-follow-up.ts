import type { AskedField } from '#src/action/follow-up/asked-field.ts'
import type { DemoPerson } from '#src/overview/demo/demo-people.ts'

/** What was said about an action, days ago. */
export type DemoComment = {
  action: string
  by: DemoPerson
  for?: readonly DemoPerson[]
  daysAgo: number
  text: string
}

/** Oldest first. */
export const demoComments: readonly DemoComment[] = [
  {
    action: 'Huiswerkbegeleiding in de Molenwijk',
    by: 'sam',
    for: ['noor'],
    daysAgo: 6,
    text: 'In de volgende schoolvakantie is het buurthuis bezet. Noor, kunnen we dan een lokaal van het OCMW gebruiken?',
  },
  {
    action: 'Huiswerkbegeleiding in de Molenwijk',
    by: 'els',
    daysAgo: 4,
    text: 'Bij de jeugddienst is er die weken ook een lokaal vrij, op wandelafstand.',
  },
  {
    action: 'Jeugdhuis open op woensdag, zonder inkom',
    by: 'noor',
    for: ['els'],
    daysAgo: 2,
    text: 'Mooi dat het loopt! Els, hoor je van de jongeren zelf wat ze op woensdag graag zouden doen?',
  },
]

/** What one of them was asked to fill in. */
export const demoQuestions: readonly {
  action: string
  field: AskedField
  of: DemoPerson
  daysLeft: number
  note: string
}[] = [
  {
    action: 'Ruilkast voor sportmateriaal',
    field: 'evaluationMethod',
    of: 'els',
    daysLeft: 10,
    note: 'Hoe weten we na een jaar of de kasten gebruikt worden? Eén zin volstaat.',
  },
  {
    action: 'Schoolrekeningen in schijven, met alle scholen',
    field: 'means',
    of: 'sam',
    daysLeft: 21,
    note: 'Wat vraagt dit van de scholen, en wat van ons?',
  },
]

/** A file that belongs to an action. */
export const demoAttachment = {
  action: 'Huiswerkbegeleiding in de Molenwijk',
  by: 'sam',
  daysAgo: 20,
  name: 'Afspraken huiswerkbegeleiding.txt',
  text: [
    'Afspraken huiswerkbegeleiding Molenwijk',
    '',
    'Dinsdag en donderdag, van 15.45 tot 17.15 uur, in het buurthuis.',
    'Eerst iets drinken en fruit, dan aan de slag.',
    'Twee begeleiders per groep van acht kinderen.',
    'Wie niet komt, krijgt dezelfde avond een berichtje: we missen je.',
    '',
  ].join('\n'),
} as const satisfies { action: string; by: DemoPerson; daysAgo: number; name: string; text: string }
