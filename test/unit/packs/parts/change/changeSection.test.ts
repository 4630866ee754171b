import { describe, expect, it } from 'vitest'
import { changeSection } from '../../../../../server/packs/parts/changePart.ts'
import type { PackSeries } from '../../../../../server/packs/parts/change/packSeries.ts'
import { causalWords } from '../../../../support/causalWords.ts'
import { sectionFaults, textsOf } from '../../../../support/soundTable.ts'
import { aSeries } from './aSeries.ts'

const ofMonths = [3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 9]
const rebasing = {
  id: 'one', unitCode: 'EMSOU', measure: 'GROSS' as const, strandCode: null, fromDay: '2026-05-01', reason: 'A second team began in this month.',
  recordedBy: 'EMSOU-UNIT-HEAD-1', recordedAt: new Date('2026-06-02T09:00:00Z'), withdrawnAt: null, withdrawnBy: null, whyWithdrawn: null,
}
const ofPack = { from: '2026-08-01', to: '2026-11-01' }
const over = { grain: 'MONTH' as const, ofPack, inWords: 'the 12 months from 1 November 2025 to 31 October 2026, which end with the period of this pack' }
const network = { basis: 'AS_RECORDED' as const, basisInWords: 'As recorded', returnsInWords: 'Returns: 9 of 10 received', caveats: ['Figures are as recorded.'] }
const sectionOf = (series: PackSeries[], whyNotBasis: string | null = null) => changeSection({ basis: 'AS_RETURNED', fillGaps: false }, { ...over, network, series, whyNotBasis }, { missing: 'No month of it had ended' })

