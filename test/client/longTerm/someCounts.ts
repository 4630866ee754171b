import type { CurveFactsFragment, DurabilityFactsFragment, OutcomeCountFactsFragment } from '../../../client/graphql/generated/graphql.ts'

/** Check-backs at a year: 30 of 52 held, 6 without an answer. */
export function someCheckBacks(with_: Partial<DurabilityFactsFragment> = {}): DurabilityFactsFragment {
  return {
    months: 12, held: 30, partlyHeld: 12, lost: 10, unknown: 2, due: 1, overdue: 3, notYetDue: 0,
    heldShare: { part: 30, of: 52, share: 30 / 52, lower: 0.4418, upper: 0.7015 }, whyNoShare: null, ...with_,
  }
}

/** Ten sequences, eight of them measured. */
export function someOutcomes(with_: Partial<OutcomeCountFactsFragment> = {}): OutcomeCountFactsFragment {
  return {
    sequences: 10, disruptions: 13, measured: 8, fell: 3, recovered: 2, noEffectSeen: 1, stronger: 2, notAssessed: 1, noBaseline: 1,
    methodChanged: 0, datedTooLoosely: 0, fellShare: { part: 5, of: 8, share: 0.625, lower: 0.31, upper: 0.86 },
    strongerShare: { part: 2, of: 8, share: 0.25, lower: 0.07, upper: 0.59 }, ...with_,
  }
}

/** Four followed, two of whom had the event on days 30 and 90. */
export function aCurve(with_: Partial<CurveFactsFragment> = {}): CurveFactsFragment {
  return {
    days: [30, 90, 120], survival: [0.75, 0.5, 0.5], lower: [0.13, 0.06, 0.06], upper: [0.96, 0.84, 0.84], incidence: [0.25, 0.5, 0.5],
    atRiskDays: [0, 60, 120], atRisk: [4, 3, 1], total: 4, events: 2, censored: 2, competing: 0,
    medianDays: 90, medianLower: 30, medianUpper: null, whyNoMedian: null, whyNoMedianUpper: 'Not reached', inWords: 'In words.', whyNone: null, ...with_,
  }
}
