import type { CaseColumn } from './caseColumns.ts'
import type { CaseOutcome } from './caseOutcomes.ts'

const tacticBehind: Partial<Record<CaseColumn, string>> = {
  arrests: 'ARREST',
  charged: 'CHARGE',
  cash_gbp: 'SEIZURE',
  drugs: 'SEIZURE',
  firearms: 'SEIZURE',
  assets_frozen_gbp: 'RESTRAINT_OR_CONFISCATION',
  orders: 'OTHER_COURT_ORDER',
  safeguarded_adults: 'SAFEGUARDING',
  safeguarded_children: 'SAFEGUARDING',
}

/** Where no outcome says what was done, two strands have one tactic that means just that; the others do not. */
const tacticOfStrand: Record<string, string> = { PREVENT: 'PREVENTION_ACTIVITY', PROTECT: 'PROTECTIVE_ADVICE' }

/**
 * The tactics that a row implies. The file does not hold them, so only what an outcome cannot come without
 * is taken; nothing is read out of the free text.
 *
 * @returns codes, and what they were derived from; none where nothing says what was done
 */
export function derivedTactics(outcomes: CaseOutcome[], strandCode: string | null): { codes: string[]; from: 'outcomes' | 'strand' } {
  const codes = [...new Set(outcomes.flatMap(({ column }) => tacticBehind[column] ?? []))]
  if (codes.length > 0) return { codes, from: 'outcomes' }
  const ofStrand = tacticOfStrand[strandCode ?? '']
  return { codes: ofStrand ? [ofStrand] : [], from: 'strand' }
}
