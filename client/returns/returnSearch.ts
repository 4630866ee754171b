import type { ReturnSection } from '../graphql/generated/graphql.ts'
import { codeIn, instantIn, oneOf } from '../routing/searchValues.ts'
import type { RawSearch } from '../routing/searchValues.ts'
import { returnSections } from './returnSections.ts'

/** The address of one return: which part is shown first, the moment that it is shown as at, and the figure that the centre asks about. */
export interface ReturnSearch {
  part?: ReturnSection | undefined
  asAt?: string | undefined
  /** FIGURE:KEY, for the centre; the key is empty for the whole figure. */
  ask?: string | undefined
}

export function returnSearch(raw: RawSearch): ReturnSearch {
  const ask = codeIn(raw, 'ask')
  return { part: oneOf(raw, 'part', returnSections), asAt: instantIn(raw), ask: ask?.includes(':') ? ask : undefined }
}

export const returnAddressWords = { part: 'part', asAt: 'moment', ask: 'figure' }
