import type { ReturnRecord } from '../returns/returnRecord.ts'

/** A unit and a period, whose return it is. */
export type OfReturn = Pick<ReturnRecord, 'unitCode' | 'period'>
