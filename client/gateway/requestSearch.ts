import type { GatewayRequestOrder, GatewayState } from '../graphql/generated/graphql.ts'
import { listAddressWords, listSearch } from '../lists/listSearch.ts'
import type { ListSearch } from '../lists/listSearch.ts'
import { codeIn, periodIn, someOf } from '../routing/searchValues.ts'
import type { RawSearch } from '../routing/searchValues.ts'
import { requestColumnCodes } from './requestColumnCodes.ts'
import type { RequestColumnCode } from './requestColumnCodes.ts'

export const allGatewayStates = ['WAITING', 'DEFERRED', 'ACCEPTED', 'DECLINED'] as const satisfies readonly GatewayState[]
const undecided: readonly GatewayState[] = ['WAITING', 'DEFERRED']

/** The address of the list of requests: those to be decided, where nothing else is chosen. */
export interface RequestSearch extends ListSearch<GatewayRequestOrder, RequestColumnCode> {
  /** Waiting and deferred ones when not given. */
  states?: GatewayState[] | undefined
  force?: string | undefined
  threat?: string | undefined
  /** In which it was received. */
  period?: string | undefined
  /** Node id. */
  group?: string | undefined
}

export function requestSearch(raw: RawSearch): RequestSearch {
  const { withdrawn: _none, asAt: _now, ...common } = listSearch(raw, ['RECEIVED_OLDEST', 'RECEIVED_NEWEST', 'WANTED_SOONEST', 'WANTED_LATEST'], requestColumnCodes)
  return {
    states: someOf(raw, 'states', allGatewayStates),
    force: codeIn(raw, 'force'),
    threat: codeIn(raw, 'threat'),
    period: periodIn(raw),
    group: codeIn(raw, 'group'),
    ...common,
  }
}

/** The states that are listed: what is to be decided, unless the address says otherwise. */
export function gatewayStatesShown({ states }: Pick<RequestSearch, 'states'>): readonly GatewayState[] {
  return states ?? undecided
}

const { withdrawn: _none, asAt: _now, ...commonWords } = listAddressWords

export const requestAddressWords = { states: 'state', force: 'force', threat: 'threat', period: 'period', group: 'group', ...commonWords }

export const requestMend = { group: 'Choose the group from the list, or empty the field' }
