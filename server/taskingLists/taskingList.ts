import type { Acting } from '../facts/acting.ts'
import { londonDayOf } from '../periods/londonDay.ts'
import { settingsAt, type SettingCode, type Settings } from '../settings/settingsAt.ts'
import { settingsUsed, type SettingUsed } from '../settings/settingUsed.ts'
import { previousMeeting } from '../tasking/previousMeeting.ts'
import type { TaskingMeetingRecord } from '../tasking/taskingMeetingRecord.ts'
import { chooseGroups, type ChosenGroups } from './chooseGroups.ts'
import { gatherGroups } from './gatherGroups.ts'
import type { ListTerms } from './groupFacts.ts'

/**
 * The list of groups of a meeting, as at which moment (null is now) it stands, and that of the meeting before; and which of the
 * groups the unit has only since.
 */
export type TaskingList = ChosenGroups & { asAt: Date | null; previousListedAt: Date | null; at: ListTerms; sinceList: ReadonlySet<string> }

const settingsOfList: readonly SettingCode[] = [
  'TASKING_GROUPS_EACH_RULE', 'TASKING_NEGATIVE_DAYS', 'TASKING_NOTHING_DONE_DAYS', 'RECOVERY_PERCENT', 'STRONGER_PERCENT', 'REVIEW_DAYS_ACTIVE',
  'REVIEW_DAYS_MONITORED', 'CHECK_BACK_MONTHS', 'CHECK_BACK_FROM_GRADE', 'CHECK_BACK_GRACE_DAYS',
]

const made = new WeakMap<TaskingMeetingRecord, Promise<TaskingList>>()

/**
 * The list of groups of a meeting: as at the moment at which it was held, or of reading while it is planned, by the settings of
 * that moment. It is made once for each time that the meeting is read, however many fields ask for it.
 */
export function taskingList(acting: Acting, meeting: TaskingMeetingRecord): Promise<TaskingList> {
  const known = made.get(meeting)
  if (known) return known
  const making = makeList(acting, meeting)
  made.set(meeting, making)
  return making
}

/** The settings that the list of a meeting is made with. */
export async function settingsOf({ database }: Acting, meeting: TaskingMeetingRecord): Promise<SettingUsed[]> {
  return settingsUsed(await settingsAt(database, momentOfList(meeting)), settingsOfList)
}

/** A held meeting's list stands as at the moment of holding it; null is now. */
function momentOfList({ listedAt, asAt }: TaskingMeetingRecord): Date | null {
  return listedAt ?? asAt
}

async function makeList(acting: Acting, meeting: TaskingMeetingRecord): Promise<TaskingList> {
  const asAt = momentOfList(meeting)
  const settings = await settingsAt(acting.database, asAt)
  const previous = await previousMeeting(acting, meeting)
  const previousListedAt = previous?.listedAt ?? null
  const at = listTerms(settings, {
    day: londonDayOf(asAt ?? acting.now),
    previousMetOn: previous?.meetsOn ?? null,
  })
  const groups = await gatherGroups(acting, { meetingId: meeting.id, previousId: previous?.id ?? null, previousListedAt, asAt, readAt: meeting.asAt, day: at.day, settings })
  return {
    ...chooseGroups(groups, at, acting.reference),
    asAt,
    previousListedAt,
    at,
    sinceList: new Set(groups.flatMap(({ ocgId, isSinceList }) => (isSinceList ? [ocgId] : []))),
  }
}

function listTerms(settings: Settings, days: Pick<ListTerms, 'day' | 'previousMetOn'>): ListTerms {
  return {
    ...days,
    groupsEachRule: settings.whole('TASKING_GROUPS_EACH_RULE'),
    negativeDays: settings.whole('TASKING_NEGATIVE_DAYS'),
    nothingDoneDays: settings.whole('TASKING_NOTHING_DONE_DAYS'),
  }
}
