import { describe, expect, it } from 'vitest'
import { aDisruption } from '../../support/aDisruption.ts'
import { changeAs } from '../../support/changeAs.ts'
import { plantReturn } from '../../support/plantReturn.ts'
import { made } from '../../support/records.ts'
import { startApp } from '../../support/startApp.ts'

/** A year of EMSOU with one or three a month and nine in the last; returns of ERSOU without July. */
const { as, clock, database } = await startApp()
const recorder = as('EMSOU-RECORDER-1')
const lead = changeAs(as('EMSOU-PERFORMANCE-LEAD-1'))
const board = changeAs(as('NETWORK-BOARD-MEMBER-1'))
const ofMonths = [3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 9]
for (const [back, count] of ofMonths.toReversed().entries()) {
  const month = new Date(Date.UTC(2026, 9 - back, 1)).toISOString().slice(0, 7)
  for (let each = 1; each <= count; each += 1) made(await recorder.disruptions.record(aDisruption({ effect: `${month}-${String(each + 10)}`, grade: 'MINOR', outcomes: [] })))
}
made(await recorder.disruptions.record(aDisruption({ effect: '2026-03-20/2026-04-10', grade: 'MINOR', outcomes: [] })))
made(await recorder.disruptions.record(aDisruption({ effect: '2026-11-03', grade: 'MAJOR', strand: 'PROTECT', outcomes: [] })))
for (const month of ['04', '05', '06', '08', '09', '10']) {
  await plantReturn(database, { unit: 'ERSOU', month: `2026-${month}`, accepted: [{ at: '2026-11-10T09:00:00Z', figures: { 'DISRUPTIONS_LED MINOR': Number(month), 'DISRUPTIONS_LED NEGATIVE': 3, 'DISRUPTIONS_BY_STRAND PURSUE/MINOR': 1 } }] })
}
for (const effect of ['2026-07-02', '2026-07-20/2026-08-10', '2026-07-01/2026-09-30', '2026-09-20/2026-10-02']) made(await as('NEROCU-RECORDER-1').disruptions.record(aDisruption({ effect, grade: 'MINOR', forces: [], outcomes: [] })))

clock.pass(60)
made(await as('TARIAN-RECORDER-1').disruptions.record(aDisruption({ effect: '2026-10-05', grade: 'MAJOR', forces: [], outcomes: [] })))

describe('a series by month', () => {
  it('has a count for each month, limits from the steps between them, and names what is unlike the rest', async () => {
    const { points, phases, signals, formula, screening, findings, caveats, measureInWords } = await lead.change('YE2026-10')
    expect(points.map(({ value }) => value)).toEqual(ofMonths)
    expect(points[0]).toMatchObject({ period: { code: 'M2025-11', inWords: 'November 2025' }, missing: null, phase: 1 })
    expect(phases).toEqual([{
      number: 1, from: '2025-11-01', lastDay: '2026-10-31', points: 12, beginsBecause: null, isTrial: false, whyNoLimits: null, lower: 0,
      mean: expect.closeTo(32 / 12), meanMovingRange: expect.closeTo(26 / 11), upper: expect.closeTo(32 / 12 + (2.66 * 26) / 11),
    }])
    expect(signals).toEqual([{ rule: 'OUTSIDE_LIMITS', points: [11], inWords: 'October 2026: 9, above the upper limit of 8.95' }])
    expect(formula).toBe('Limits: mean ± 2.66 × mean moving range, which is the mean of the steps between months that follow each other. Here 2.7 ± 2.66 × 2.4: 0 to 9.0, cut at 0 as no count is below it.')
    expect(screening.slice(0, 4)).toEqual([
      'A month outside the limits: above 9.0; none can lie below.', '7 or more months in a row on one side of the mean of 2.7.', '7 or more months in a row, each higher than the one before, or each lower.',
      '2 of 3 months in a row in the outer third between the mean and the same limit, or beyond it: above 6.9; none can lie below.',
    ])
    expect(measureInWords).toBe('Gross disruptions led')
    expect(findings).toEqual(['Gross disruptions led, EMSOU: one special cause (October 2026: 9, above the upper limit of 8.95).'])
    expect(caveats.join(' ')).not.toMatch(/because|led to|due to|thanks to|effect of|caused|drives/)
  })

  it('counts what is dated too loosely for a month in none, and says how many', async () => {
    expect((await lead.change('YE2026-10')).datedTooLoosely).toBe(1)
    expect((await lead.change('YE2026-10')).caveats).toContain('1 disruption is dated too loosely for one month and in no point.')
    expect((await lead.change('M2026-10')).datedTooLoosely).toBe(0)
  })

  it('gives a month that has not ended no value, and says so', async () => {
    const { points } = await lead.change('YTD2026')
    expect(points.map(({ value }) => value)).toEqual([...ofMonths.slice(5), null])
    expect(points.at(-1)).toMatchObject({ period: { code: 'M2026-11' }, missing: 'November 2026 had not ended on 20 November 2026' })
  })

  it('counts one grade or one strand alone, and what was supported of all strands', async () => {
    expect((await lead.change('YE2026-10', { measure: 'NEGATIVE' })).points.every(({ value }) => value === 0)).toBe(true)
    expect((await lead.change('M2026-10', { strand: 'PURSUE' })).points).toMatchObject([{ value: 9 }])
    expect((await lead.change('M2026-10', { strand: 'PROTECT' })).points).toMatchObject([{ value: 0 }])
    expect(await lead.changeRefused('M2026-10', { measure: 'SUPPORTED', strand: 'PURSUE' })).toMatchObject({
      message: 'What units supported is not known by strand: choose all strands, or another measure', problems: [{ field: 'strand' }],
    })
  })

  it('is as it was known at a past moment', async () => {
    expect((await lead.change('M2026-10', { unit: 'TARIAN' })).points).toMatchObject([{ value: null, missing: expect.stringContaining('Too few to say') }])
    const own = changeAs(as('TARIAN-MODERATOR-1'))
    expect((await own.change('M2026-10', { unit: 'TARIAN' })).points).toMatchObject([{ value: 1 }])
    expect((await own.change('M2026-10', { unit: 'TARIAN', asAt: '2026-11-20T10:00:00Z' })).points).toMatchObject([{ value: 0 }])
  })
})

