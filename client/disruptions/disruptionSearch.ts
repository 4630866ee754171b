import type { Credit, DisruptionOrder, Grade, TargetKind } from '../graphql/generated/graphql.ts'
import { listAddressWords, listSearch } from '../lists/listSearch.ts'
import type { ListSearch } from '../lists/listSearch.ts'
import { numberInWords } from '../parts/numberInWords.ts'
import { referenceMend } from '../routing/referenceMend.ts'
import { codeIn, oneOf, periodIn, referenceIn, someOf, wholeIn } from '../routing/searchValues.ts'
import type { RawSearch } from '../routing/searchValues.ts'
import { disruptionColumnCodes } from './disruptionColumnCodes.ts'
import type { DisruptionColumnCode } from './disruptionColumnCodes.ts'

/** The address of the list of disruptions. */
export interface DisruptionSearch extends ListSearch<DisruptionOrder, DisruptionColumnCode> {
  credit?: Credit | undefined
  grades?: Grade[] | undefined
  strand?: string | undefined
  threat?: string | undefined
  tactic?: string | undefined
  force?: string | undefined
  targetKind?: TargetKind | undefined
  outcome?: string | undefined
  measureUnit?: string | undefined
  ocg?: string | undefined
  period?: string | undefined
  /** Those that overlap the period but are dated too loosely to count in it. */
  loosely?: 'dated' | undefined
  /** Those known only to the month or year. */
  roughly?: 'only' | undefined
  /** Those first recorded more than this many days after the last day of effect. */
  late?: number | undefined
  /** Period of the first recording. */
  recordedIn?: string | undefined
  reference?: string | undefined
}

/** The most days of delay that the API can be asked for. */
export const mostDaysLate = 3660

export function disruptionSearch(raw: RawSearch): DisruptionSearch {
  const outcome = codeIn(raw, 'outcome')
  const period = periodIn(raw)
  return {
    credit: oneOf(raw, 'credit', ['LED', 'SUPPORTED']),
    grades: someOf(raw, 'grades', ['MAJOR', 'MODERATE', 'MINOR', 'NO_IMPACT', 'NEGATIVE']),
    strand: codeIn(raw, 'strand'),
    threat: codeIn(raw, 'threat'),
    tactic: codeIn(raw, 'tactic'),
    force: codeIn(raw, 'force'),
    targetKind: oneOf(raw, 'targetKind', ['OCG', 'PRIORITY_INDIVIDUAL', 'VULNERABILITY', 'COUNTY_LINE']),
    outcome,
    // Of an outcome, and for a period: without them the API would leave these out.
    measureUnit: outcome ? codeIn(raw, 'measureUnit') : undefined,
    ocg: codeIn(raw, 'ocg'),
    period,
    loosely: period ? oneOf(raw, 'loosely', ['dated']) : undefined,
    roughly: oneOf(raw, 'roughly', ['only']),
    late: wholeIn(raw, 'late', mostDaysLate),
    recordedIn: periodIn(raw, 'recordedIn'),
    reference: referenceIn(raw, 'reference'),
    ...listSearch(
      raw,
      ['EFFECT_NEWEST', 'EFFECT_OLDEST', 'RECORDED_NEWEST', 'RECORDED_OLDEST', 'REFERENCE_ASCENDING', 'REFERENCE_DESCENDING'],
      disruptionColumnCodes,
    ),
  }
}

export const disruptionAddressWords = {
  credit: 'credit', grades: 'grade', strand: 'strand', threat: 'threat', tactic: 'tactic', force: 'force', targetKind: 'kind of target',
  outcome: 'outcome', measureUnit: 'unit of measure', ocg: 'group', period: 'period', loosely: 'choice of loosely dated records',
  roughly: 'choice of roughly dated records', late: 'number of days', recordedIn: 'period of recording', reference: 'reference',
  ...listAddressWords,
}

export const disruptionMend = {
  reference: referenceMend, late: `Enter a whole number of days from 0 to ${numberInWords(mostDaysLate)}`,
}
