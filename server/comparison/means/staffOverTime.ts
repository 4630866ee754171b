import type { Basis } from '../../measures/basis.ts'
import type { Period } from '../../periods/period.ts'
import { quantityOf, saidOf, type StatedReturn, whyNoReturn } from './statedReturns.ts'

/** Full-time equivalents on the last day of a period of returns; `missing` says why there is no number of the unit's own staff. */
export type StaffAt = { period: Period; staffInPost: number | null; staffPerMillionResidents: number | null; partnerStaff: number | null; missing: string | null }

/**
 * Staff of a unit at the end of each period of returns.
 *
 * Unit: full-time equivalents. Denominator: residents of the unit's forces, Census 2021, in millions; no interval, as staff are counted
 * and not drawn. Nil is 0, which the unit stated; what it did not state is not.
 *
 * @param residents 0 gives no staff per resident
 * Checked in: test/unit/comparison/means/means.test.ts.
 */
export function staffOverTime(returns: readonly StatedReturn[], residents: number): StaffAt[] {
  return returns.map((one) => {
    const [total, partners] = [saidOf(one, 'STAFF_IN_POST_TOTAL', ''), saidOf(one, 'PARTNER_STAFF', '')]
    const staffInPost = quantityOf(total.cell)
    return {
      period: one.period,
      staffInPost,
      staffPerMillionResidents: staffInPost !== null && residents > 0 ? (staffInPost / residents) * 1_000_000 : null,
      partnerStaff: quantityOf(partners.cell),
      missing: staffInPost === null ? total.inWords : null,
    }
  })
}

/**
 * Why nothing of staff is given; null where a return states it. That no return is there is another thing than that those which are there
 * do not state it.
 *
 * @param staff beside each of the returns
 */
export function whyNoStaff(staff: readonly StaffAt[], returns: readonly StatedReturn[], basis: Basis): string | null {
  if (staff.some(({ staffInPost }) => staffInPost !== null)) return null
  const whyNot = whyNoReturn(returns, basis)
  if (whyNot !== null) return whyNot
  const isAsked = returns.some(({ missing, asks }) => missing === null && asks('STAFF_IN_POST_TOTAL'))
  return isAsked ? 'No staff stated' : 'Not asked'
}
