import type { OcgStatus } from '../graphql/generated/graphql.ts'
import { codeIn, cursorIn, instantIn, oneOf, referenceIn } from '../routing/searchValues.ts'
import type { RawSearch } from '../routing/searchValues.ts'

/** The address of the list of groups. An alias is free text, so only a URN may stand here. */
export interface GroupSearch {
  force?: string | undefined
  threat?: string | undefined
  status?: OcgStatus | undefined
  urn?: string | undefined
  asAt?: string | undefined
  after?: string | undefined
  before?: string | undefined
}

export function groupSearch(raw: RawSearch): GroupSearch {
  return {
    force: codeIn(raw, 'force'),
    threat: codeIn(raw, 'threat'),
    status: oneOf(raw, 'status', ['ACTIVE', 'MONITORED', 'ARCHIVED']),
    urn: referenceIn(raw, 'urn'),
    asAt: instantIn(raw),
    after: cursorIn(raw, 'after'),
    before: cursorIn(raw, 'before'),
  }
}

/** One group: as at a moment, and which page of its disruptions. */
export interface OneGroupSearch {
  asAt?: string | undefined
  after?: string | undefined
  before?: string | undefined
}

export function oneGroupSearch(raw: RawSearch): OneGroupSearch {
  return { asAt: instantIn(raw), after: cursorIn(raw, 'after'), before: cursorIn(raw, 'before') }
}

export const groupAddressWords = { force: 'force', threat: 'threat', status: 'status', urn: 'URN', asAt: 'moment', after: 'page', before: 'page' }

export const oneGroupAddressWords = { asAt: 'moment', after: 'page', before: 'page' }
