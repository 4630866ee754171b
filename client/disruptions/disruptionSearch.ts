import type { Credit, DisruptionOrder, Grade, TargetKind } from '../graphql/generated/graphql.ts'
import { codeIn, cursorIn, instantIn, oneOf, periodIn, referenceIn, someOf } from '../routing/searchValues.ts'
import type { RawSearch } from '../routing/searchValues.ts'

/** The address of the list of disruptions: filter, order, cursor and as-at. */
export interface DisruptionSearch {
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
  reference?: string | undefined
  withdrawn?: 'shown' | undefined
  order?: DisruptionOrder | undefined
  asAt?: string | undefined
  after?: string | undefined
  before?: string | undefined
}

export function disruptionSearch(raw: RawSearch): DisruptionSearch {
  return {
    credit: oneOf(raw, 'credit', ['LED', 'SUPPORTED']),
    grades: someOf(raw, 'grades', ['MAJOR', 'MODERATE', 'MINOR', 'NO_IMPACT', 'NEGATIVE']),
    strand: codeIn(raw, 'strand'),
    threat: codeIn(raw, 'threat'),
    tactic: codeIn(raw, 'tactic'),
    force: codeIn(raw, 'force'),
    targetKind: oneOf(raw, 'targetKind', ['OCG', 'PRIORITY_INDIVIDUAL', 'VULNERABILITY', 'COUNTY_LINE']),
    outcome: codeIn(raw, 'outcome'),
    measureUnit: codeIn(raw, 'measureUnit'),
    ocg: codeIn(raw, 'ocg'),
    period: periodIn(raw),
    loosely: oneOf(raw, 'loosely', ['dated']),
    reference: referenceIn(raw, 'reference'),
    withdrawn: oneOf(raw, 'withdrawn', ['shown']),
    order: oneOf(raw, 'order', ['EFFECT_NEWEST', 'EFFECT_OLDEST', 'RECORDED_NEWEST']),
    asAt: instantIn(raw),
    after: cursorIn(raw, 'after'),
    before: cursorIn(raw, 'before'),
  }
}

export const disruptionAddressWords = {
  credit: 'credit', grades: 'grade', strand: 'strand', threat: 'threat', tactic: 'tactic', force: 'force', targetKind: 'kind of target',
  outcome: 'outcome', measureUnit: 'unit of measure', ocg: 'group', period: 'period', loosely: 'choice of loosely dated records', reference: 'reference', withdrawn: 'choice of withdrawn records', order: 'order', asAt: 'moment',
  after: 'page', before: 'page',
}
