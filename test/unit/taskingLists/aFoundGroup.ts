import type { DecisionsOfGroup, GroupFacts, ListTerms } from '../../../server/taskingLists/groupFacts.ts'
import { parseDayRange } from '../../../server/periods/dayRange.ts'
import type { Sequence } from '../../../server/effects/sequence.ts'
import { scoreOn } from '../effects/aLife.ts'

/** The list of a meeting on 20 November 2026, after one on 20 October, by the settings that Longview comes with. */
export const listOfNovember: ListTerms = {
  day: '2026-11-20', previousMetOn: '2026-10-20', groupsEachRule: 10, negativeDays: 182, nothingDoneDays: 182,
}

const undecided: DecisionsOfGroup = { byPrevious: 0, openOfEarlier: null, overdue: null, byThisMeeting: 0 }

type FoundGroupTold = Partial<Omit<GroupFacts, 'decisions'>> & { decisions?: Partial<DecisionsOfGroup>; lastDisruptedOn?: string | null }

/** An active group that no rule finds, with whatever a story changes about it. */
export function aFoundGroup({ decisions, lastDisruptedOn = '2026-11-01', ...changed }: FoundGroupTold = {}): GroupFacts {
  return {
    ocgId: 'G', status: 'ACTIVE', knownSince: '2025-01-01', isMapped: true, latest: null, beforeLatest: null, newest: null, isBackSincePrevious: false,
    lastDisrupted: lastDisruptedOn === null ? null : parseDayRange(lastDisruptedOn),
    reviewDueOn: null, checkBacks: null, actions: null, negatives: [], decisions: { ...undecided, ...decisions }, isSinceList: false, ...changed,
  }
}

/** What became of a group that scored 50 on 1 May 2026, was disrupted on 1 June, fell to 30 by 1 July and was 41 on 3 October. */
export function aSequence(changed: Partial<Sequence> = {}): Sequence {
  return {
    disruptionIds: ['D'], day: '2026-06-01', baseline: { score: 50, day: '2026-05-01', methodCode: 'OCGM', methodVersion: '1' }, outcome: 'FELL',
    endedBy: 'STILL_FOLLOWED', endedOn: null, fellOn: '2026-07-01', fellTo: 30, recoveredOn: null, recoveredTo: null, lastScore: 41, lastAssessedOn: '2026-10-03',
    assessments: 2, observedTo: '2026-10-03', relief: [], ...changed,
  }
}

/** That group, on its way back. */
export const onItsWayBack = { newest: aSequence(), latest: scoreOn('2026-10-03', 41), beforeLatest: scoreOn('2026-07-01', 30) }
