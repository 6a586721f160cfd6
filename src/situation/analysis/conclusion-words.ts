import { areaInSentence, areaName } from '#src/foundation/areas/area-name.ts'
import type { Area } from '#src/foundation/areas/area.ts'
import { belgium } from '#src/foundation/areas/belgium.ts'
import type { Locale } from '#src/platform/i18n/locale.ts'
import { translator } from '#src/platform/i18n/messages.ts'
import { placeKey, type RestingFigure } from '#src/situation/analysis/kept-figure.ts'
import { conclusionMessages } from '#src/situation/analysis/messages.ts'
import type { Verdict } from '#src/situation/indicators/comparison.ts'
import { figureText } from '#src/situation/indicators/figure-words.ts'
import type { Figure } from '#src/situation/indicators/figure.ts'
import type { Indicator } from '#src/situation/indicators/indicator.ts'
import { indicatorMessages } from '#src/situation/indicators/messages.ts'
import { periodLabel } from '#src/situation/indicators/period.ts'

export type FigureInWords = {
  key: string
  /** What it measures; with the area, where there are several. */
  name: string
  /** Value, period, and where it stands beside the widest area. */
  words: string
  source: string | null
  /** What became of it since. */
  remarks: string[]
}

type Written = Pick<Figure, 'unit' | 'kind' | 'breakdown'>

const besideWords: Record<Verdict, string> = {
  higher: 'higher',
  lower: 'lower',
  'about-equal': 'equal',
  unknown: 'none',
}

function valueWords(value: string | null, written: Written, locale: Locale): string {
  if (value === null) return translator(indicatorMessages, locale)('unknown')
  const { breakdown } = written
  return [figureText(value, written, locale), breakdown && `(${breakdown})`].filter(Boolean).join(' ')
}

/** With what a kept figure is written: as it stands today, or as its series says. */
const writtenWith = ({ now, series, about }: RestingFigure): Written =>
  now ?? series ?? { unit: about?.unit ?? 'number', kind: about?.kind ?? 'count', breakdown: '' }

/** Null while today's value reads as it did then. */
export function changeSince(figure: RestingFigure, locale: Locale): { now: string; before: string } | null {
  if (!figure.now) return null
  const [now, before] = [figure.now.value, figure.value].map((value) =>
    valueWords(value, writtenWith(figure), locale),
  )
  return now === undefined || before === undefined || now === before ? null : { now, before }
}

function remarksOn(figure: RestingFigure, locale: Locale): string[] {
  const t = translator(conclusionMessages, locale)
  const { now, newer } = figure
  const changed = changeSince(figure, locale)
  return [
    now ? null : t('figure.removed'),
    changed && t('figure.changed', changed),
    newer &&
      t('figure.newer', {
        figure: valueWords(newer.value, newer, locale),
        period: periodLabel(newer.period, locale),
      }),
  ].filter((remark) => remark !== null)
}

/** What a figure measures; with the area, in a workspace of several. */
const nameWith = (name: string, place: Area | undefined, manyAreas: boolean, locale: Locale): string =>
  manyAreas && place ? `${name}, ${areaName(place, locale)}` : name

/** A figure under a conclusion: as it stands today, or as it was kept when it was taken away. */
export function figureInWords(figure: RestingFigure, manyAreas: boolean, locale: Locale): FigureInWords {
  const t = translator(conclusionMessages, locale)
  const { about, now, beside, place } = figure
  const other = beside?.figure?.value ?? null
  const name = about ? about.name[locale] : t('figure.gone')
  const source = now?.source ?? figure.series?.source
  return {
    key: placeKey(figure),
    name: nameWith(name, place, manyAreas, locale),
    words: t('figure.words', {
      value: valueWords(now ? now.value : figure.value, writtenWith(figure), locale),
      period: periodLabel(figure.period, locale),
      beside: beside && other !== null ? besideWords[beside.verdict] : 'none',
      area: beside ? areaInSentence(beside.area, locale) : '',
      other: other === null ? '' : valueWords(other, { ...writtenWith(figure), breakdown: '' }, locale),
    }),
    source: source ? t('figure.source', { source }) : null,
    remarks: remarksOn(figure, locale),
  }
}

type Choice = { value: string; label: string }

/** A kept figure as a box to tick: what it is, and what became of it. */
export function keptChoice(figure: RestingFigure, manyAreas: boolean, locale: Locale): Choice {
  const { key, name, words, remarks } = figureInWords(figure, manyAreas, locale)
  const label = translator(conclusionMessages, locale)('pair', { name, words })
  return { value: key, label: [label, ...remarks].join(' ') }
}

/** A figure of today as a box to tick. */
export function choiceOfToday(
  figure: Figure,
  { name }: Indicator,
  manyAreas: boolean,
  locale: Locale,
): Choice {
  const t = translator(conclusionMessages, locale)
  return {
    value: placeKey(figure),
    label: t('form.choice', {
      indicator: nameWith(name[locale], belgium.find(figure.area), manyAreas, locale),
      value: valueWords(figure.value, figure, locale),
      period: periodLabel(figure.period, locale),
    }),
  }
}
