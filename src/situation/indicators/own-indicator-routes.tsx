import { button, form, type Route } from '#src/platform/web/route.ts'
import { getOwnIndicator } from '#src/situation/indicators/indicator-queries.ts'
import {
  addOwnIndicator,
  changeOwnIndicator,
  removeOwnIndicator,
} from '#src/situation/indicators/own-indicator-commands.ts'
import { ownIndicatorNotice } from '#src/situation/indicators/own-indicator-messages.ts'
import { countFiguresOf } from '#src/situation/indicators/own-indicator-queries.ts'
import { OwnIndicatorPage } from '#src/situation/indicators/pages/own-indicator-page.tsx'
import { indicatorPaths } from '#src/situation/indicators/paths.ts'
import { mayKeepFigures } from '#src/situation/indicators/policy.ts'

export const ownIndicatorRoutes: Route[] = [
  form(indicatorPaths.addOwnIndicator, mayKeepFigures, addOwnIndicator, {
    page: (_ctx, _visit, reply) => <OwnIndicatorPage indicator={null} figures={0} reply={reply} />,
    done: ({ indicatorId }, { params }) => ({
      to: indicatorPaths.indicator({ ...params, indicator: indicatorId }),
      say: ownIndicatorNotice('added'),
    }),
  }),
  form(indicatorPaths.ownIndicator, mayKeepFigures, changeOwnIndicator, {
    page: async (ctx, { params }, reply) => {
      const indicator = await getOwnIndicator(ctx, params.own)
      const figures = await countFiguresOf(ctx, indicator.id)
      return <OwnIndicatorPage indicator={indicator} figures={figures} reply={reply} />
    },
    fixed: ({ params }) => ({ id: params.own }),
    done: ({ indicatorId }, { params }) => ({
      to: indicatorPaths.indicator({ ...params, indicator: indicatorId }),
      say: ownIndicatorNotice('saved'),
    }),
  }),
  button(indicatorPaths.removeOwnIndicator, mayKeepFigures, removeOwnIndicator, {
    fixed: ({ params }) => ({ id: params.own }),
    done: (_result, { params }) => ({
      to: indicatorPaths.situation(params),
      say: ownIndicatorNotice('removed'),
    }),
  }),
]
