import { createElement, type ComponentType } from 'react'
import { asset } from '#src/platform/web/assets.ts'

/**
 * A piece that wakes up in the browser. Its markup is made here like all other markup; `source` is the script that
 * hydrates it with the same props. Words and data come as props: neither schema nor catalogue goes along.
 */
export function Island<Props extends object>(island: {
  name: string
  source: string
  of: ComponentType<Props>
  props: Props
}) {
  return (
    <>
      <div data-island={island.name} data-props={JSON.stringify(island.props)}>
        {createElement(island.of, island.props)}
      </div>
      <script type="module" async src={asset(island.source).file} />
    </>
  )
}
