import { describe, expect, it } from 'vitest'
import type { StatedFigure } from '../../../../server/comparison/figures/statedFigures.ts'
import { capabilityStates } from '../../../../server/comparison/means/capabilityStates.ts'
import { latestBudget } from '../../../../server/comparison/means/latestBudget.ts'
import { staffOverTime, whyNoStaff } from '../../../../server/comparison/means/staffOverTime.ts'
import { statedReturns } from '../../../../server/comparison/means/statedReturns.ts'
import { parsePeriod } from '../../../../server/periods/period.ts'
import type { FigureCode } from '../../../../server/returnFigures/figureCatalogue.ts'
import { aDefinition } from '../../returns/aDefinition.ts'
import { byCode, smallReference } from '../../measures/referenceOf.ts'

const reference = smallReference()
const [unit] = [...reference.units.values()]
if (!unit) throw new Error('The reference has units')
const months = ['07', '08', '09', '10'].map((month) => parsePeriod(`M2026-${month}`, '2026-11-20'))
const nothing = { quantity: null, code: null, day: null, isNil: false }
const stated = (month: string, about: FigureCode, key: string, value: Partial<StatedFigure>, unitCode = 'EMSOU'): StatedFigure =>
  ({ unitCode, from: `2026-${month}-01`, to: `2026-${month === '09' ? '10' : '11'}-01`, about, key, ...nothing, ...value })

/** July was sent and not accepted, August was accepted, September published, October accepted. */
const standing = [{ isReceived: true }, { isAccepted: true }, { isAccepted: true, editionNumber: 3 }, { isAccepted: true }].map((one, index) => ({
  unitCode: 'EMSOU', from: months[index]?.from ?? '', to: months[index]?.to ?? '', isReceived: true, isAccepted: false, editionNumber: null, extendedTo: null, ...one,
}))
const asks = (...codes: FigureCode[]) => aDefinition({ figures: codes.map((code) => ({ code, mayBeNil: true, asksNote: false })) })
const figures: FigureCode[] = ['STAFF_IN_POST_TOTAL', 'PARTNER_STAFF', 'CAPABILITY_STATE', 'BUDGET', 'BUDGET_TOTAL']
const budgetOf = (returns: ReturnType<typeof returnsOf>) => latestBudget(returns, 'AS_RETURNED')
const returnsOf = (rows: StatedFigure[], { basis = 'AS_RETURNED' as const as 'AS_RETURNED' | 'AS_PUBLISHED' | 'AS_RECORDED', definitions = [asks(...figures)] } = {}) =>
  statedReturns(unit, rows, basis, { periods: months, definitions, expected: months.map((period, index) => ({ unit, period, isOverdue: true, standing: standing[index] ?? null })) })

describe('what a unit’s returns state', () => {
  const capabilities = byCode([{ code: 'CYBER', name: 'Cyber-crime team', validFrom: null, validTo: null, number: '6', phase: 'ONE', sinceYear: 2012, source: '' }])
  const statesOf = (rows: StatedFigure[], given = {}) => capabilityStates(returnsOf(rows, given), { capabilities })[0]?.states
  const rows = [stated('08', 'CAPABILITY_STATE', 'CYBER', { code: 'FROM_ANOTHER' }), stated('09', 'CAPABILITY_STATE', 'CYBER', { isNil: true }), stated('10', 'CAPABILITY_STATE', 'CYBER', { code: 'IN_PLACE' }, 'ERSOU')]

  it('is the state at the end of each period, or why there is none: no return, not stated, nil', () => {
    const expected = [
      { code: null, inWords: 'No return of July 2026 was accepted', hasReturn: false }, { code: 'FROM_ANOTHER', inWords: 'Provided by another unit or force', hasReturn: true },
      { code: null, inWords: 'Nil', hasReturn: true }, { code: null, inWords: 'Not stated', hasReturn: true },
    ]
    expect(statesOf(rows)).toEqual(expected)
    expect(statesOf(rows, { basis: 'AS_RECORDED' })).toEqual(expected)
  })

  it('is as published that of returns in an edition alone', () => {
    expect(statesOf(rows, { basis: 'AS_PUBLISHED' })?.map(({ inWords }) => inWords)).toEqual([
      'No return of July 2026 was published', 'No return of August 2026 was published', 'Nil', 'No return of October 2026 was published',
    ])
  })

  it('is not asked where the definition of the return does not ask it', () => {
    const definitions = [asks('PARTNER_STAFF'), { ...asks('CAPABILITY_STATE'), version: 2, validFrom: '2026-10-01' }]
    expect(statesOf(rows, { definitions })?.map(({ inWords }) => inWords).slice(1)).toEqual(['Not asked', 'Not asked', 'Not stated'])
  })
})

