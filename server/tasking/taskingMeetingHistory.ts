import type { Acting } from '../facts/acting.ts'
import { historyOf, type FieldWords, type HistoryEntry } from '../facts/fieldChanges.ts'
import { readMoment, type MomentKey } from '../facts/moment.ts'
import { dayInWords } from '../periods/day.ts'
import { momentInWords } from '../periods/momentInWords.ts'
import type { TaskingCycle, TaskingMeetingRecord, TaskingMeetingState } from './taskingMeetingRecord.ts'
import { findTaskingMeetingVersions } from './taskingMeetingStore.ts'

const stateInWords: Record<TaskingMeetingState, string> = { PLANNED: 'Planned', HELD: 'Held' }
const cycleInWords: Record<TaskingCycle, string> = { MONTHLY: 'Every month', SIX_WEEKLY: 'Every six weeks', TWELVE_WEEKLY: 'Every twelve weeks' }

const fieldWords: FieldWords<TaskingMeetingRecord> = [
  { field: 'meetsOn', inWords: 'Day', say: (one) => dayInWords(one.meetsOn) },
  { field: 'cycle', inWords: 'How often', say: (one) => cycleInWords[one.cycle] },
  { field: 'state', inWords: 'State', say: (one) => stateInWords[one.state] },
  { field: 'listedAt', inWords: 'List as at', say: (one) => (one.listedAt ? momentInWords(one.listedAt) : null) },
  { field: 'notes', inWords: 'Notes', say: (one) => one.notes },
  { field: 'isWithdrawn', inWords: 'Withdrawn', say: (one) => (one.isWithdrawn ? 'Yes' : 'No') },
]

/** History of each meeting as at its moment, newest version first, in one statement however many there are. */
export async function taskingMeetingHistories(acting: Pick<Acting, 'viewer' | 'database'>, keys: readonly MomentKey[]): Promise<HistoryEntry[][]> {
  const moments = keys.map(readMoment)
  const versions = await findTaskingMeetingVersions(acting, moments.map(({ id }) => id))
  return moments.map(({ id, asAt }) => historyOf(versions.filter((version) => version.id === id && (!asAt || version.recordedAt <= asAt)), fieldWords))
}
