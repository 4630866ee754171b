import { listInWords, type FieldWords } from '../facts/fieldChanges.ts'
import { dayRangeInWords } from '../periods/dayRange.ts'
import { known, type ReferenceData } from '../units/referenceData.ts'
import type { Grade } from './countedGrade.ts'
import type { DisruptionRecord } from './disruptionRecord.ts'
import type { OutcomeRecord } from './disruptionStore.ts'

export type DisruptionVersionInFull = DisruptionRecord & {
  outcomes: OutcomeRecord[]
  whatHappened: string | null
  /** Our reference of the record that counts in its place; null where there is none, or the viewer may not see it. */
  mergedIntoReference: string | null
}

export const gradeInWords: Record<Grade, string> = {
  MAJOR: 'Major',
  MODERATE: 'Moderate',
  MINOR: 'Minor',
  NO_IMPACT: 'No impact',
  NEGATIVE: 'Negative',
}

/** How each field of a disruption is said when two versions are compared. */
export function disruptionFieldWords(reference: ReferenceData): FieldWords<DisruptionVersionInFull> {
  const names = (codes: string[], list: Map<string, { name: string }>) => listInWords(codes.map((code) => known(list, code).name))
  const outcome = (one: OutcomeRecord) =>
    `${known(reference.outcomeKinds, one.kindCode).name}: ${one.quantity.toLocaleString('en-GB')} ${known(reference.measureUnits, one.measureUnitCode).name.toLowerCase()}`
  return [
    { field: 'effect', inWords: 'Days of effect', say: (one) => dayRangeInWords(one.effect) },
    { field: 'target', inWords: 'Target', say: (one) => one.targetLabel },
    { field: 'strand', inWords: 'Strand', say: (one) => known(reference.strands, one.strandCode).name },
    { field: 'threats', inWords: 'Threats', say: (one) => names(one.threatCodes, reference.threats) },
    { field: 'tactics', inWords: 'Tactics', say: (one) => names(one.tacticCodes, reference.tactics) },
    { field: 'whatHappened', inWords: 'What happened', say: (one) => one.whatHappened },
    { field: 'outcomes', inWords: 'Outcomes', say: (one) => listInWords(one.outcomes.map(outcome)) },
    { field: 'grade', inWords: 'Counted grade', say: (one) => gradeInWords[one.grade] },
    { field: 'supportingUnits', inWords: 'Supporting units', say: (one) => listInWords(one.supportingUnitCodes) },
    { field: 'forces', inWords: 'Forces', say: (one) => names(one.forceCodes, reference.forces) },
    { field: 'partnerNames', inWords: 'Partner agencies', say: (one) => listInWords(one.partnerNames) },
    { field: 'operationName', inWords: 'Operation', say: (one) => one.operationName },
    { field: 'ownReference', inWords: 'Own reference', say: (one) => one.ownReference },
    { field: 'isWithdrawn', inWords: 'Withdrawn', say: (one) => (one.isWithdrawn ? 'Yes' : 'No') },
    { field: 'mergedInto', inWords: 'Merged into', say: (one) => (one.mergedIntoId ? (one.mergedIntoReference ?? 'a record that you may not see') : null) },
  ]
}
