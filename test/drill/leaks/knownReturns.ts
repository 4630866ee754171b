import type { TestDatabase } from '../../support/testDatabase.ts'
import { plantEdition, plantReturn } from '../../support/plantReturn.ts'
import type { Reader } from './reader.ts'
import { units } from './reader.ts'

/** A unit's return of a period, and how often it was moved on: as far as the drill has heard. */
export type KnownReturn = { unit: string; period: string; version: number }

/** September's are accepted and published; October's too, before the records that the drill dates then; August's are sent, and July's nobody has touched. */
export const months = ['2026-07', '2026-08', '2026-09', '2026-10'] as const

export const isOfCentre = ({ role }: Reader): boolean => role === 'NOCC_ANALYST' || role === 'NOCC_ACCEPTER'
/** People of the unit and the network operations centre, and nobody else. */
export const maySeeReturnOf = (unit: string) => (reader: Reader): boolean => reader.unit === unit || isOfCentre(reader)

/** Puts returns of every unit in by the owner, and an edition of one of them. */
export async function plantReturns(database: TestDatabase): Promise<KnownReturn[]> {
  const known: KnownReturn[] = []
  const figures = { 'DISRUPTIONS_LED MAJOR': 2, 'DISRUPTIONS_LED MINOR': 1, 'OUTCOMES ARRESTS/PEOPLE': 3 }
  for (const [index, unit] of units.entries()) {
    const [snapshot] = await plantReturn(database, { unit, month: '2026-09', accepted: [{ at: '2026-10-10T09:00:00Z', figures }] })
    await plantEdition(database, 1 + index, `2026-10-2${index}T09:00:00Z`, { unit, month: '2026-09', snapshot: snapshot ?? '' })
    await plantReturn(database, { unit, month: '2026-10', accepted: [{ at: '2026-11-10T09:00:00Z', figures }] })
    await plantReturn(database, { unit, month: '2026-08', accepted: [], sentAt: '2026-09-08T09:00:00Z' })
    known.push(...months.map((month) => ({ unit, period: `M${month}`, version: { '2026-07': 0, '2026-08': 3, '2026-09': 4, '2026-10': 4 }[month] })))
  }
  return known
}
