import type { OutcomeCountFactsFragment } from '../graphql/generated/graphql.ts'
import { countOf, numberInWords } from '../parts/numberInWords.ts'

/** Fell and stronger in one sentence, with equal weight; then how many could not be measured. Each sequence is in one of them: by what was last seen. */
export function outcomesTitle({ sequences, measured, fell, recovered, stronger }: OutcomeCountFactsFragment): string {
  if (sequences === 0) return 'No disruptions of groups in this period'
  if (measured === 0) return `None of ${countOf(sequences, 'sequence')} could be measured`
  const not = sequences - measured
  const rest = not > 0 ? `; ${numberInWords(not)} more could not be measured` : ''
  return `Of ${numberInWords(measured)} measured, ${numberInWords(fell + recovered)} fell (${numberInWords(recovered)} came back) and ${numberInWords(stronger)} were last seen stronger${rest}`
}
