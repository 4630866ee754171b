import type { GroupLife } from '../../../client/targets/taskingSheet/groupLife.ts'
import type { DrawnDisruptionFragment, PlanActionRowFragment, TaskingDecisionRowFragment } from '../../../client/graphql/generated/graphql.ts'

const unit = { code: 'EMSOU', name: 'East Midlands Special Operations Unit' }
const somebody = { label: 'EMSOU recorder 1' }

/** A group that was just mapped, with whatever a test changes about it. */
export function aGroupLife(changed: Partial<GroupLife> = {}): GroupLife {
  return {
    id: 'g', version: 1, unit, urn: null, isUrnProvisional: false, alias: 'Heron', owningForce: null, status: 'ACTIVE', taskingLevel: null, sioUnit: null,
    mappedOn: '2025-01-01', threats: [], isWithdrawn: false, reason: null, recordedBy: somebody, recordedAt: '2025-01-01T09:00:00.000Z', mayCorrect: true,
    mayRestore: false, mayTransfer: false, review: { inWords: 'Never assessed.', isOverdue: false, dueOn: '2025-07-01' }, assessments: [],
    statusSpells: [{ id: 's', status: 'ACTIVE', from: '2025-01-01', lastDay: null, reason: 'Mapped', mayWithdraw: false, recordedAt: '2025-01-01T09:00:00.000Z', recordedBy: somebody }],
    planActions: [], taskingDecisions: [], sinceLastMeeting: null, lineage: [], transfers: [],
    effect: { daysSinceLastDisruption: null, reliefSoFar: null, reliefInWords: 'Nothing to measure.', mergedFrom: [], settings: [], sequences: [] },
    drawn: { totalCount: 0, edges: [] },
    counts: { major: 0, moderate: 0, minor: 0, noImpact: 0, negative: 0, gross: 0 },
    disruptions: { totalCount: 0, pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null }, edges: [] },
    history: [],
    ...changed,
  }
}

/** Latest first, as the API gives them. */
export function assessedOn(...given: [day: string, score: number, methodVersion?: string][]): GroupLife['assessments'] {
  return given
    .map(([day, score, methodVersion = '3'], index) => ({
      id: `a${index}`, assessedOn: day, score, band: 'High', method: { code: 'OCGM', name: 'OCGM' }, methodVersion, confidence: 'HIGH' as const, whyThisScore: 'Seen.',
    }))
    .toReversed()
}

/** A major disruption by an arrest, with whatever a test changes about it. */
export function drawnDisruption(day: string, changed: Partial<DrawnDisruptionFragment> = {}): DrawnDisruptionFragment {
  return {
    id: day, reference: `EMSOU-${day}`, effect: { from: day, lastDay: day, inWords: day }, countedGrade: 'MAJOR', tactics: [{ code: 'ARREST', name: 'Arrest' }], checkBacks: [],
    ...changed,
  }
}

export function drawn(...newestFirst: DrawnDisruptionFragment[]): GroupLife['drawn'] {
  return { totalCount: newestFirst.length, edges: newestFirst.map((node) => ({ node })) }
}

export function planned(changed: Partial<PlanActionRowFragment>): PlanActionRowFragment {
  return {
    id: 'p', action: 'Visit the landlord', strand: { code: 'PURSUE', name: 'Pursue' }, owner: 'SIO, EMSOU', dueOn: '2026-10-03', state: 'OPEN', closedOn: null, isOverdue: false, mayCorrect: true,
    ...changed,
  }
}

/** Something that a meeting decided to do, with whatever a test changes about it. */
export function decided(changed: Partial<TaskingDecisionRowFragment> = {}): TaskingDecisionRowFragment {
  return {
    id: 'd', decision: 'Ask for an order', owner: 'Tasking manager, EMSOU', dueOn: '2027-01-01', state: 'OPEN', closedOn: null, closingReason: null, isOverdue: false, isAboutOcg: true, mayCorrect: true,
    ocg: { id: 'g', alias: 'Heron' }, request: null, meeting: { id: 'm', meetsOn: '2026-09-04' },
    ...changed,
  }
}
