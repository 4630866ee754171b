import { type Durability, durabilityOf, readDurability } from '../../../measures/longTerm/durability.ts'
import { longTermImpact, type LongTermImpact } from '../../../measures/longTerm/longTermImpact.ts'
import { longTermScope } from '../../../measures/longTerm/longTermScope.ts'
import { mayOpenRecordsOf } from '../../../measures/singleRecords.ts'
import type { Period } from '../../../periods/period.ts'
import type { Unit } from '../../../units/referenceData.ts'
import type { PackAsking } from '../../packAsking.ts'

/** What check-backs found after the disruptions of one unit; empty where it would tell of single ones. */
export type HeldByUnit = { unit: Unit; durability: Durability[] }

/** Whether it lasted: of all units together, and what check-backs found of each. */
export type LastingFacts = {
  network: Pick<LongTermImpact,
    'durability' | 'durabilityByQuarter' | 'outcomes' | 'recovery' | 'reactivationAfterArchiving' | 'reactivationAfterMajor' | 'findings' | 'caveats' | 'mayOpenRecords' | 'whyNoDetail'>
  units: HeldByUnit[]
}

/**
 * Reads whether what was done in a period lasted.
 *
 * Statements: those of longTermImpact, and 2.
 *
 * @param period whose code means just its days: figures from returns end with the last return, and check-backs beside them with the same day
 * @throws RefusedError as longTermScope
 */
export async function readLasting(asking: PackAsking, period: Pick<Period, 'code'>): Promise<LastingFacts> {
  const asked = { unit: null, force: null, period: period.code, asAt: asking.asked.asAt }
  const network = await longTermImpact(asking, asked)
  const scope = await longTermScope(asking, asked)
  const cells = await readDurability(asking.database, scope, 'UNIT')
  const units = [...asking.reference.units.values()].map((unit) => ({
    unit, durability: durabilityOf(cells.filter(({ code }) => code === unit.code), { ...scope, mayOpenRecords: mayOpenRecordsOf(asking.viewer, unit.code) }),
  }))
  return { network, units }
}
