import type { OcgOrder, OcgStatus } from '../graphql/generated/graphql.ts'
import { listAddressWords, listSearch } from '../lists/listSearch.ts'
import type { ListSearch } from '../lists/listSearch.ts'
import { codeIn, cursorIn, instantIn, oneOf, referenceIn } from '../routing/searchValues.ts'
import type { RawSearch } from '../routing/searchValues.ts'
import { groupColumnCodes } from './groupColumnCodes.ts'
import type { GroupColumnCode } from './groupColumnCodes.ts'

/** The address of the list of groups. An alias is free text, so only a URN may stand here. */
export interface GroupSearch extends ListSearch<OcgOrder, GroupColumnCode> {
  force?: string | undefined
  threat?: string | undefined
  status?: OcgStatus | undefined
  urn?: string | undefined
  /** Those whose URN is not known yet. */
  withoutUrn?: 'only' | undefined
  /** Those whose assessment is overdue for review. */
  review?: 'overdue' | undefined
}

export function groupSearch(raw: RawSearch): GroupSearch {
  return {
    force: codeIn(raw, 'force'),
    threat: codeIn(raw, 'threat'),
    status: oneOf(raw, 'status', ['ACTIVE', 'MONITORED', 'ARCHIVED']),
    urn: referenceIn(raw, 'urn'),
    withoutUrn: oneOf(raw, 'withoutUrn', ['only']),
    review: oneOf(raw, 'review', ['overdue']),
    ...listSearch(
      raw,
      ['ALIAS_ASCENDING', 'ALIAS_DESCENDING', 'MAPPED_NEWEST', 'MAPPED_OLDEST', 'URN_ASCENDING', 'URN_DESCENDING'],
      groupColumnCodes,
    ),
  }
}

/** One group: as at a moment, whether its life is shown as a table, and which page of its disruptions. */
export interface OneGroupSearch {
  asAt?: string | undefined
  figure?: 'table' | undefined
  after?: string | undefined
  before?: string | undefined
}

export function oneGroupSearch(raw: RawSearch): OneGroupSearch {
  return { asAt: instantIn(raw), figure: oneOf(raw, 'figure', ['table']), after: cursorIn(raw, 'after'), before: cursorIn(raw, 'before') }
}

export const groupAddressWords = {
  force: 'force', threat: 'threat', status: 'status', urn: 'URN', withoutUrn: 'choice of groups without a URN', review: 'choice of overdue reviews', ...listAddressWords,
}

export const groupMend = {
  urn: 'Enter the beginning of a URN: letters, digits, - and /, at most 60 characters. Aliases are found under “Open a group by alias or URN”.',
}

export const oneGroupAddressWords = { asAt: 'moment', figure: 'view of the figure', after: 'page', before: 'page' }
