import type { Acting } from '../facts/acting.ts'
import { readingAt } from './checkBackReading.ts'
import type { CheckBackRecord } from './checkBackRecord.ts'
import { findCheckBack, findPlace } from './checkBackStore.ts'

/** A check-back that was recorded, withdrawn or not, as at a moment (null is now), with the moment of its latest version. */
export async function findEverRecorded(acting: Acting, checkBackId: string, asAt: Date | null): Promise<(CheckBackRecord & { recordedAt: Date }) | null> {
  const place = await findPlace(acting.database, checkBackId)
  const found = place && (await findCheckBack(await readingAt(acting, asAt), place))
  return found?.latest ? { ...found, recordedAt: found.latest.recordedAt } : null
}
