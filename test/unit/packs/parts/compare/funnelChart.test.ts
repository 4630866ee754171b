import { describe, expect, it } from 'vitest'
import { differencesSection } from '../../../../../server/packs/parts/compare/differencesSection.ts'
import { funnelChart } from '../../../../../server/packs/parts/compare/funnelChart.ts'
import { measuredOf } from '../../../comparison/measuredOf.ts'
import { factsOf } from './factsOf.ts'

const period = { inWords: 'Q2: July to September 2026' }
const wide = await measuredOf('NEGATIVE_OF_LED', [[90, 1000], [32, 1000], [30, 1000], [31, 1000], [4, 1000]])

describe('the funnel plot of a measure', () => {
  it('has a mark for each unit with a value and its limits, shares in percent', () => {
    const chart = funnelChart(wide, { isAdjusted: false, period })
    expect(chart).toMatchObject({
      code: 'funnel-negative-of-led', table: 'shares', unit: '% of disruptions led', divided: 'disruptions led', isShare: true, overall: { name: 'All units' },
      title: 'Negative, of all led: 1 above and 1 below what chance explains, of 5 units; all units together 3.7%',
      subtitle: 'Negative, of all led, by unit, with limits by chance alone. Q2: July to September 2026',
    })
    expect(chart?.points.map(({ unit, of, value, place }) => [unit, of, value, place])).toEqual([
      ['U0', 1000, 9, 'ABOVE_998'], ['U1', 1000, 3.2, 'WITHIN'], ['U2', 1000, 3, 'WITHIN'], ['U3', 1000, 3.1, 'WITHIN'], ['U4', 1000, 0.4, 'BELOW_998'],
    ])
    expect(chart?.limits.upper95.every((limit, at) => limit > 3.74 && limit < (chart.limits.upper998[at] ?? 0))).toBe(true)
  })

  it('has wider limits with the adjustment, and the places that go with them', () => {
    const [plain, adjusted] = [funnelChart(wide, { isAdjusted: false, period }), funnelChart(wide, { isAdjusted: true, period })]
    expect([adjusted?.code, adjusted?.title]).toEqual(['funnel-negative-of-led-adjusted', expect.stringContaining('with the adjustment')])
    expect(adjusted?.limits.upper95.every((limit, at) => limit > (plain?.limits.upper95[at] ?? 0))).toBe(true)
    expect(adjusted?.points.map(({ place }) => place)).toEqual(wide.values.map(({ funnel }) => funnel?.adjustedPlace))
    expect([plain?.howToRead, adjusted?.howToRead]).toEqual([expect.stringContaining('so many lie outside'), expect.stringContaining('widened by as much as')])
  })

  it('says how poorly so few units tell of a spread beyond chance', () => {
    expect(funnelChart(wide, { isAdjusted: false, period })?.howToRead).toContain(wide.funnel?.adjustmentInWords)
  })

  it('is none where the measure has none', async () => {
    expect(funnelChart(await measuredOf('NEGATIVE_OF_LED', [[1, 10], [2, 10]]), { isAdjusted: false, period })).toBeNull()
  })
})

describe('the funnel plots of a pack', () => {
  it('are of gross and major by active groups, gross by residents, negatives, and what held longest; the first with the adjustment as well', async () => {
    expect(differencesSection(await factsOf()).charts.map(({ code }) => code)).toEqual([
      'funnel-gross-per-100-active-groups', 'funnel-gross-per-100-active-groups-adjusted', 'funnel-major-per-100-active-groups', 'funnel-gross-per-million-residents', 'funnel-negative-of-led',
      'funnel-held-after-12-months',
    ])
  })
})
