type Numbered = { number: number; parentNumber: number | null }

/** "2" or "2.1": what people call an objective. */
export const objectiveLabel = ({ number, parentNumber }: Numbered): string =>
  parentNumber === null ? String(number) : `${parentNumber}.${number}`
