import { useEffect, useState } from 'react'
import { Progress } from '#src/ui/progress.tsx'

/** How far work is, as it is asked for. */
export type HowFar = { underWay: boolean; done: number; total: number; text: string }

export type ImportProgressProps = {
  /** Gives how far it is as data. */
  source: string
  /** The page of what came of it. */
  page: string
  label: string
  first: HowFar
}

const everyMs = 1000
const parts = 10

/** Which tenth of the work is done: said aloud once, whatever happens in between. */
const partOf = ({ done, total }: HowFar): number => (total === 0 ? 0 : Math.floor((done / total) * parts))

async function howFarNow(source: string, signal: AbortSignal): Promise<HowFar> {
  const response = await fetch(source, { signal, headers: { accept: 'application/json' } })
  if (!response.ok) throw new Error(response.statusText)
  return response.json()
}

/** A bar that follows the work, and leads on when it has ended. */
export function ImportProgress({ source, page, label, first }: ImportProgressProps) {
  const [now, setNow] = useState(first)
  const [heard, setHeard] = useState({ part: partOf(first), text: '' })

  useEffect(() => {
    const stop = new AbortController()
    let timer = setTimeout(() => void ask(), everyMs)
    async function ask(): Promise<void> {
      // Offline for a moment: it is asked again.
      const next = await howFarNow(source, stop.signal).catch(() => null)
      if (stop.signal.aborted) return
      if (next?.underWay === false) {
        location.replace(page)
        return
      }
      if (next) {
        setNow(next)
        const part = partOf(next)
        setHeard((before) => (before.part === part ? before : { part, text: next.text }))
      }
      timer = setTimeout(() => void ask(), everyMs)
    }
    return () => {
      stop.abort()
      clearTimeout(timer)
    }
  }, [source, page])

  return (
    <>
      <Progress
        id="how-far"
        label={label}
        value={Math.min(now.done, now.total)}
        max={Math.max(1, now.total)}
        text={now.text}
      />
      <p role="status" className="visually-hidden">
        {heard.text}
      </p>
    </>
  )
}
