/** What each role may do. One list, used everywhere; a capability not listed is not held. */
export const roles = {
  RECORDER: { inWords: 'Recorder', isOfUnit: true, mayRecord: true, maySeeAggregates: true },
  PERFORMANCE_LEAD: { inWords: 'Performance lead', isOfUnit: true, mayRecord: true, maySeeAggregates: true },
  UNIT_HEAD: { inWords: 'Unit head', isOfUnit: true, mayRecord: true, maySeeAggregates: true },
  MODERATOR: { inWords: 'Moderator', isOfUnit: true, mayRecord: false, maySeeAggregates: true },
  BOARD_MEMBER: { inWords: 'Executive board member', isOfUnit: false, mayRecord: false, maySeeAggregates: true },
  NOCC_ANALYST: { inWords: 'NOCC analyst', isOfUnit: false, mayRecord: false, maySeeAggregates: true },
  NOCC_ACCEPTER: { inWords: 'NOCC accepter', isOfUnit: false, mayRecord: false, maySeeAggregates: true },
  CRITERIA_OWNER: { inWords: 'Criteria owner', isOfUnit: false, mayRecord: false, maySeeAggregates: true },
  AUDITOR: { inWords: 'Auditor', isOfUnit: false, mayRecord: false, maySeeAggregates: false },
  ADMINISTRATOR: { inWords: 'Administrator', isOfUnit: false, mayRecord: false, maySeeAggregates: false },
} as const

export type Role = keyof typeof roles
export const roleCodes = Object.keys(roles) as Role[]
