import type { Acting } from '../facts/acting.ts'
import { historyOf, type FieldWords, type HistoryEntry } from '../facts/fieldChanges.ts'
import { readMoment, type MomentKey } from '../facts/moment.ts'
import { dayInWords } from '../periods/day.ts'
import { known, type ReferenceData } from '../units/referenceData.ts'
import type { PlanActionRecord, PlanActionState } from './planActionRecord.ts'
import { findPlanActionVersions } from './planActionStore.ts'

const stateInWords: Record<PlanActionState, string> = { OPEN: 'Open', DONE: 'Done', DROPPED: 'Dropped' }

function planActionFieldWords(reference: ReferenceData): FieldWords<PlanActionRecord> {
  return [
    { field: 'strand', inWords: 'Strand', say: (one) => known(reference.strands, one.strandCode).name },
    { field: 'action', inWords: 'Action', say: (one) => one.action },
    { field: 'owner', inWords: 'Owner', say: (one) => one.owner },
    { field: 'dueOn', inWords: 'Due', say: (one) => dayInWords(one.dueOn) },
    { field: 'state', inWords: 'State', say: (one) => stateInWords[one.state] },
    { field: 'closedOn', inWords: 'Closed on', say: (one) => (one.closedOn ? dayInWords(one.closedOn) : null) },
    { field: 'isWithdrawn', inWords: 'Withdrawn', say: (one) => (one.isWithdrawn ? 'Yes' : 'No') },
  ]
}

/** History of each action as at its moment, newest version first, in one statement however many there are. */
export async function planActionHistories(acting: Acting, keys: readonly MomentKey[]): Promise<HistoryEntry[][]> {
  const moments = keys.map(readMoment)
  const versions = await findPlanActionVersions(acting, moments.map(({ id }) => id))
  const words = planActionFieldWords(acting.reference)
  return moments.map(({ id, asAt }) =>
    historyOf(versions.filter((version) => version.id === id && (!asAt || version.recordedAt <= asAt)), words),
  )
}
