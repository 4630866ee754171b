import type { Acting } from '../facts/acting.ts'
import { atEachMoment } from '../facts/atEachMoment.ts'
import type { MomentKey } from '../facts/moment.ts'
import { readingAt } from './checkBackReading.ts'
import { recordedOf, type CheckBackRecord } from './checkBackRecord.ts'
import { findCheckBacks } from './checkBackStore.ts'

/** Key of a disruption that another unit led: its check-backs are not the viewer's to see. A loader takes no null. */
export const ledByAnother: MomentKey = 'led by another'

/** Check-backs of each disruption as at its moment, by month: those that it needs, and those recorded that it no longer needs; null for those that another unit led. */
export async function loadCheckBacks(acting: Acting, keys: readonly MomentKey[]): Promise<(CheckBackRecord[] | null)[]> {
  const found = await atEachMoment(keys.filter((key) => key !== ledByAnother), async (ids, asAt) => {
    const all = (await findCheckBacks(await readingAt(acting, asAt), ids)).filter((one) => one.isNeeded || recordedOf(one))
    return new Map(ids.map((id) => [id, all.filter((one) => one.id === id)]))
  })
  const rest = found.values()
  return keys.map((key) => (key === ledByAnother ? null : (rest.next().value ?? [])))
}
