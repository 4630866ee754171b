import type { OutputKind } from '../graphql/generated/graphql.ts'
import { codeIn, cursorIn, instantIn, oneOf, periodIn, referenceIn } from '../routing/searchValues.ts'
import type { RawSearch } from '../routing/searchValues.ts'

/** The address of the list of prevent and protect work. */
export interface OutputSearch {
  kind?: OutputKind | undefined
  strand?: string | undefined
  threat?: string | undefined
  force?: string | undefined
  period?: string | undefined
  reference?: string | undefined
  asAt?: string | undefined
  after?: string | undefined
  before?: string | undefined
}

export function outputSearch(raw: RawSearch): OutputSearch {
  return {
    kind: oneOf(raw, 'kind', ['TALK', 'SURVEY', 'CAMPAIGN', 'TRAINING', 'EXERCISE']),
    strand: codeIn(raw, 'strand'),
    threat: codeIn(raw, 'threat'),
    force: codeIn(raw, 'force'),
    period: periodIn(raw),
    reference: referenceIn(raw, 'reference'),
    asAt: instantIn(raw),
    after: cursorIn(raw, 'after'),
    before: cursorIn(raw, 'before'),
  }
}

export const outputAddressWords = {
  kind: 'kind', strand: 'strand', threat: 'threat', force: 'force', period: 'period', reference: 'reference', asAt: 'moment',
  after: 'page', before: 'page',
}
