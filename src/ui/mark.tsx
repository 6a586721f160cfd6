/** The mark: an arch (a house, a hand held over) over a dot. */
export function Mark() {
  return (
    <svg className="mark" viewBox="0 0 28 28" width="28" height="28" aria-hidden="true">
      <path className="mark-arch" d="M4 24V14a10 10 0 0 1 20 0v10" />
      <circle className="mark-dot" cx="14" cy="20" r="4.25" />
    </svg>
  )
}
