import { useEffect, useState } from 'react'
import type { AreaChoice } from '#src/foundation/areas/area-choice.ts'

export type AreaSearchProps = {
  /** The page of its own that does the same without JavaScript. */
  action: string
  /** Gives choices as data for `?q=`. */
  source: string
  /** What stays in the address of that page, by name. */
  kept?: Readonly<Record<string, string>>
  /** Where a choice leads, with `{nis}` in it. */
  target: string
  query: string
  choices: readonly AreaChoice[]
  words: { label: string; hint: string; submit: string; none: string; found: string }
}

const patience = 150

/** Searches municipalities: a form with a list of links, and while one types the list follows. */
export function AreaSearch({ action, source, kept = {}, target, query, choices, words }: AreaSearchProps) {
  const [typed, setTyped] = useState(query)
  const [found, setFound] = useState({ query, choices })

  useEffect(() => {
    if (typed.trim() === found.query.trim()) return undefined
    const stop = new AbortController()
    const timer = setTimeout(() => {
      const address = `${source}?q=${encodeURIComponent(typed)}`
      fetch(address, { signal: stop.signal, headers: { accept: 'application/json' } })
        .then((response) => (response.ok ? response.json() : Promise.reject(new Error(response.statusText))))
        .then((next: AreaChoice[]) => setFound({ query: typed, choices: next }))
        // Offline or too soon: the form itself still works.
        .catch(() => undefined)
    }, patience)
    return () => {
      clearTimeout(timer)
      stop.abort()
    }
  }, [typed, found.query, source])

  const searched = found.query.trim() !== ''
  return (
    <>
      <search>
        <form className="search-field" method="get" action={action}>
          {Object.entries(kept).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <label className="field-label" htmlFor="area-search">
            {words.label}
          </label>
          <p className="field-hint" id="area-search-description">
            {words.hint}
          </p>
          <div className="search-line">
            <input
              className="control"
              id="area-search"
              type="search"
              name="q"
              aria-describedby="area-search-description"
              autoComplete="off"
              maxLength={100}
              value={typed}
              onChange={(event) => setTyped(event.target.value)}
            />
            <button className="button" data-kind="secondary" type="submit">
              <span>{words.submit}</span>
            </button>
          </div>
        </form>
      </search>
      <p role="status" className={searched && found.choices.length === 0 ? undefined : 'visually-hidden'}>
        {searched && (found.choices.length === 0 ? words.none : `${found.choices.length} ${words.found}`)}
      </p>
      {found.choices.length > 0 && (
        <ul className="choice-links">
          {found.choices.map(({ nis, name, note }) => (
            <li key={nis}>
              <a href={target.replace('{nis}', nis)}>
                <strong>{name}</strong>
                <span className="choice-note">{note}</span>
              </a>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
