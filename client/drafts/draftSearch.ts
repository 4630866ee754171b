import { codeIn } from '../routing/searchValues.ts'
import type { RawSearch } from '../routing/searchValues.ts'

/** The address of a form: the key of the draft that it goes on with. */
export interface DraftSearch {
  draft?: string | undefined
}

export function draftSearch(raw: RawSearch): DraftSearch {
  return { draft: codeIn(raw, 'draft') }
}
