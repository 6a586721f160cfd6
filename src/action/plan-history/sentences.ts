import { planHistoryMessages } from '#src/action/plan-history/messages.ts'
import {
  eventsIn,
  isNothing,
  type Event,
  type Names,
  type Recorded,
  type RecordedSubject,
} from '#src/action/plan-history/recorded.ts'
import type { Acceptance } from '#src/action/plan/acceptance.ts'
import { financingMessages } from '#src/action/plan/financing-messages.ts'
import { planMessages } from '#src/action/plan/messages.ts'
import { smartMessages } from '#src/action/plan/smart-messages.ts'
import type { Locale } from '#src/platform/i18n/locale.ts'
import { translator } from '#src/platform/i18n/messages.ts'
import { presenter } from '#src/platform/written/presented.ts'

/** What somebody did, and both texts in full where the sentence has room for their beginnings only. */
export type Sentence = { words: string; whole: { before: string | null; after: string | null } | null }

type Changed = Extract<Event, { kind: 'changed' }>

const longest = 160
const cut = (text: string): string =>
  text.length <= longest ? text : `${text.slice(0, longest - 1).trimEnd()}…`

/** Writes the values of fields out for people, in one language. */
function writer(subject: RecordedSubject, names: Names, locale: Locale) {
  const t = translator(planHistoryMessages, locale)
  const plan = translator(planMessages, locale)
  const money = translator(financingMessages, locale)
  const count = translator(smartMessages, locale)
  const show = presenter(locale)

  /** The words of a choice; of one that is no longer offered, what was kept. */
  function choice(field: string, value: string): string {
    if (subject === 'action_financing') {
      const key = `kinds.${value}` as 'kinds.fund'
      return money.has(key) ? money(key) : value
    }
    const key =
      `${{ status: 'statuses', approach: 'approaches' }[field] ?? `${field}s`}.${value}` as 'statuses.done'
    return plan.has(key) ? plan(key) : value
  }
  const acceptance = ({ accepter, tookPart, number }: Acceptance): string =>
    tookPart === null
      ? count(`acceptedBy.${accepter}`, { number })
      : count('ofThose', { number, whole: count(`acceptedBy.${accepter}`, { number: tookPart }) })
  const named = (value: unknown): string =>
    show.list([value].flat().map((id) => t('quoted', { text: names.get(String(id)) ?? t('unnamed') })))

  /** A source of money by its name, or by its kind while it has none. */
  const source = ({ after }: Recorded): string =>
    t('quoted', {
      text: isNothing(after['name']) ? choice('kind', String(after['kind'])) : String(after['name']),
    })

  const value = ({ field, form }: Changed, kept: unknown): string => {
    switch (form) {
      case 'text':
        return t('quoted', { text: cut(String(kept)) })
      case 'decimal':
        return show.number(String(kept))
      case 'euros':
        return show.euros(Number(kept))
      case 'day':
        return show.day(String(kept))
      case 'days':
        return show.list((kept as string[]).map(show.day))
      case 'answer':
        return t(kept === true ? 'yes' : 'no')
      case 'choice':
        return t('quoted', { text: choice(field, String(kept)) })
      case 'named':
        return named(kept)
      case 'acceptances':
        return show.list((kept as Acceptance[]).map(acceptance))
    }
  }
  return { value, source }
}

const isLong = (value: unknown): value is string => typeof value === 'string' && value.length > longest
const inFull = (value: unknown): string | null => (typeof value === 'string' ? value : null)

/** A change with what was said in the log of its action. */
type Told = Recorded & { note: string | null }

/** What happened in one change, as sentences without their subject: "changed the title from … to …". */
export function sentencesOf(change: Told, names: Names, locale: Locale): Sentence[] {
  const t = translator(planHistoryMessages, locale)
  const { value: write, source } = writer(change.subject, names, locale)
  const events = eventsIn(change).map((event): Sentence => {
    if (event.kind === 'added' && change.subject === 'action_financing')
      return { words: t('addedSource', { name: source(change) }), whole: null }
    if (event.kind !== 'changed') return { words: t(`wholes.${change.subject}.${event.kind}`), whole: null }
    const own = t(`fields.${event.field}`)
    const field = change.subject === 'action_financing' ? t('ofMoney', { field: own }) : own
    const [before, after] = [event.before, event.after]
    const whole =
      event.form === 'text' && (isLong(before) || isLong(after))
        ? { before: inFull(before), after: inFull(after) }
        : null
    if (isNothing(before)) return { words: t('filled', { field, after: write(event, after) }), whole }
    if (isNothing(after)) return { words: t('emptied', { field, before: write(event, before) }), whole }
    return { words: t('changed', { field, before: write(event, before), after: write(event, after) }), whole }
  })
  const { note } = change
  if (isNothing(note)) return events
  const said = t('said', { note: t('quoted', { text: cut(String(note)) }) })
  return [...events, { words: said, whole: isLong(note) ? { before: null, after: note } : null }]
}

/** Somebody by name and account; both null when nobody in particular did it. */
type Doer = { by: string | null; accountId: string | null }

/** Who did it, also when nobody in particular did, or somebody whose account is gone. */
export function whoIn({ by, accountId }: Doer, locale: Locale): string {
  const t = translator(planHistoryMessages, locale)
  return by ?? t(accountId === null ? 'nobody' : 'gone')
}
