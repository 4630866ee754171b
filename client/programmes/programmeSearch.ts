import { asAtSearch } from '../routing/asAtSearch.ts'
import type { AsAtSearch } from '../routing/asAtSearch.ts'
import { oneOf } from '../routing/searchValues.ts'
import type { RawSearch } from '../routing/searchValues.ts'

/** The address of the list of programmes. */
export interface ProgrammesSearch {
  /** Withdrawn programmes are shown too. */
  withdrawn?: 'shown' | undefined
}

export function programmesSearch(raw: RawSearch): ProgrammesSearch {
  return { withdrawn: oneOf(raw, 'withdrawn', ['shown']) }
}

export const programmesAddressWords = { withdrawn: 'choice of withdrawn programmes' }

/** The address of one programme. */
export interface ProgrammeSearch extends AsAtSearch {
  /** Its figure is shown as a table, not as a chart. */
  figure?: 'table' | undefined
}

export function programmeSearch(raw: RawSearch): ProgrammeSearch {
  return { ...asAtSearch(raw), figure: oneOf(raw, 'figure', ['table']) }
}

export const programmeAddressWords = { asAt: 'moment', figure: 'view of the figure' }
