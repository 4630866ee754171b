import type { OutputKind, OutputOrder } from '../graphql/generated/graphql.ts'
import { listAddressWords, listSearch } from '../lists/listSearch.ts'
import type { ListSearch } from '../lists/listSearch.ts'
import { referenceMend } from '../routing/referenceMend.ts'
import { codeIn, oneOf, periodIn, referenceIn } from '../routing/searchValues.ts'
import type { RawSearch } from '../routing/searchValues.ts'
import { outputColumnCodes } from './outputColumnCodes.ts'
import type { OutputColumnCode } from './outputColumnCodes.ts'

/** The address of the list of prevent and protect work. */
export interface OutputSearch extends ListSearch<OutputOrder, OutputColumnCode> {
  kind?: OutputKind | undefined
  strand?: string | undefined
  threat?: string | undefined
  force?: string | undefined
  programme?: string | undefined
  period?: string | undefined
  reference?: string | undefined
  /** Those after which nobody was asked again what they did. */
  withoutFollowUp?: 'only' | undefined
}

export function outputSearch(raw: RawSearch): OutputSearch {
  return {
    kind: oneOf(raw, 'kind', ['TALK', 'SURVEY', 'CAMPAIGN', 'TRAINING', 'EXERCISE']),
    strand: raw['strand'] === 'PURSUE' ? undefined : codeIn(raw, 'strand'),
    threat: codeIn(raw, 'threat'),
    force: codeIn(raw, 'force'),
    programme: codeIn(raw, 'programme'),
    period: periodIn(raw),
    reference: referenceIn(raw, 'reference'),
    withoutFollowUp: oneOf(raw, 'withoutFollowUp', ['only']),
    ...listSearch(
      raw,
      ['HELD_NEWEST', 'HELD_OLDEST', 'RECORDED_NEWEST', 'RECORDED_OLDEST', 'TITLE_ASCENDING', 'TITLE_DESCENDING'],
      outputColumnCodes,
    ),
  }
}

export const outputAddressWords = {
  kind: 'kind', strand: 'strand', threat: 'threat', force: 'force', programme: 'programme', period: 'period', reference: 'reference',
  withoutFollowUp: 'choice of outputs without follow-up', ...listAddressWords,
}

export const outputMend = { reference: referenceMend }
