import { figureScope } from '../../../measures/figureScope.ts'
import { basisAsked } from '../../../measures/figuresOnBasis.ts'
import { type Durability, durabilityOf, readDurability } from '../../../measures/longTerm/durability.ts'
import { longTermImpact, type LongTermImpact } from '../../../measures/longTerm/longTermImpact.ts'
import { type LongTermAsked, longTermScope, withheld } from '../../../measures/longTerm/longTermScope.ts'
import { mayOpenRecordsOf } from '../../../measures/singleRecords.ts'
import { previousDay } from '../../../periods/day.ts'
import { customPeriod, type Period } from '../../../periods/period.ts'
import type { Unit } from '../../../units/referenceData.ts'
import type { PackAsking } from '../../packAsking.ts'
import { withoutAdvice } from '../withoutAdvice.ts'

/** What check-backs found after the disruptions of one unit; empty where it would tell of single ones. */
export type HeldByUnit = { unit: Unit; durability: Durability[] }

/** Whether it lasted: of all units together, and what check-backs found of each. */
export type LastingFacts = {
  network: Pick<LongTermImpact,
    'durability' | 'durabilityByQuarter' | 'outcomes' | 'recovery' | 'reactivationAfterArchiving' | 'reactivationAfterMajor' | 'findings' | 'caveats' | 'mayOpenRecords' | 'whyNoDetail'>
  units: HeldByUnit[]
}

/**
 * Reads whether what was done in the period of a pack lasted.
 *
 * Statements: those of basisAsked and longTermImpact, and 2.
 *
 * @throws RefusedError as basisAsked and longTermScope
 */
export async function readLasting(asking: PackAsking): Promise<LastingFacts> {
  const ofPack = figureScope(asking, null, asking.asked)
  const { scope: counted } = await basisAsked(asking, ofPack, asking.asked)
  const asked = lastingAsked(asking, ofPack.period, counted.period)
  const network = await longTermImpact(asking, asked)
  const scope = await longTermScope(asking, asked)
  const cells = await readDurability(asking.database, scope, 'UNIT')
  const units = [...asking.reference.units.values()].map((unit) => ({
    unit, durability: durabilityOf(cells.filter(({ code }) => code === unit.code), { ...scope, mayOpenRecords: mayOpenRecordsOf(asking.viewer, unit.code) }),
  }))
  return { network: { ...network, caveats: network.caveats.map(withoutAdvice) }, units }
}

/** What check-backs found of all units together; without any, `whyNoDetail` says why nothing is told of them. */
export type HeldOfAll = Pick<LongTermImpact, 'durability' | 'whyNoDetail'>

/**
 * As much of it as the summary needs where it has nothing to say of lasting. Statements: 2.
 *
 * @throws RefusedError as longTermScope
 */
export async function readHeldOfAll(asking: PackAsking, ofPack: Period, counted: Period): Promise<HeldOfAll> {
  const scope = await longTermScope(asking, lastingAsked(asking, ofPack, counted))
  const durability = durabilityOf(await readDurability(asking.database, scope, 'ALL'), scope)
  return { durability, whyNoDetail: durability.length > 0 ? null : `${withheld('disruptions')}.` }
}

/** Figures from returns end with the last return, and check-backs beside them with the same day: then its days alone are asked for. */
function lastingAsked({ asked: { asAt } }: PackAsking, ofPack: Period, counted: Period): LongTermAsked {
  const { code } = ofPack.to === counted.to ? ofPack : customPeriod(counted.from, previousDay(counted.to))
  return { unit: null, force: null, period: code, asAt }
}
