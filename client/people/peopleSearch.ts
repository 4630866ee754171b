import type { PeopleStanding, Role } from '../graphql/generated/graphql.ts'
import { codeIn, cursorIn, oneOf, referenceIn } from '../routing/searchValues.ts'
import type { RawSearch } from '../routing/searchValues.ts'
import { roleCodes } from './roleWords.ts'

/** The address of the list of people: codes only. What is sought is a code, so that no name gets into an address. */
export interface PeopleSearch {
  unit?: string | undefined
  role?: Role | undefined
  standing?: PeopleStanding | undefined
  search?: string | undefined
  after?: string | undefined
  before?: string | undefined
}

export const standingWords: Readonly<Record<PeopleStanding, string>> = {
  HOLDS: 'With a role today',
  WAITING: 'With a role to decide',
  NEW: 'Signed in, and never given a role',
  WITHOUT: 'Without a role today',
  DISABLED: 'Disabled',
}

export function peopleSearch(raw: RawSearch): PeopleSearch {
  return {
    unit: codeIn(raw, 'unit'),
    role: oneOf(raw, 'role', roleCodes),
    standing: oneOf(raw, 'standing', Object.keys(standingWords) as PeopleStanding[]),
    search: referenceIn(raw, 'search'),
    after: cursorIn(raw, 'after'),
    before: cursorIn(raw, 'before'),
  }
}

export const peopleAddressWords = { unit: 'unit', role: 'role', standing: 'standing', search: 'code', after: 'page', before: 'page' }

export const peopleMend = { search: 'Enter a code or part of it, like P-7F3KQ2M9 or EMSOU-RECORDER-1. Names are not kept, so they cannot be searched.' }