describe('staff', () => {
  it('stand over time with staff per million residents; nil is 0, and what is not stated is not', () => {
    const rows = [stated('08', 'STAFF_IN_POST_TOTAL', '', { quantity: 150.5 }), stated('08', 'PARTNER_STAFF', '', { quantity: 6 }), stated('09', 'PARTNER_STAFF', '', { isNil: true })]
    const staff = staffOverTime(returnsOf(rows), 2_000_000)
    expect(staff.map(({ staffInPost, staffPerMillionResidents, partnerStaff, missing }) => [staffInPost, staffPerMillionResidents, partnerStaff, missing])).toEqual([
      [null, null, null, 'No return of July 2026 was accepted'], [150.5, 75.25, 6, null], [null, null, 0, 'Not stated'], [null, null, null, 'Not stated'],
    ])
  })

  it('that are nowhere stated are so in words: no return is there, returns did not ask, or those that are there do not say', () => {
    const whyOf = (returns: ReturnType<typeof returnsOf>, basis: 'AS_RETURNED' | 'AS_PUBLISHED' = 'AS_RETURNED') => whyNoStaff(staffOverTime(returns, 1), returns, basis)
    const gone = returnsOf([]).map((one) => ({ ...one, missing: 'No return was accepted' }))
    expect(whyOf(returnsOf([stated('08', 'STAFF_IN_POST_TOTAL', '', { isNil: true })]))).toBeNull()
    expect([whyOf(returnsOf([])), whyOf(returnsOf([], { definitions: [asks('PARTNER_STAFF')] })), whyOf([])]).toEqual(['No staff stated', 'Not asked', 'No return was asked for in this period'])
    expect([whyOf(returnsOf([]).slice(0, 1)), whyOf(gone), whyOf(gone, 'AS_PUBLISHED')])
      .toEqual(['No return of July 2026 was accepted', 'No return of this period was accepted', 'No return of this period was published'])
  })

  it('of a unit without residents have no number per resident', () => {
    expect(staffOverTime(returnsOf([stated('08', 'STAFF_IN_POST_TOTAL', '', { quantity: 5 })]), 0)[1]).toMatchObject({ staffInPost: 5, staffPerMillionResidents: null })
  })
})

describe('the budget', () => {
  it('is that of the latest return, by source and term, with its financial year; returns are never added up', () => {
    const rows = [
      stated('09', 'BUDGET', 'FORCES/ONE_YEAR', { quantity: 9 }), stated('09', 'BUDGET_TOTAL', '', { quantity: 9 }), stated('10', 'BUDGET', 'HOME_OFFICE/ONE_YEAR', { isNil: true }),
      stated('10', 'BUDGET', 'FORCES/SEVERAL_YEARS', { quantity: 1_500_000 }), stated('10', 'BUDGET_TOTAL', '', { quantity: 1_500_000 }),
    ]
    expect(budgetOf(returnsOf(rows))).toMatchObject({
      budget: [{ source: 'Contributions of forces', term: 'for several years', amount: 1_500_000 }, { source: 'Home Office grants', term: 'for one year', amount: 0 }],
      budgetTotal: 1_500_000, budgetYear: { code: 'FY2026' }, missingBudget: null,
    })
  })

  it('says why it is not there: not asked, not stated, nil, no return', () => {
    const none = { budget: [], budgetTotal: null, budgetYear: null }
    expect(budgetOf(returnsOf([]))).toEqual({ ...none, missingBudget: 'No budget stated' })
    expect(budgetOf(returnsOf([stated('10', 'BUDGET', '', { isNil: true })]))).toEqual({ ...none, missingBudget: 'Nil' })
    expect(budgetOf(returnsOf([], { definitions: [asks('PARTNER_STAFF')] })).missingBudget).toBe('Not asked')
    expect(budgetOf(returnsOf([]).slice(0, 1)).missingBudget).toBe('No return of July 2026 was accepted')
    expect(budgetOf([]).missingBudget).toBe('No return was asked for in this period')
  })
})
