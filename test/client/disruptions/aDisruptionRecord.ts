import type { DisruptionRecordFragment } from '../../../client/graphql/generated/graphql.ts'

/** A disruption as the client reads it. */
export function aDisruptionRecord(changed: Partial<DisruptionRecordFragment> = {}): DisruptionRecordFragment {
  return {
    id: '1',
    reference: 'EMSOU-2026-0001',
    version: 1,
    unit: { code: 'EMSOU', name: 'East Midlands Special Operations Unit' },
    target: { kind: 'OCG', label: 'Amber', ocg: { id: 'g1', alias: 'Amber', urn: null } },
    strand: { code: 'PURSUE', name: 'Pursue' },
    threats: [{ code: 'DRUGS', name: 'Drugs' }],
    tactics: [{ code: 'CHARGE', name: 'Charge' }],
    supportingUnits: [],
    forces: [],
    partnerNames: [],
    ownReference: null,
    operationName: null,
    effect: { text: '2026-03-27', inWords: '27 March 2026', precision: 'DAY' },
    whatHappened: 'Two people charged.',
    outcomes: [],
    countedGrade: 'MAJOR',
    countedGradeRule: "originator's grade",
    gradings: [],
    isWithdrawn: false,
    reason: null,
    recordedBy: { label: 'EMSOU recorder 1' },
    recordedAt: '2026-11-20T09:30:00.000Z',
    mayCorrect: true,
    mayRestore: false,
    ...changed,
  }
}
