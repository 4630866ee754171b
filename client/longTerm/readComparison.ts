import type { Problem } from '../parts/problem.ts'
import type { LastingSearch } from './lastingSearch.ts'

export type ComparedFields = Pick<LastingSearch, 'oneTactic' | 'oneThreat' | 'oneGrade' | 'otherTactic' | 'otherThreat' | 'otherGrade'>

/** What is wrong with two groups of disruptions that were chosen to be compared, at the first field of each. */
export function readComparison({ oneTactic, oneThreat, oneGrade, otherTactic, otherThreat, otherGrade }: ComparedFields): Problem[] {
  const problems: Problem[] = []
  if (!oneTactic && !oneThreat && !oneGrade) problems.push({ field: 'oneTactic', message: 'Choose a tactic, a threat or a grade for the first group' })
  if (!otherTactic && !otherThreat && !otherGrade) problems.push({ field: 'otherTactic', message: 'Choose a tactic, a threat or a grade for the second group' })
  const isSame = oneTactic === otherTactic && oneThreat === otherThreat && oneGrade === otherGrade
  if (problems.length === 0 && isSame) problems.push({ field: 'otherTactic', message: 'Choose a second group that differs from the first' })
  return problems
}
