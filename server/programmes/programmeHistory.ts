import type { Acting } from '../facts/acting.ts'
import { historyOf, type FieldWords, type HistoryEntry } from '../facts/fieldChanges.ts'
import { readMoment, type MomentKey } from '../facts/moment.ts'
import type { ProgrammeRecord } from './programmeRecord.ts'
import { findProgrammeVersions } from './programmeStore.ts'

const words: FieldWords<ProgrammeRecord> = [
  { field: 'name', inWords: 'Name', say: (one) => one.name },
  { field: 'statedTargetPercent', inWords: 'Stated target', say: (one) => (one.statedTargetPercent === null ? null : `${one.statedTargetPercent}%`) },
  { field: 'isWithdrawn', inWords: 'Withdrawn', say: (one) => (one.isWithdrawn ? 'Yes' : 'No') },
]

/** History of each programme as at its moment, newest version first, in one statement however many there are. */
export async function programmeHistories(acting: Pick<Acting, 'viewer' | 'database'>, keys: readonly MomentKey[]): Promise<HistoryEntry[][]> {
  const moments = keys.map(readMoment)
  const versions = await findProgrammeVersions(acting, moments.map(({ id }) => id))
  return moments.map(({ id, asAt }) =>
    historyOf(versions.filter((version) => version.id === id && (!asAt || version.recordedAt <= asAt)), words),
  )
}
