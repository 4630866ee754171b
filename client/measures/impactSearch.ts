import type { Basis } from '../graphql/generated/graphql.ts'
import { instantIn, oneOf, periodIn, type RawSearch } from '../routing/searchValues.ts'
import { bases } from './basisWords.ts'

/** The address of Impact of a unit and of The network. */
export interface ImpactSearch {
  period?: string | undefined
  /** Only where the figures are as at a past moment. */
  asAt?: string | undefined
  /** Only where one is chosen: the page has its own. */
  basis?: Basis | undefined
  /** Whether missing returns are filled with what is recorded. */
  fill?: 'yes' | undefined
  /** Codes of the figures that are shown as a table. */
  tables?: string[] | undefined
}

export function validateImpactSearch(raw: RawSearch): ImpactSearch {
  return { period: periodIn(raw), asAt: instantIn(raw), basis: oneOf(raw, 'basis', bases), fill: oneOf(raw, 'fill', ['yes']), tables: figureCodesIn(raw) }
}

function figureCodesIn(raw: RawSearch): string[] | undefined {
  const given = raw['tables']
  const codes: unknown[] = Array.isArray(given) ? given : typeof given === 'string' ? given.split(',') : []
  const known = codes.filter((code): code is string => typeof code === 'string' && /^[a-z-]{1,40}$/.test(code))
  return known.length > 0 ? [...new Set(known)] : undefined
}

export const impactAddressWords = { period: 'period', asAt: 'moment', basis: 'basis', fill: 'choice about missing returns' }
