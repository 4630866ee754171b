import { expect, test } from 'vitest'
import type { ChangeFacts } from '../../../client/compare/change/changeDocument.ts'
import { changeMarkNotes, changeMarks } from '../../../client/compare/change/changeMarks.ts'
import { changePeriod } from '../../../client/compare/change/changePeriod.ts'
import { changeTable } from '../../../client/compare/change/changeTable.ts'
import { changeTitle } from '../../../client/compare/change/changeTitle.ts'
import { comparedPeriodOptions } from '../../../client/compare/change/comparedPeriodOptions.ts'
import { comparedPeriodsTable } from '../../../client/compare/change/comparedPeriodsTable.ts'
import { halvesOf } from '../../../client/compare/change/halvesOf.ts'
import type { PeriodComparisonFacts } from '../../../client/compare/change/periodComparisonDocument.ts'
import { phaseLines, placeOfDay, runsOf } from '../../../client/charts/xmrLayout.ts'

const months = ['April', 'May', 'June', 'July', 'August']

function aChange(values: readonly (number | null)[], with_: Partial<ChangeFacts> = {}): ChangeFacts {
  return {
    grain: 'MONTH', measureInWords: 'Gross disruptions led',
    points: values.map((value, index) => {
      const from = `2026-0${index + 4}-01`
      return { value, missing: value === null ? `No return of ${months[index]} was accepted` : null, phase: 1, period: { code: `M${from.slice(0, 7)}`, inWords: `${months[index]} 2026`, from, lastDay: `2026-0${index + 4}-30` } }
    }),
    phases: [{ number: 1, from: '2026-04-01', lastDay: '2026-08-31', mean: 8.24, lower: 1.31, upper: 15.17, meanMovingRange: 2.6, isTrial: true, points: 4, beginsBecause: null, whyNoLimits: null }],
    signals: [], rebasings: [], seriesBreaks: [], period: { code: 'x', inWords: 'x', from: '2026-04-01', lastDay: '2026-08-31' },
    ...with_,
  } as unknown as ChangeFacts
}

test('the page opens with the 24 months that ended last, or with the eight quarters', () => {
  expect(changePeriod('2026-11-22', 'MONTH')).toBe('2024-11-01..2026-10-31')
  expect(changePeriod('2026-11-22', 'QUARTER')).toBe('2024-10-01..2026-09-30')
  expect(changePeriod('2026-01-01', 'MONTH')).toBe('2024-01-01..2025-12-31')
  expect(changePeriod('2028-03-31', 'QUARTER')).toBe('2026-01-01..2027-12-31')
})

test('until others are chosen the two periods are the last 12 months of the page and the 12 before, or the halves of what is there', () => {
  const between = (from: string, lastDay: string) => [{ from, lastDay: from }, { from: lastDay, lastDay }]
  expect(halvesOf(between('2021-04-01', '2023-03-31'), '2026-11-22')).toEqual({ earlier: 'YE2022-03', later: 'YE2023-03' })
  expect(halvesOf(between('2015-01-01', '2023-12-31'), '2026-11-22')).toEqual({ earlier: 'YE2022-12', later: 'YE2023-12' })
  expect(halvesOf(between('2026-02-01', '2026-08-31'), '2026-11-22')).toEqual({ earlier: '2026-03-01..2026-05-31', later: '2026-06-01..2026-08-31' })
  expect(halvesOf(between('2026-07-01', '2026-08-31'), '2026-11-22')).toEqual({ earlier: 'M2026-07', later: 'M2026-08' })
  expect(halvesOf(between('2026-08-01', '2026-08-31'), '2026-11-22')).toEqual({ earlier: 'M2026-07', later: 'M2026-08' })
})

test('months that had not ended are not compared', () => {
  const year = months.map((_, index) => ({ from: `2026-0${index + 4}-01`, lastDay: `2026-0${index + 4}-30` }))
  expect(halvesOf(year, '2026-07-30')).toEqual({ earlier: '2026-04-01..2026-05-31', later: '2026-06-01..2026-07-31' })
  expect(halvesOf(year, '2026-07-29')).toEqual({ earlier: 'M2026-05', later: 'M2026-06' })
})

test('periods to compare go by their names, several months by the first and the last', () => {
  expect(comparedPeriodOptions([], ['2026-03-01..2026-05-31', 'M2026-06', '2026-03-02..2026-05-31']).map(({ text }) => text)).toEqual(['March 2026 to May 2026', 'June 2026', '2 March 2026 to 31 May 2026'])
  expect(comparedPeriodOptions([{ code: 'FY2026', inWords: 'Financial year 2026 to 2027' }], ['YE2025-10', 'FY2026']).map(({ text }) => text)).toEqual(['Financial year 2026 to 2027', 'Year ending October 2025'])
})