describe('a series by quarter', () => {
  it('has of each what the page of the unit has of that quarter: what is known to the quarter as well, which no month has', async () => {
    const own = as('NEROCU-PERFORMANCE-LEAD-1')
    const asked = { unit: 'NEROCU', basis: 'AS_RECORDED' }
    const { points, datedTooLoosely, caveats } = await changeAs(own).change('FY2026-Q2', { ...asked, grain: 'QUARTER' })
    const page = await own.ask<{ unit: { headline: { gross: { value: number } } } }>('{ unit: unitImpact(unit: "NEROCU", period: "FY2026-Q2", basis: AS_RECORDED) { ... on UnitImpact { headline { gross { value } } } } }')
    expect([points[0]?.value, page.unit.headline.gross.value, datedTooLoosely]).toEqual([3, 3, 1])
    expect(caveats).toContain('1 disruption is dated too loosely for one quarter and in no point.')
    expect(await changeAs(own).change('FY2026-Q2', asked)).toMatchObject({ points: [{ value: 1 }, { value: 0 }, { value: 0 }], datedTooLoosely: 3 })
    expect(await changeAs(own).change('2026-07-01..2026-12-31', { ...asked, grain: 'QUARTER' })).toMatchObject({ points: [{ value: 3 }, { value: null }], datedTooLoosely: 1 })
  })

  it('adds up the returns of each, and has no value for one of which a return is missing', async () => {
    expect((await lead.change('FY2025-Q4', { grain: 'QUARTER' })).points).toMatchObject([{ period: { code: 'FY2025-Q4' }, value: 7, missing: null }])
    const { points, phases } = await lead.change('2026-04-01..2026-09-30', { unit: 'ERSOU', basis: 'AS_RETURNED', grain: 'QUARTER' })
    expect(points).toMatchObject([{ value: 4 + 5 + 6 }, { value: null, missing: 'ERSOU, July 2026: not received' }])
    expect(phases).toMatchObject([{ points: 1, mean: null, isTrial: true, whyNoLimits: expect.stringContaining('limits need at least two') }])
  })
})

describe('a series as returned', () => {
  it('has a gap where a return is missing, over which no step is taken', async () => {
    const { points, phases, basisInWords, findings, caveats } = await lead.change('YTD2026', { unit: 'ERSOU', basis: 'AS_RETURNED' })
    expect(points.map(({ value }) => value)).toEqual([4, 5, 6, null, 8, 9, 10, null])
    expect(points[3]?.missing).toBe('ERSOU, July 2026: not received')
    expect(phases).toMatchObject([{ points: 6, isTrial: true, mean: 7, meanMovingRange: 1 }])
    expect(basisInWords).toBe('As returned: 6 of 7 returns')
    expect(findings).toEqual(['Gross disruptions led, ERSOU: 4 special causes (the latest is October 2026: 10, above the upper limit of 9.7, by trial limits).'])
    expect(caveats).toContain('A month without a value is a gap, not 0.')
  })

  it('of the network has no value where the return of any unit is missing', async () => {
    const { points, unit, mayRebase, rebasings } = await lead.change('2026-04-01..2026-05-31', { unit: null, basis: 'AS_RETURNED' })
    expect(points.map(({ missing }) => missing)).toEqual(['9 of 10 returns are not there on this basis', '9 of 10 returns are not there on this basis'])
    expect([unit, mayRebase, rebasings]).toEqual([null, false, []])
  })
})

