import { overdueCheckBacks } from '../checkBacks/overdueCheckBacks.ts'
import { livesOfGroups } from '../effects/livesOfGroups.ts'
import type { Acting } from '../facts/acting.ts'
import { groupedBy } from '../facts/groupedBy.ts'
import type { Day } from '../periods/day.ts'
import { overduePlanActions } from '../plans/overduePlanActions.ts'
import type { Settings } from '../settings/settingsAt.ts'
import { decisionsAbout } from '../taskingDecisions/decisionsAbout.ts'
import { backSincePrevious } from './backSincePrevious.ts'
import { decisionsOfGroup } from './decisionsOfGroup.ts'
import type { GroupFacts } from './groupFacts.ts'
import { groupsSinceList } from './groupsSinceList.ts'
import { findGroupsOfUnit, findNegatives } from './listedGroupStore.ts'
import { firstDayOfNegatives } from './negative.ts'

/** As at which moment (null is now) and for which meeting groups are looked at. */
export type Gathering = {
  meetingId: string
  /** The meeting held before. */
  previousId: string | null
  /** The moment of that one's list. */
  previousListedAt: Date | null
  asAt: Date | null
  /** The moment of reading, at which what this meeting decided is looked at; null is now. */
  readAt: Date | null
  day: Day
  settings: Settings
}

/** What the rules know of every group of the viewer's unit, in a fixed number of statements, however many groups there are. */
export async function gatherGroups(acting: Acting, { meetingId, previousId, previousListedAt, asAt, readAt, day, settings }: Gathering): Promise<GroupFacts[]> {
  const reading = { viewer: acting.viewer, database: acting.database, asAt, moment: asAt ?? acting.now }
  const groups = await findGroupsOfUnit(reading)
  const all = groups.map(({ ocgId }) => ocgId)
  // Archived groups are only ever looked at for what was decided of them.
  const followed = groups.flatMap(({ ocgId, status }) => (status === 'ARCHIVED' ? [] : [ocgId]))
  const lives = await livesOfGroups(acting, followed, { asAt, settings })
  const back = await backSincePrevious(acting, lives, { previousListedAt, settings })
  const checkBacks = await overdueCheckBacks(acting, followed, asAt)
  const actions = await overduePlanActions(acting, followed, asAt)
  const negatives = groupedBy(await findNegatives(reading, followed, firstDayOfNegatives({ day, negativeDays: settings.whole('TASKING_NEGATIVE_DAYS') })), ({ ocgId }) => ocgId)
  const atList = groupedBy(await decisionsAbout(acting, all, asAt), ({ ocgId }) => ocgId ?? '')
  const now = asAt === readAt ? atList : groupedBy(await decisionsAbout(acting, all, readAt), ({ ocgId }) => ocgId ?? '')
  // Of a meeting to come, the list is as at the moment of reading.
  const sinceList = asAt === readAt ? [] : await groupsSinceList(acting, { meetingId, readAt, known: all, day })
  const listed = groups.map(({ ocgId, status, knownSince, isMapped, reviewDueOn }) => ({
    ocgId,
    status,
    knownSince,
    isMapped,
    ...(lives.get(ocgId) ?? { newest: null, latest: null, beforeLatest: null, lastDisrupted: null }),
    isBackSincePrevious: back.has(ocgId),
    reviewDueOn,
    checkBacks: checkBacks.get(ocgId) ?? null,
    actions: actions.get(ocgId) ?? null,
    negatives: (negatives.get(ocgId) ?? []).map(({ reference, from, to, precision }) => ({ reference, effect: { from, to, precision } })),
    decisions: decisionsOfGroup({ atList: atList.get(ocgId) ?? [], now: now.get(ocgId) ?? [] }, { meetingId, previousId, day }),
    isSinceList: false,
  }))
  return [...listed, ...sinceList]
}
