import { describe, expect, it } from 'vitest'
import { changePoints, type PointFacts } from '../../../server/comparison/change/changePoints.ts'
import { pointPeriods } from '../../../server/comparison/change/pointPeriods.ts'
import { londonDayOf } from '../../../server/periods/londonDay.ts'
import { parsePeriod } from '../../../server/periods/period.ts'
import type { Unit } from '../../../server/units/referenceData.ts'

const period = (code: string) => parsePeriod(code, '2026-11-20')
const unit: Unit = { code: 'EMSOU', name: 'East Midlands', region: '', alsoKnownAs: null, isRocu: true, position: 1, forces: [], residents: 0 }
const ofMonth = (month: string, key: string, quantity: number) => {
  const { from, to } = period(`M${month}`)
  return { unitCode: 'EMSOU', from, to, about: 'DISRUPTIONS_LED' as const, key, quantity }
}
const definition = (...codes: string[]) => [{ validFrom: '2020-04-01', figures: codes.map((code) => ({ code })) }] as unknown as PointFacts['ofScope']['definitions']
const facts = (told: Partial<Omit<PointFacts, 'ofScope'>> & { returnsOf?: string[]; asked?: string[] } = {}): PointFacts => {
  const { returnsOf = [], asked = ['DISRUPTIONS_LED'], ...rest } = told
  return {
    series: { measure: 'GROSS', strand: null, unit }, scope: { asAt: new Date('2026-11-20T09:00:00Z'), asAtDay: '2026-11-20', mayOpenRecords: true }, on: { basis: 'AS_RETURNED', gaps: [] }, withheld: null, ...rest,
    figures: told.figures ?? [ofMonth('2026-04', 'MAJOR', 2), ofMonth('2026-04', 'MINOR', 3), ofMonth('2026-04', 'NEGATIVE', 7), ofMonth('2026-05', 'MINOR', 1)],
    ofScope: { periods: returnsOf.map(period), expected: [], definitions: definition(...asked) },
  }
}
const points = (code: string, grain: 'MONTH' | 'QUARTER', told: PointFacts) => changePoints(pointPeriods(period(code), grain), told).map(({ value, missing }) => value ?? missing)