describe('is it changing', () => {
  it('has a chart of gross for each unit and for all together, none of negatives', () => {
    const { charts } = sectionOf([aSeries(ofMonths, { unit: null }), aSeries([1], { unit: null, measure: 'NEGATIVE' }), aSeries(ofMonths)])
    expect(charts.map(({ code, title }) => [code, title])).toEqual([
      ['change-network', 'All units: gross disruptions led, by month: 1 of 12 months stands out (1 special cause); mean 2.7, limits 0 to 9.0'],
      ['change-emsou', 'EMSOU: gross disruptions led, by month: 1 of 12 months stands out (1 special cause); mean 2.7, limits 0 to 9.0'],
    ])
    const [, own] = charts
    if (own?.kind !== 'CHANGE') throw new Error('It is a chart over time')
    expect(own).toMatchObject({ table: 'change', unit: 'disruptions', subtitle: 'Gross disruptions led by month, EMSOU, November 2025 to October 2026', breaks: [] })
    expect(own.points[11]).toEqual({
      period: 'October 2026', from: '2026-10-01', value: 9, missing: null, mean: expect.closeTo(32 / 12, 9), lower: 0, upper: expect.closeTo(8.954, 3), phase: 1, isTrial: false, marks: '1', shape: 'OUTSIDE_LIMITS',
    })
    expect(own.points[0]).toMatchObject({ value: 3, marks: '', shape: 'NONE' })
    const [trial] = sectionOf([aSeries(ofMonths, { rebasings: [rebasing] })]).charts
    expect(trial?.kind === 'CHANGE' && trial.points.map(({ isTrial }) => isTrial)).toEqual(Array(12).fill(true))
  })

  it.each([
    [[0, 0], '', 'none in any of these months', {}],
    [[], ' withheld', 'no count of any of these months', { withheld: 'Too few to say: so few' }],
    [[2, 1, 2, 1, 2, 1], ' re-based', 'phase 2, from 1 May 2026, has no limits', { rebasings: [rebasing] }],
    [ofMonths, ' re-based', 'in phase 2, from 1 May 2026, no month stands out; mean 3.3, trial limits 0 to 10.8', { rebasings: [rebasing] }],
  ])('says at first sight, of %j%s: %s', (counts, _rebased, says, told) => {
    expect(sectionOf([aSeries(counts, told)]).charts[0]?.title).toBe(`EMSOU: gross disruptions led, by month: ${says}`)
  })

  it('marks where the way of counting changed or limits were re-based, with what was said and not by whom', () => {
    const counted = { day: '2026-02-01', unitCode: null, reason: 'Groups are counted anew.', source: 'A circular' }
    const [chart] = sectionOf([aSeries(ofMonths, { rebasings: [rebasing, { ...rebasing, fromDay: '2026-07-01', withdrawnAt: new Date() }], seriesBreaks: [counted] })]).charts
    expect(chart?.kind === 'CHANGE' && chart.breaks).toEqual([
      { day: '2026-02-01', inWords: 'Break in the series on 1 February 2026. Groups are counted anew (A circular).' },
      { day: '2026-05-01', inWords: 'Limits of EMSOU re-based from 1 May 2026. Reason given: A second team began in this month.' },
    ])
    expect(JSON.stringify(chart)).not.toContain('UNIT-HEAD')
  })

  it('has its findings under the tables that hold them', () => {
    const { findings, tables } = sectionOf([aSeries(ofMonths), aSeries([1, 0, 1], { measure: 'NEGATIVE' })])
    expect(findings.map(({ table }) => table)).toEqual(['special-causes', 'special-causes', 'special-causes'])
    expect(tables.map(({ code }) => code)).toEqual(['special-causes', 'change'])
  })

  it('says over which days, on which basis, how limits are made, and that nothing stands out', () => {
    const { paragraphs, tables } = sectionOf([aSeries([3, 2, 3, 2, 3, 2, 3, 2, 3, 2, 3, 2])], 'No return of this period was accepted by then')
    expect(paragraphs).toEqual([
      `The chart of each unit shows gross disruptions led, over ${over.inWords}. Negatives stand beside gross in the table of the files, and are screened by the same rules.`,
      'These figures are as recorded. They cannot be had as returned, as the rest of the pack is: No return of this period was accepted by then. Returns: 9 of 10 received.',
      expect.stringContaining('Limits: mean ± 2.66 × mean moving range'),
      expect.stringMatching(/^No month of a series that has limits is a special cause, and none is in a run of them\. The rules: A month outside the limits\./),
      'Beside the year before: no month of it had ended.',
    ])
    expect(tables.map(({ code }) => code)).toEqual(['change'])
    expect(sectionOf([aSeries([0])]).paragraphs).toContain('Special causes: no series has limits to screen by.')
  })

  it('says how many points have no count, and what is dated too loosely', () => {
    const { paragraphs, tables } = sectionOf([aSeries(ofMonths, { period: '2026-01-01..2026-12-31', datedTooLoosely: 2 })])
    expect(paragraphs).toContain('Of 12 months, 2 have no count of all units together, which is not 0.')
    expect(tables.at(-1)?.notes).toEqual(expect.arrayContaining(['Figures are as recorded.', 'EMSOU: 2 disruptions are dated too loosely for one month and in no point.']))
  })

  it('says that gaps are not filled over time, where the pack fills them', () => {
    const read = { ...over, network: { ...network, basis: 'AS_RETURNED' as const }, series: [aSeries(ofMonths)], whyNotBasis: null }
    const saying = (fillGaps: boolean) => changeSection({ basis: 'AS_RETURNED', fillGaps }, read, { missing: 'No month of it had ended' }).paragraphs.filter((one) => one.includes('no gap is filled'))
    expect([saying(true).length, saying(false).length]).toEqual([1, 0])
  })

  it('is sound, and names no cause', () => {
    const section = sectionOf([aSeries(ofMonths, { unit: null }), aSeries(ofMonths), aSeries([0], { measure: 'NEGATIVE' })])
    expect(sectionFaults([section])).toEqual([])
    // A special cause is what the rules call it, whatever made it.
    for (const text of textsOf([section])) expect(text.replace(/special causes?/gi, '')).not.toMatch(causalWords)
  })
})
