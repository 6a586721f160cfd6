import { fictionalArea } from '#src/foundation/areas/fictional-area.ts'
import { demoFigures, demoValue, demoYears, type DemoSeries } from '#src/overview/demo/demo-figures.ts'
import { today, type Context } from '#src/platform/context.ts'
import { keepFigures } from '#src/situation/indicators/commands.ts'

const source = 'Voorbeeldcijfers, verzonnen voor Klaverbeke'
const tooFew = 'young-integration-income'

const areas = {
  own: fictionalArea.nis,
  arrondissement: fictionalArea.arrondissementNis ?? '',
  province: fictionalArea.provinceNis ?? '',
  region: fictionalArea.regionNis ?? '',
} as const satisfies Record<Exclude<keyof DemoSeries, 'indicator' | 'decimals'>, string>

const levels = ['own', 'arrondissement', 'province', 'region'] as const

const rowOf = (series: DemoSeries, year: number) =>
  Object.fromEntries(levels.map((level) => [areas[level], demoValue(series[level], year, series.decimals)]))

/** Nine years of invented figures, typed in like anybody would; one indicator has too few people to be known. */
export async function keepDemoFigures(ctx: Context): Promise<void> {
  const lastYear = Number(today(ctx).slice(0, 4)) - 1
  const indicators = [...demoFigures.map(({ indicator }) => indicator), tooFew]
  for (let year = 0; year < demoYears; year += 1) {
    const isLast = year === demoYears - 1
    const figures = Object.fromEntries(demoFigures.map((series) => [series.indicator, rowOf(series, year)]))
    await keepFigures(ctx, {
      area: fictionalArea.nis,
      period: String(lastYear - demoYears + 1 + year),
      figures: isLast ? { ...figures, [tooFew]: { [fictionalArea.nis]: '<5' } } : figures,
      sources: Object.fromEntries(indicators.map((indicator) => [indicator, source])),
    })
  }
}