describe('points', () => {
  it('count the grades of the measure, and a month in which nothing was is 0', () => {
    const told = { returnsOf: ['M2026-04', 'M2026-05', 'M2026-06'] }
    expect(points('FY2026-Q1', 'MONTH', facts(told))).toEqual([5, 1, 0])
    expect(points('FY2026-Q1', 'QUARTER', facts(told))).toEqual([6])
    expect(points('FY2026-Q1', 'MONTH', facts({ ...told, series: { measure: 'NEGATIVE', strand: null, unit } }))).toEqual([7, 0, 0])
  })

  it('have no value of a month for which returns cover a quarter, and have one of the quarter', () => {
    const quarter = { returnsOf: ['FY2026-Q1'], figures: [{ ...ofMonth('2026-04', 'MAJOR', 9), to: '2026-07-01' }] }
    expect(points('FY2026-Q1', 'MONTH', facts(quarter))).toEqual(Array.from({ length: 3 }, () => 'Returns of then cover Q1: April to June 2026 as a whole'))
    expect(points('FY2026-Q1', 'QUARTER', facts(quarter))).toEqual([9])
  })

  it('say where no return was asked for, and where it was not asked for this figure', () => {
    expect(points('FY2026-Q1', 'MONTH', facts({ returnsOf: ['M2026-05', 'M2026-06'] }))).toEqual(['No return was asked for of April 2026', 1, 0])
    expect(points('FY2026-Q1', 'QUARTER', facts({ returnsOf: ['M2026-05', 'M2026-06'] }))).toEqual(['Returns were asked for of a part of Q1: April to June 2026 alone'])
    expect(points('FY2026-Q1', 'QUARTER', facts({ returnsOf: ['M2026-04', 'M2026-06'] }))).toEqual(['Returns were asked for of a part of Q1: April to June 2026 alone'])
    expect(points('M2026-05', 'MONTH', facts({ returnsOf: ['M2026-05'], asked: ['OUTPUTS'] }))).toEqual(['Returns for May 2026 were not asked for this figure'])
  })

  it('name up to three missing returns, and count more', () => {
    const gap = (code: string) => ({ unit: { ...unit, code }, period: period('M2026-05'), why: 'NOT_RECEIVED' as const, inWords: `${code}, May 2026: not received` })
    const told = (codes: string[]) => ({ ...facts({ returnsOf: ['M2026-05'], on: { basis: 'AS_RETURNED', gaps: codes.map(gap) } }) })
    expect(points('M2026-05', 'MONTH', told(['A', 'B']))).toEqual(['A, May 2026: not received; B, May 2026: not received'])
    expect(points('M2026-05', 'MONTH', told(['A', 'B', 'C', 'D']))).toEqual([expect.stringContaining('returns are not there on this basis')])
  })

  it('of months that have not ended say so before anything else', () => {
    expect(points('M2026-11', 'MONTH', facts({ withheld: 'Too few to say.' }))).toEqual(['November 2026 had not ended on 20 November 2026'])
    expect(points('M2026-10', 'MONTH', facts({ withheld: 'Too few to say.' }))).toEqual(['Too few to say.'])
  })

  it('of a month as recorded are there from its last minute on, London time, as a page writes the end of a day; its return is asked for from the next day on', () => {
    const october = (asAt: string, basis: 'AS_RECORDED' | 'AS_RETURNED' = 'AS_RECORDED') =>
      points('M2026-10', 'MONTH', facts({ on: { basis, gaps: [] }, scope: { asAt: new Date(asAt), asAtDay: londonDayOf(new Date(asAt)), mayOpenRecords: true }, returnsOf: ['M2026-10'] }))
    const notEnded = ['October 2026 had not ended on 31 October 2026']
    expect(['2026-10-31T09:00:00Z', '2026-10-31T23:58:59Z'].map((asAt) => october(asAt))).toEqual([notEnded, notEnded])
    expect(['2026-10-31T23:59:00Z', '2026-10-31T23:59:59.999Z', '2026-11-01T00:00:00Z'].map((asAt) => october(asAt))).toEqual([[0], [0], [0]])
    expect([october('2026-10-31T23:59:59.999Z', 'AS_RETURNED'), october('2026-11-01T00:00:00Z', 'AS_RETURNED')]).toEqual([notEnded, [0]])
  })

  it('of a strand tell whoever may not open the records nothing of a month in which one to four were led in all', () => {
    const strand = { code: 'PURSUE', name: 'Pursue' }
    const month = (code: string, ofStrand: number, others: number) => [
      { ...ofMonth(code, 'PURSUE/MAJOR', ofStrand), about: 'DISRUPTIONS_BY_STRAND' as const }, { ...ofMonth(code, 'PREPARE/MINOR', others), about: 'DISRUPTIONS_BY_STRAND' as const },
      ofMonth(code, 'MAJOR', ofStrand), ofMonth(code, 'NO_IMPACT', others),
    ]
    const told = (mayOpenRecords: boolean) => facts({
      series: { measure: 'GROSS', strand, unit }, on: { basis: 'AS_RECORDED', gaps: [] }, scope: { asAt: new Date('2026-11-20T09:00:00Z'), asAtDay: '2026-11-20', mayOpenRecords },
      figures: [...month('2026-04', 1, 3), ...month('2026-05', 1, 4), ...month('2026-06', 0, 2)],
    })
    const few = expect.stringContaining('Too few to say')
    expect(points('2026-04-01..2026-07-31', 'MONTH', told(false))).toEqual([few, 1, few, 0])
    expect(points('2026-04-01..2026-07-31', 'MONTH', told(true))).toEqual([1, 1, 0, 0])
    expect(points('FY2026-Q1', 'QUARTER', told(false))).toEqual([2])
    expect(points('2026-04-01..2026-07-31', 'MONTH', { ...told(false), series: { measure: 'MAJOR', strand: null, unit } })).toEqual([1, 1, 0, 0])
  })
})
