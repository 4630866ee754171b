import type { RequestDatabase } from '../database/requestTransaction.ts'
import type { DisruptionRecord } from './disruptionRecord.ts'
import { findOutcomes, findTexts } from './disruptionStore.ts'
import type { DisruptionContent } from './disruptionWriting.ts'

/** All that a version of a disruption says, for the next version to repeat. */
export async function disruptionContent(database: RequestDatabase, current: DisruptionRecord): Promise<DisruptionContent> {
  const outcomes = await findOutcomes(database, [current.versionId])
  const texts = await findTexts(database, [current.versionId])
  return {
    ...current,
    targetReference: current.targetKind === 'OCG' ? null : current.targetLabel,
    outcomes: outcomes.map(({ versionId: _of, ...outcome }) => outcome),
    whatHappened: texts.get(current.versionId) ?? null,
  }
}
