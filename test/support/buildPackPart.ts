import type { Viewer } from '../../server/access/viewer.ts'
import { inRequestTransaction, type RequestDatabase } from '../../server/database/requestTransaction.ts'
import type { PackAsked, PackAsking, PackBefore } from '../../server/packs/packAsking.ts'
import { readReferenceData } from '../../server/units/referenceData.ts'
import { findDemonstrationPerson } from '../../server/people/demonstrationPeople.ts'
import type { FixedClock } from './fixedClock.ts'
import type { TestDatabase } from './testDatabase.ts'

/**
 * Runs something of a pack as it runs while the pack is made: in a reading transaction of its own, as a board member, as at the minute
 * before where nothing else is said.
 */
export function packReader({ database, clock }: { database: TestDatabase; clock: FixedClock }, code = 'NETWORK-BOARD-MEMBER-1') {
  const viewer: Viewer | null = findDemonstrationPerson(code)
  return async <T>(asked: Partial<PackAsked> & Pick<PackAsked, 'period'>, work: (asking: PackAsking) => Promise<T>, before: PackBefore | null = null): Promise<T> => {
    const reference = await readReferenceData(database.prisma)
    const asAt = asked.asAt ?? new Date(clock.now.getTime() - 60_000)
    return inRequestTransaction(database.prisma, { viewer, isReading: true, clock: clock.read }, (transaction: RequestDatabase, now) =>
      work({ viewer, now, database: transaction, reference, before, ownMoment: asAt, asked: { basis: 'AS_RECORDED', fillGaps: false, ...asked, asAt } }))
  }
}
