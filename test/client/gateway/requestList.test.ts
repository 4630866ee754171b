import { describe, expect, it } from 'vitest'
import { requestChips } from '../../../client/gateway/requestChips.ts'
import { requestFilter } from '../../../client/gateway/requestList.ts'
import { allGatewayStates, requestSearch } from '../../../client/gateway/requestSearch.ts'
import { isWantedDayPast, requestName, standingInWords, wantedInWords } from '../../../client/gateway/requestWords.ts'

const filter = (raw: Record<string, string>) => requestFilter(requestSearch(raw))
const chips = (raw: Record<string, string>) => requestChips(requestSearch(raw), { lists: null, periods: [{ code: 'FY2026', inWords: '2026 to 2027' }] }, 'Heron Quay')

describe('the list of requests', () => {
  it('shows what waits and what is deferred unless its address says otherwise', () => {
    expect(filter({})).toEqual({ states: ['WAITING', 'DEFERRED'] })
    expect(filter({ states: 'DECLINED,NO_SUCH', force: 'KENT', threat: 'DRUGS', period: 'FY2026', group: 'g1' })).toEqual({
      states: ['DECLINED'], force: 'KENT', threat: 'DRUGS', period: 'FY2026', ocg: 'g1',
    })
  })

  it('says in chips what is chosen; removing the last state shows all', () => {
    expect(chips({ period: 'FY2026', group: 'g1' }).map(({ text }) => text)).toEqual([
      'State: Waiting', 'State: Deferred', 'Received in: 2026 to 2027', 'Group: Heron Quay',
    ])
    expect(chips({})[0]?.without.states).toEqual(['DEFERRED'])
    expect(chips({ states: 'WAITING' })[0]?.without.states).toEqual([...allGatewayStates])
    expect(chips({ states: allGatewayStates.join(',') })).toEqual([])
  })
})

describe('a request in words', () => {
  it('says how long it waits, or since when it is decided', () => {
    expect([
      standingInWords({ state: 'WAITING', daysWaiting: 12 }), standingInWords({ state: 'WAITING', daysWaiting: 0 }), standingInWords({ state: 'DEFERRED', daysWaiting: 1 }),
      standingInWords({ state: 'DECLINED', daysWaiting: null, decidedOn: '2026-11-03' }),
    ]).toEqual(['Waiting for 12 days', 'Waiting since today', 'Deferred, received 1 day ago', 'Declined on 3 November 2026'])
  })

  it('says since when its wanted day is past, while nothing is decided', () => {
    const on = (state: 'WAITING' | 'DEFERRED' | 'ACCEPTED', wantedBy: string | null) => wantedInWords({ state, wantedBy }, '2026-11-22')
    expect([on('WAITING', '2026-03-16'), on('DEFERRED', '2026-11-21'), on('WAITING', '2026-11-22'), on('ACCEPTED', '2026-03-16'), on('WAITING', null)]).toEqual([
      '16 March 2026: 251 days ago', '21 November 2026: 1 day ago', '22 November 2026', '16 March 2026', 'no day named',
    ])
    expect(isWantedDayPast({ state: 'WAITING', wantedBy: '2026-11-22' }, '2026-11-22')).toBe(false)
  })

  it('is called by its force and the day on which it came', () => {
    expect(requestName({ force: { name: 'Kent Police' }, receivedOn: '2026-11-03' })).toBe('Request of Kent Police, 3 November 2026')
  })
})
