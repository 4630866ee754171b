import { codeIn } from '../routing/searchValues.ts'
import type { RawSearch } from '../routing/searchValues.ts'

/** The meeting from whose page somebody comes to decide, and goes back to. */
export interface DecideSearch {
  /** Node id. */
  meeting?: string | undefined
}

export function decideSearch(raw: RawSearch): DecideSearch {
  return { meeting: codeIn(raw, 'meeting') }
}
