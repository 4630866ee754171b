import type { Unit } from '../units/referenceData.ts'

/** What findings answer, in the order of the page. */
export const findingSubjects = ['DIFFERENCE', 'CHANGE', 'LASTING', 'MIX', 'MISSING'] as const
export type FindingSubject = (typeof findingSubjects)[number]

/** A sentence computed from figures: `measure` and `unit` are null where it is about no single one. */
export type ComparisonFinding = { about: FindingSubject; sentence: string; measure: string | null; unit: Unit | null }
