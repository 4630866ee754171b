import type { ReturnLateness, ReturnState } from '../graphql/generated/graphql.ts'
import { returnName, timeInWords } from '../returnDesk/cellFacts.ts'
import { stateWords } from '../returns/returnWords.ts'

export interface StandingReturn {
  unit: { code: string }
  period: { code: string; inWords: string }
  state: ReturnState
  lateness: ReturnLateness
  daysToDue?: number | null | undefined
  daysLate: number
}

export interface PublishPreview {
  /** "EMSOU, September 2026" */
  included: string[]
  /** "EMSOU, September 2026: draft, not sent, 3 days late" */
  missing: string[]
}

/** May its figures stand as accepted though its state does not say so? What was given back certainly did. */
export function mayStandAccepted({ state }: Pick<StandingReturn, 'state'>): boolean {
  return state !== 'ACCEPTED' && state !== 'NOT_STARTED' && state !== 'REOPENED'
}

/**
 * What an edition of these returns would hold, and what it would lack.
 *
 * @param acceptedBefore "EMSOU M2026-09" of each that is prepared again while figures of it stand as accepted
 */
export function publishPreview(returns: readonly StandingReturn[], acceptedBefore: ReadonlySet<string>): PublishPreview {
  const included: string[] = []
  const missing: string[] = []
  for (const one of returns) {
    const name = returnName(one)
    const state = stateWords[one.state].words.toLowerCase()
    if (one.state === 'ACCEPTED') included.push(name)
    else if (one.state === 'REOPENED' || acceptedBefore.has(`${one.unit.code} ${one.period.code}`)) included.push(`${name}: as it was accepted last; ${state} now`)
    else missing.push(`${name}: ${[state, timeInWords(one)].filter(Boolean).join(', ')}`)
  }
  return { included, missing }
}