test('a month without a return says why, and is neither 0 nor joined over', () => {
  const { rows } = changeTable(aChange([7, 0, null, 8, 6]))
  expect(rows[2]).toMatchObject({ period: 'June 2026', value: { missing: 'No return of June was accepted' } })
  expect(runsOf(rows, 'value')).toEqual([{ from: 0, values: [7, 0] }, { from: 3, values: [8, 6] }])
})

test('a special cause stands at each of its points by number and words; the gravest rule gives the shape', () => {
  const signals: ChangeFacts['signals'] = [
    { rule: 'TWO_OF_THREE_IN_OUTER_THIRD', points: [1, 3], inWords: 'one' }, { rule: 'OUTSIDE_LIMITS', points: [3], inWords: 'other' },
  ]
  const { rows } = changeTable(aChange([7, 14, 9, 16, 6], { signals }))
  expect(rows.map(({ shape, marks }) => [shape, marks])).toEqual([['NONE', ''], ['TWO_OF_THREE_IN_OUTER_THIRD', '1'], ['NONE', ''], ['OUTSIDE_LIMITS', '1, 2'], ['NONE', '']])
  expect(rows[3]?.['cause']).toBe('1: two of three in the outer third; 2: outside the limits')
  expect(rows[0]?.['cause']).toBe('none')
})

test('limits are lines of one phase, named trial where they are; a point of no phase has none', () => {
  const change = aChange([7, 9, 8, 7, 6])
  const points = change.points.map((point, index) => (index === 2 ? { ...point, phase: null } : point))
  const { rows } = changeTable({ ...change, points })
  expect(rows[0]).toMatchObject({ mean: 8.2, lower: 1.3, upper: 15.2, limits: 'trial limits of 4 points' })
  expect(rows[2]?.['mean']).toEqual({ missing: 'in no phase' })
  expect(phaseLines(rows)).toMatchObject([{ phase: '1', first: 0, last: 4, mean: 8.2, isTrial: true }])
  expect(runsOf(rows, 'value').map(({ values }) => values.length)).toEqual([2, 1, 2])
})

test('rows of a phase without limits say so in two words: the reason is a sentence, which stands once', () => {
  const phases = [{ ...aChange([7]).phases[0], whyNoLimits: 'Every point of it is 0' }] as ChangeFacts['phases']
  expect(changeTable(aChange([0, 0], { phases })).rows[1]).toMatchObject({ value: 0, mean: { missing: 'no limits' }, limits: 'none' })
})

test('a day stands at its place among the points, or nowhere', () => {
  const { rows } = changeTable(aChange([7, 9, 8, 7, 6]))
  expect(placeOfDay(rows, '2026-05-01')).toBe(1)
  expect(placeOfDay(rows, '2026-04-16')).toBe(0.5)
  expect(placeOfDay(rows, '2027-04-16')).toBeNull()
})

test('breaks and standing re-basings have letters and words; one that was taken back has none', () => {
  const rebasing = { id: '1', fromDay: '2026-06-01', reason: 'A new team began.', recordedAt: '2026-07-01T23:30:00.000Z', recordedBy: 'EMSOU performance lead 1', mayWithdraw: false, withdrawnAt: null, withdrawnBy: null, whyWithdrawn: null }
  const change = aChange([7, 9, 8, 7, 6], {
    seriesBreaks: [{ day: '2026-05-01', unitCode: null, reason: 'New counting rule.', source: 'a circular' }] as ChangeFacts['seriesBreaks'],
    rebasings: [rebasing, { ...rebasing, id: '2', fromDay: '2026-07-01', withdrawnAt: '2026-08-01T10:00:00.000Z' }],
  })
  const marks = changeMarks(change)
  expect(marks).toEqual([{ letter: 'A', day: '2026-05-01' }, { letter: 'B', day: '2026-06-01' }])
  expect(changeMarkNotes(marks, change)).toEqual([
    'A: break in the series on 1 May 2026. New counting rule (a circular).',
    'B: limits re-based from 1 June 2026. Reason given: A new team began (EMSOU performance lead 1, 2 July 2026).',
  ])
})

