/** From the first to the last year, in our own municipality and in what it lies in. */
type Course = readonly [first: number, last: number]

export type DemoSeries = {
  indicator: string
  decimals: 0 | 1
  own: Course
  arrondissement: Course
  province: Course
  region: Course
}

/** Years that the demo shows, up to last year. */
export const demoYears = 9

/** Invented figures: no source gives them, and every page and export says so. */
export const demoFigures: readonly DemoSeries[] = [
  {
    indicator: 'population',
    decimals: 0,
    own: [14_210, 14_985],
    arrondissement: [441_300, 463_900],
    province: [1_813_200, 1_931_700],
    region: [6_444_100, 6_842_600],
  },
  {
    indicator: 'young-people',
    decimals: 0,
    own: [2_930, 3_155],
    arrondissement: [85_400, 89_100],
    province: [369_800, 393_500],
    region: [1_268_300, 1_321_900],
  },
  {
    indicator: 'green-pressure',
    decimals: 1,
    own: [36.2, 38.1],
    arrondissement: [36.9, 37.3],
    province: [37.4, 37.6],
    region: [36.4, 36.8],
  },
  {
    indicator: 'families-with-children',
    decimals: 1,
    own: [31.4, 30.2],
    arrondissement: [32.6, 31.5],
    province: [31.1, 30.3],
    region: [30.9, 30.1],
  },
  {
    indicator: 'single-parent-families',
    decimals: 1,
    own: [14.6, 17.4],
    arrondissement: [12.1, 13.0],
    province: [13.8, 14.8],
    region: [14.9, 15.8],
  },
  {
    indicator: 'increased-reimbursement',
    decimals: 1,
    own: [13.9, 13.1],
    arrondissement: [12.8, 14.8],
    province: [14.1, 16.4],
    region: [14.9, 17.6],
  },
  {
    indicator: 'integration-income-with-dependants',
    decimals: 1,
    own: [5.2, 6.2],
    arrondissement: [4.1, 4.9],
    province: [6.4, 7.6],
    region: [7.2, 8.7],
  },
  {
    indicator: 'births-in-disadvantaged-families',
    decimals: 1,
    own: [10.0, 20.0],
    arrondissement: [6.0, 8.0],
    province: [9.0, 12.0],
    region: [8.0, 11.0],
  },
  {
    indicator: 'young-unemployed',
    decimals: 1,
    own: [15.9, 12.8],
    arrondissement: [10.4, 8.3],
    province: [12.6, 10.2],
    region: [15.0, 12.6],
  },
  {
    indicator: 'young-increased-reimbursement',
    decimals: 1,
    own: [17.1, 18.0],
    arrondissement: [15.2, 16.9],
    province: [17.4, 19.1],
    region: [17.6, 19.4],
  },
]

// A gentle, always equal waver, so that lines do not look drawn with a ruler.
const waver = [0, 0.04, 0.1, -0.05, 0.06, 0.02, -0.03, 0.05, 0] as const

/** The value of a course in a year (0 is the first), as people type it. */
export function demoValue([first, last]: Course, year: number, decimals: 0 | 1): string {
  const share = year / (demoYears - 1) + (waver[year] ?? 0)
  return (first + (last - first) * share).toFixed(decimals).replace('.', ',')
}
