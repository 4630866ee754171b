import type { Acting } from '../facts/acting.ts'
import { countWaiting } from './checkBackList.ts'
import { readingAt } from './checkBackReading.ts'

/** How many check-backs of disruptions that the viewer's unit led are overdue today. */
export async function countOverdueOfUnit(acting: Pick<Acting, 'viewer' | 'database' | 'now'>): Promise<number> {
  return (await countWaiting(await readingAt(acting, null), 0)).overdue
}
