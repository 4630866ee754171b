import { expect, test } from 'vitest'
import { basisOffers, chooseBasis } from '../../../server/measures/basisOffers.ts'
import { expectedReturn } from './expectedReturnsOf.ts'
import { scopeOf } from './scopeOf.ts'

const board = { code: 'BOARD-1', label: 'Board member 1', role: 'BOARD_MEMBER', unitCode: null } as const
const lead = { ...board, role: 'PERFORMANCE_LEAD', unitCode: 'EMSOU' } as const
const unit = scopeOf('EMSOU', 'FY2024')
const network = scopeOf(null, 'FY2024')
const none = basisOffers([expectedReturn('EMSOU', '2026-09', 'sent')], null)
const accepted = basisOffers([expectedReturn('EMSOU', '2026-09', 'accepted')], null)
const published = basisOffers([expectedReturn('EMSOU', '2026-09', 'accepted', 1)], null)

test('a basis is offered where there is a return for it', () => {
  const offered = (offers: typeof none) => offers.map(({ whyNot }) => whyNot === null)
  expect([none, accepted, published].map(offered)).toEqual([[true, false, false], [true, true, false], [true, true, true]])
  expect(basisOffers([expectedReturn('EMSOU', '2026-09', 'accepted', 1)], 'Choose whole months').map(({ whyNot }) => whyNot)).toEqual([null, 'Choose whole months', 'Choose whole months'])
})

test('the network and board members begin with figures as returned once there are any, people of a unit as recorded', () => {
  expect([chooseBasis(null, accepted, lead, network), chooseBasis(null, accepted, board, unit)]).toEqual(['AS_RETURNED', 'AS_RETURNED'])
  expect([chooseBasis(null, none, board, network), chooseBasis(null, accepted, lead, unit)]).toEqual(['AS_RECORDED', 'AS_RECORDED'])
})

test('what cannot be had is refused at the basis, not replaced by another', () => {
  expect(() => chooseBasis('AS_PUBLISHED', accepted, board, network)).toThrow('No return of this period was published by then')
  expect(chooseBasis('AS_RECORDED', accepted, board, network)).toBe('AS_RECORDED')
})