test('the title says first whether any month stands out, then mean and limits, or why there are none', () => {
  expect(changeTitle(aChange([7, 9, 8, 7, 6]))).toBe('Gross disruptions led, by month: no month stands out; mean 8.2, trial limits 1.3 to 15.2')
  expect(changeTitle(aChange([null, null]))).toBe('Gross disruptions led, by month: no count of any of these months')
  expect(changeTitle(aChange([7], { phases: [{ ...aChange([7]).phases[0], whyNoLimits: 'One point' }] as ChangeFacts['phases'] }))).toBe('Gross disruptions led, by month: no limits can be reckoned')
})

test('a month that several rules find stands out once', () => {
  const signals: ChangeFacts['signals'] = [{ rule: 'OUTSIDE_LIMITS', points: [1], inWords: 'one' }, { rule: 'TWO_OF_THREE_IN_OUTER_THIRD', points: [1, 2], inWords: 'two' }]
  expect(changeTitle(aChange([7, 9, 8, 7, 6], { signals }))).toBe('Gross disruptions led, by month: 2 of 4 months stand out (2 special causes); mean 8.2, trial limits 1.3 to 15.2')
})

test('where every count is 0 the title says so, and no limits of 0 to 0', () => {
  expect(changeTitle(aChange([0, 0, 0]))).toBe('Gross disruptions led, by month: none in any of these months')
  expect(changeTitle(aChange([0, null, 0]))).toBe('Gross disruptions led, by month: none in any of these months that have a count')
  expect(changeTitle(aChange([0, 1, 0]))).toContain('mean')
})

test('means and limits are said to one decimal, as the sentences say them', () => {
  const saying = changeTable(aChange([7, 8, 9])).columns.find(({ key }) => key === 'mean')?.saying
  expect([8, 8.25, 0].map((value) => saying?.(value))).toEqual(['8.0', '8.3', '0'])
})

test('of several phases the title names the last and counts its own special causes, whether or not it has limits', () => {
  const one = aChange([7, 9, 8, 7, 6])
  const signals: ChangeFacts['signals'] = [{ rule: 'OUTSIDE_LIMITS', points: [0], inWords: 'one' }, { rule: 'OUTSIDE_LIMITS', points: [1], inWords: 'two' }, { rule: 'OUTSIDE_LIMITS', points: [4], inWords: 'three' }]
  const points = one.points.map((point, index) => ({ ...point, phase: index < 3 ? 1 : 2 }))
  const inTwo = (last: object) => ({ ...one, points, signals, phases: [...one.phases, { ...one.phases[0], number: 2, from: '2026-07-01', ...last }] as ChangeFacts['phases'] })
  const by = 'Gross disruptions led, by month: '
  expect(changeTitle(inTwo({ isTrial: false }))).toBe(`${by}in phase 2, from 1 July 2026, 1 of 4 months stands out (1 special cause); mean 8.2, limits 1.3 to 15.2; before it, 2 special causes`)
  expect(changeTitle({ ...inTwo({}), signals: signals.slice(0, 1) })).toBe(`${by}in phase 2, from 1 July 2026, no month stands out; mean 8.2, trial limits 1.3 to 15.2; before it, 1 special cause`)
  expect(changeTitle({ ...inTwo({}), signals: [] })).toBe(`${by}in phase 2, from 1 July 2026, no month stands out; mean 8.2, trial limits 1.3 to 15.2`)
  expect(changeTitle(inTwo({ whyNoLimits: 'One point alone', mean: null }))).toBe(`${by}phase 2, from 1 July 2026, has no limits; 2 special causes before it`)
})

test('two periods have their counts in one column and the ratio of the later to the earlier in another', () => {
  const side = (inWords: string, count: number) => ({ period: { inWords }, count, lower: count - 5.4, upper: count + 6.6, days: 365, returnsInWords: 'Returns: 12 of 12 received' })
  const comparison = { earlier: side('2024', 40), later: side('2025', 60), ratio: 1.5042, lower: 0.9871, upper: null, missing: null } as unknown as PeriodComparisonFacts
  const { columns, rows } = comparedPeriodsTable(comparison)
  expect(columns.map(({ key, decimals }) => [key, decimals])).toEqual([['name', undefined], ['count', undefined], ['ratio', 2], ['days', undefined], ['returns', undefined]])
  expect(rows).toMatchObject([
    { name: '2024', count: 40, lower: 35, upper: 47, ratio: { missing: 'what the later is set beside' }, days: 365, returns: '12 of 12 received' },
    { name: '2025', count: 60, lower: 55, upper: 67, ratio: 1.5, ratioLower: 0.99, ratioUpper: { missing: 'no upper limit' } },
  ])
  expect(comparedPeriodsTable({ ...comparison, ratio: null, missing: 'There was none in 2024' }).rows[1]).toMatchObject({ count: 60, ratio: { missing: 'There was none in 2024' } })
})