describe('where the way of counting changed', () => {
  it('a phase begins that says so, and a quarter within which it changed is in none', async () => {
    const asked = { unit: 'LONDON', basis: 'AS_RECORDED' }
    const { phases, seriesBreaks, caveats } = await lead.change('2014-10-01..2015-03-31', asked)
    expect(phases.map(({ from, beginsBecause }) => [from, beginsBecause])).toEqual([['2014-10-01', null], ['2015-01-01', expect.stringContaining('The way of counting changed: London has had no')]])
    expect(seriesBreaks).toEqual([{ day: '2015-01-01' }])
    expect(caveats.join(' ')).toContain('figures before and after do not compare')
    expect((await lead.change('2014-10-01..2015-03-31', { ...asked, unit: 'EMSOU' })).phases).toHaveLength(1)
  })
})

describe('is refused in words', () => {
  it.each([
    ['2026-04-15..2026-09-30', {}, 'Each point is a whole month, and this period begins or ends within one: choose 1 April 2026 to 30 September 2026', 'period'],
    ['2026-05-01..2026-10-31', { grain: 'QUARTER' }, 'Each point is a whole quarter, and this period begins or ends within one: choose 1 April 2026 to 31 December 2026', 'period'],
    ['2014-04-01..2026-10-31', {}, 'This period has 151 months, and a chart over time shows at most 120: choose quarters, or a shorter period', 'period'],
    ['YE2026-10', { unit: 'NOWHERE' }, 'There is no unit with that code: choose one from the list', 'unit'],
    ['YE2026-10', { strand: 'PROCRASTINATE' }, 'There is no strand with that code: choose one from the list', 'strand'],
    ['FY2030', {}, 'Financial year 2030 to 2031 had not begun on 20 November 2026: there is nothing to count, which is not the same as none', 'period'],
  ])('%s %j', async (period, asked, message, field) => {
    expect(await lead.changeRefused(period, asked)).toMatchObject({ message, problems: [{ field }] })
  })

  it('to whoever sees no figures', async () => {
    expect((await changeAs(as('NETWORK-AUDITOR-1')).changeRefused('YE2026-10')).message).toMatch(/does not see figures/)
    expect((await changeAs(as(null)).changeRefused('YE2026-10')).message).toBe('You are not signed in. Sign in first.')
  })
})

describe('somebody who may not open the records', () => {
  it('gets no single months where few were led in all, nor where few were of the strand', async () => {
    const few = await board.change('2026-04-01..2026-05-31', { basis: 'AS_RECORDED' })
    expect(few.points).toMatchObject([{ value: null, missing: expect.stringContaining('Too few to say') }, { value: null }])
    expect((await lead.change('2026-04-01..2026-05-31')).points).toMatchObject([{ value: 1 }, { value: 3 }])
    expect((await board.change('YE2026-10', { basis: 'AS_RECORDED' })).points.at(-1)?.value).toBe(9)
    const year = { basis: 'AS_RECORDED' }
    expect((await board.change('FY2026', { ...year, strand: 'PROTECT' })).points[0]).toMatchObject({ value: null, missing: expect.stringContaining('Too few to say') })
    expect((await lead.change('FY2026', { strand: 'PROTECT' })).points[0]).toMatchObject({ value: 0 })
  })

  it('gets of a strand no month in which few were led in all: those that are refused beside the other units', async () => {
    const asked = { strand: 'PURSUE', basis: 'AS_RECORDED' }
    const { points, phases } = await board.change('YE2026-10', asked)
    expect(points.map(({ value }) => value)).toEqual([...Array.from({ length: 11 }, () => null), 9])
    expect(points[0]?.missing).toMatch(/^Too few to say/)
    expect(phases).toMatchObject([{ points: 1, whyNoLimits: expect.stringContaining('limits need at least two') }])
    expect((await lead.change('YE2026-10', asked)).points.map(({ value }) => value)).toEqual(ofMonths)
    const beside = await as('NETWORK-BOARD-MEMBER-1').ask<{ all: { message?: string } }>('{ all: unitComparison(period: "M2026-07", strand: "PURSUE", basis: AS_RECORDED) { ... on Refusal { message } } }')
    expect(beside.all.message).toMatch(/^Too few to say/)
  })
})
