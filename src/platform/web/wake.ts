import { createElement, type ComponentType } from 'react'
import { hydrateRoot } from 'react-dom/client'

/** In the browser: hydrates every island of this name with the props that the server put beside it. */
export function wake<Props extends object>(name: string, component: ComponentType<Props>): void {
  for (const place of document.querySelectorAll<HTMLElement>(`[data-island="${name}"]`)) {
    // The server wrote these props for this very component.
    hydrateRoot(place, createElement(component, JSON.parse(place.dataset.props ?? '{}') as Props))
  }
}
