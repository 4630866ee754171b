import type { Period } from '../periods/period.ts'
import type { SaidOfReturn } from './deskStore.ts'

/** What one side wrote to the other, with the period that it is about. */
export type DeskMessageRecord = Omit<SaidOfReturn, 'periodCode'> & { period: Period }

/** @throws RangeError for a message about a period that was not asked for */
export function messageAbout(said: SaidOfReturn, periods: readonly Period[]): DeskMessageRecord {
  const period = periods.find(({ code }) => code === said.periodCode)
  if (!period) throw new RangeError(`Nobody asked for messages about ${said.periodCode}`)
  return { ...said, period }
}
