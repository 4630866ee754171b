/** Sentences that several roles share. Whom to ask stands in each sentence that says what is not allowed. */
const words = {
  readUnit: 'Read the records of your unit, and the disruptions of other units that it supported.',
  record: 'Record, correct and withdraw disruptions, groups and what is known of them, outputs and programmes of your unit.',
  handOver: 'Hand a group of your unit over to another unit, which then sees all of it in place of yours.',
  handOverNot: 'Hand a group over to another unit. Ask a performance lead or the unit head of your unit.',
  rebase: 'Say, with the reason, from which month on the limits of a series of your unit are reckoned anew, and take that back.',
  figures: 'See figures of every unit and of the network, without the records behind those of other units.',
  otherUnit: 'Open records or groups of another unit. Ask a recorder or performance lead of that unit.',
  anyRecord: 'Open records or groups of any unit. Ask a recorder or performance lead of the unit.',
  recordNot: 'Record or correct anything. Ask a recorder or performance lead of the unit.',
  ownRecord: 'Decide on a record that you made. Ask a moderator who did not make it.',
  govern: 'Change what anybody may do, yourself included. Ask an administrator of Longview.',
  sendReturn: 'Prepare the return of your unit, answer what the centre asks, and send it once the unit head has approved it.',
  approveReturn: 'Approve the return of your unit, where you prepared none of it.',
  trackReturns: 'See the returns of every unit with their figures and messages; chase, ask about a figure and give more time.',
  acceptReturns: 'Accept returns, give accepted ones back, and publish editions.',
  publicFigures: 'Make figures of units for the public, rounded so that no small count can be worked out.',
  packs: 'Make a pack for the board: one frozen snapshot of what units are compared by, as a page, a PDF and spreadsheets.',
  trail: 'Read who saw and did what. Ask the auditor.',
  noFigures: 'See figures of units. Ask a performance lead of the unit, or the executive board.',
} as const

const centreOfNobody = { mayTrackReturns: false, mayAcceptReturns: false, mayPublishFigures: false, mayMakePacks: false } as const
const ofUnit = { isOfUnit: true, mayHandOver: false, mayRebase: false, maySeeAggregates: true, mayAdminister: false, ...centreOfNobody } as const
const ofNetwork = { isOfUnit: false, mayRecord: false, mayHandOver: false, mayRebase: false, maySeeAggregates: true, mayAdminister: false, ...centreOfNobody } as const
const recordingNot = [words.otherUnit, words.ownRecord, words.govern, words.trail]
const recording = { mayRecord: true, may: [words.record, words.sendReturn, words.readUnit, words.figures], mayNot: [words.handOverNot, ...recordingNot] }
const leading = { mayRecord: true, mayHandOver: true, mayRebase: true, may: [words.record, words.sendReturn, words.handOver, words.rebase, words.readUnit, words.figures], mayNot: recordingNot }
const counting = { may: [words.figures], mayNot: [words.anyRecord, words.recordNot, words.govern, words.trail] }

/**
 * What each role may do, and how that is said to those who have it. One list, used everywhere; a capability not listed is
 * not held. Roles: domain.md, section 2.
 */
export const roles = {
  RECORDER: { inWords: 'Recorder', ...ofUnit, ...recording },
  PERFORMANCE_LEAD: { inWords: 'Performance lead', ...ofUnit, ...leading },
  UNIT_HEAD: { inWords: 'Unit head', ...ofUnit, ...leading, may: [words.approveReturn, ...leading.may] },
  MODERATOR: {
    inWords: 'Moderator', ...ofUnit, mayRecord: false,
    may: [words.readUnit, words.figures],
    mayNot: [words.recordNot, words.otherUnit, words.ownRecord, words.govern, words.trail],
  },
  BOARD_MEMBER: {
    inWords: 'Executive board member', ...ofNetwork, ...counting, mayPublishFigures: true, mayMakePacks: true,
    may: [words.figures, words.packs, words.publicFigures],
  },
  NOCC_ANALYST: {
    inWords: 'NOCC analyst', ...ofNetwork, ...counting, mayTrackReturns: true, mayPublishFigures: true, mayMakePacks: true,
    may: [words.trackReturns, words.figures, words.packs, words.publicFigures],
  },
  NOCC_ACCEPTER: {
    inWords: 'NOCC accepter', ...ofNetwork, ...counting, mayTrackReturns: true, mayAcceptReturns: true, mayPublishFigures: true, mayMakePacks: true,
    may: [words.trackReturns, words.acceptReturns, words.figures, words.packs, words.publicFigures],
  },
  CRITERIA_OWNER: { inWords: 'Criteria owner', ...ofNetwork, ...counting },
  AUDITOR: {
    inWords: 'Auditor', ...ofNetwork, maySeeAggregates: false,
    may: ['Read who saw and did what, and when.'],
    mayNot: [words.anyRecord, words.recordNot, words.noFigures, words.govern, 'Be an administrator, now or ever: administrator and auditor are never one person.'],
  },
  ADMINISTRATOR: {
    inWords: 'Administrator', ...ofNetwork, maySeeAggregates: false, mayAdminister: true,
    may: [
      'Add people, and write how they are shown.',
      'Give people a role, which holds once another administrator has confirmed it, and decide on roles that others gave.',
      'End roles, refuse people and end their sessions.',
    ],
    mayNot: [
      words.anyRecord, words.recordNot, words.noFigures, 'Change anything of yourself. Ask another administrator.', words.trail,
      'Be an auditor, now or ever: administrator and auditor are never one person.',
    ],
  },
} as const

export type Role = keyof typeof roles
export const roleCodes = Object.keys(roles) as Role[]

/** Is that text one of the roles? */
export function isRole(text: string): text is Role {
  return Object.hasOwn(roles, text)
}
