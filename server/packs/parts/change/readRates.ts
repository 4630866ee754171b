import { periodComparison } from '../../../comparison/change/periodComparison.ts'
import { noneOnBasis } from '../../../comparison/comparedUnits.ts'
import type { Basis } from '../../../measures/basis.ts'
import { firstDayNotEnded } from '../../../periods/firstDayNotEnded.ts'
import type { Period } from '../../../periods/period.ts'
import type { PackAsking } from '../../packAsking.ts'
import { onPackBasis, whyNotBasis } from '../onPackBasis.ts'
import { nameOf } from './packSeries.ts'
import { ratePeriods } from './ratePeriods.ts'
import type { RateRow } from './rateRatiosTable.ts'

/** Rows of every unit, and of all together, on one basis, or why there are none. */
export type RatesRead = { rows: RateRow[]; later: Period; earlier: Period; basisInWords: string; whyNotBasis: string | null } | { missing: string }

/**
 * Sets gross of the period of a pack beside the same period a year before, for the network and for every unit.
 *
 * Statements: those of periodComparison for each, one after another.
 */
export async function readRates(asking: PackAsking, ofPack: Period): Promise<RatesRead> {
  const periods = ratePeriods(ofPack, firstDayNotEnded(asking.asked.asAt))
  if ('missing' in periods) return periods
  const { asAt } = asking.asked
  const asked = { measure: 'GROSS', earlier: periods.earlier.code, later: periods.later.code, asAt } as const
  const { read: network, whyNot } = await onPackBasis(asking.asked.basis, (basis) => periodComparison(asking, { ...asked, basis }))
  const rows: RateRow[] = []
  for (const unit of asking.reference.units.values()) rows.push({ of: nameOf(unit), found: await readOne(asking, { ...asked, basis: network.basis, unit: unit.code }) })
  return { ...periods, rows: [...rows, { of: nameOf(null), found: network }], basisInWords: network.basisInWords, whyNotBasis: whyNot }
}

async function readOne(asking: PackAsking, asked: Parameters<typeof periodComparison>[1] & { basis: Basis }): Promise<RateRow['found']> {
  try {
    return await periodComparison(asking, asked)
  } catch (error) {
    if (whyNotBasis(error) === null) throw error
    return { missing: `${noneOnBasis[asked.basis]}, or none of the same period a year before` }
  }
}
