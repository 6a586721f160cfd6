import { today, type Context } from '#src/platform/context.ts'

/** The last year that a figure may be about: next year, for forecasts and school years. */
export const latestYear = (ctx: Pick<Context, 'now'>): number => Number(today(ctx).slice(0, 4)) + 1
