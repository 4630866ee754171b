import type { Viewer } from '../access/viewer.ts'
import type { RequestDatabase } from '../database/requestTransaction.ts'
import { historyOf, type FieldWords, type HistoryEntry } from '../facts/fieldChanges.ts'
import { readMoment, type MomentKey } from '../facts/moment.ts'
import { dayInWords } from '../periods/day.ts'
import { findCheckBackVersions, type CheckBackVersionInFull } from './checkBackStore.ts'
import { resultInWords } from './checkBackWords.ts'

const fieldWords: FieldWords<CheckBackVersionInFull> = [
  { field: 'result', inWords: 'Result', say: (one) => resultInWords[one.result] },
  { field: 'checkedOn', inWords: 'Looked at on', say: (one) => dayInWords(one.checkedOn) },
  { field: 'whyThisResult', inWords: 'Why this result', say: (one) => one.whyThisResult },
  { field: 'evidence', inWords: 'Evidence', say: (one) => one.evidence },
  { field: 'isWithdrawn', inWords: 'Withdrawn', say: (one) => (one.isWithdrawn ? 'Yes' : 'No') },
]

/** History of each recorded check-back as at its moment, newest version first, in one statement however many there are. */
export async function checkBackHistories(reading: { viewer: Viewer | null; database: RequestDatabase }, keys: readonly MomentKey[]): Promise<HistoryEntry[][]> {
  const moments = keys.map(readMoment)
  const versions = await findCheckBackVersions(reading, moments.map(({ id }) => id))
  return moments.map(({ id, asAt }) => historyOf(versions.filter((version) => version.id === id && (!asAt || version.recordedAt <= asAt)), fieldWords))
}
