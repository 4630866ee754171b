import type { ComparedCount } from './comparedCounts.ts'

/** What rates are made of, in the order in which the page gives them. */
export const rateDenominators = ['RESIDENTS', 'ACTIVE_OCGS', 'STAFF'] as const

export type RateDenominator = (typeof rateDenominators)[number]

export const perInWords: Readonly<Record<RateDenominator, string>> = {
  RESIDENTS: 'per million residents', ACTIVE_OCGS: 'per 100 active groups', STAFF: 'per 100 staff in post',
}

/** As the rows of a table name them. */
export const denominatorInWords: Readonly<Record<RateDenominator, string>> = {
  RESIDENTS: 'residents', ACTIVE_OCGS: 'active groups', STAFF: 'staff in post',
}

const endOfCode: Readonly<Record<RateDenominator, string>> = {
  RESIDENTS: 'PER_MILLION_RESIDENTS', ACTIVE_OCGS: 'PER_100_ACTIVE_OCGS', STAFF: 'PER_100_STAFF',
}

/** The API's code of a rate: MAJOR_PER_100_STAFF. */
export function rateCode(count: ComparedCount, per: RateDenominator): string {
  return `${count}_${endOfCode[per]}`
}

/** Of what the rate of that code is made; null for a share. */
export function denominatorOf(code: string): RateDenominator | null {
  return rateDenominators.find((per) => code.endsWith(`_${endOfCode[per]}`)) ?? null
}
