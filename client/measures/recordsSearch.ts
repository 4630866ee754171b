import type { DisruptionSearch } from '../disruptions/disruptionSearch.ts'
import type { Grade } from '../graphql/generated/graphql.ts'

export interface FiguresShown {
  period: string
  /** Only where the figures are as at a past moment. */
  asAt?: string | undefined
  /** Whether the figures are from returns: the records are those of now, and need not be as many. */
  asTheyStand?: boolean
}

const gradesOfColumn: Readonly<Record<string, Grade[]>> = {
  gross: ['MAJOR', 'MODERATE', 'MINOR'],
  major: ['MAJOR'],
  moderate: ['MODERATE'],
  minor: ['MINOR'],
  noImpact: ['NO_IMPACT'],
  negative: ['NEGATIVE'],
  led: ['MAJOR', 'MODERATE', 'MINOR', 'NO_IMPACT', 'NEGATIVE'],
}

/** The list that adds up to a figure; none for a column that is no count of led disruptions. */
export function recordsSearch(
  shown: FiguresShown,
  column: string,
  under: Pick<DisruptionSearch, 'strand' | 'threat' | 'tactic' | 'force'> = {},
): DisruptionSearch | null {
  const base: DisruptionSearch = { period: shown.period, ...(shown.asAt ? { asAt: shown.asAt } : {}), ...under }
  if (column === 'supportedGross') return { ...base, credit: 'SUPPORTED', grades: ['MAJOR', 'MODERATE', 'MINOR'] }
  const grades = gradesOfColumn[column]
  return grades ? { ...base, credit: 'LED', grades } : null
}
