import type { ReactivationOrigin } from '../graphql/generated/graphql.ts'
import { listAddressWords, listSearch } from '../lists/listSearch.ts'
import type { ListSearch } from '../lists/listSearch.ts'
import { codeIn, oneOf, periodIn } from '../routing/searchValues.ts'
import type { RawSearch } from '../routing/searchValues.ts'
import { reactivationColumnCodes } from './reactivationColumnCodes.ts'
import type { ReactivationColumnCode } from './reactivationColumnCodes.ts'

/** The address of the list of spells in which groups were not active. */
export interface ReactivationSearch extends ListSearch<'FROM_NEWEST', ReactivationColumnCode> {
  /** After archiving where it is left out. */
  origin?: ReactivationOrigin | undefined
  /** In which the spell began. */
  period?: string | undefined
  force?: string | undefined
}

export function reactivationSearch(raw: RawSearch): ReactivationSearch {
  return {
    origin: oneOf(raw, 'origin', ['ARCHIVED', 'MAJOR_DISRUPTION']),
    period: periodIn(raw),
    force: codeIn(raw, 'force'),
    ...listSearch(raw, ['FROM_NEWEST'], reactivationColumnCodes),
  }
}

const { withdrawn: _, ...words } = listAddressWords

export const reactivationAddressWords = { origin: 'beginning', period: 'period', force: 'force', ...words }

export const originWords: Record<ReactivationOrigin, string> = { ARCHIVED: 'After archiving', MAJOR_DISRUPTION: 'After a major disruption' }
