import type { ExpectedReturn } from '../../../server/measures/expectedReturns.ts'
import { parsePeriod } from '../../../server/periods/period.ts'
import { known } from '../../../server/units/referenceData.ts'
import { smallReference } from './referenceOf.ts'

type How = 'accepted' | 'sent' | 'overdue' | 'not due'

/** A return of a month as it stands; with a number it is in that edition. */
export function expectedReturn(unit: string, month: string, how: How, editionNumber: number | null = null): ExpectedReturn {
  const period = parsePeriod(`M${month}`, '2026-11-20')
  const isTouched = how === 'accepted' || how === 'sent'
  const standing = { unitCode: unit, from: period.from, to: period.to, isReceived: true, isAccepted: how === 'accepted', editionNumber, extendedTo: null }
  return { unit: known(smallReference().units, unit), period, isOverdue: how !== 'not due', standing: isTouched ? standing : null }
}
