import type { Acting } from '../facts/acting.ts'
import { readingAt } from './checkBackReading.ts'
import type { CheckBackRecord } from './checkBackRecord.ts'
import { findCheckBack } from './checkBackStore.ts'
import { findLookedAt } from './findLookedAt.ts'

/** The check-back of the disruption with that reference, needed or ever recorded; null for one that does not exist and one that the viewer may not see. */
export async function findCheckBackOf(acting: Acting, reference: string, months: number): Promise<CheckBackRecord | null> {
  const disruption = await findLookedAt(acting, reference)
  return disruption?.isLed ? findCheckBack(await readingAt(acting, null), { disruptionId: disruption.id, months }) : null
}
