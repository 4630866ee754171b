import { rateDenominators } from '../../../comparison/comparedMeasure.ts'
import type { ComparedMeasure } from '../../../comparison/measuredUnits.ts'
import type { PackSection } from '../../packContent.ts'
import type { ComparedFacts } from './comparedFacts.ts'
import { funnelChart } from './funnelChart.ts'
import { funnelsTable } from './funnelsTable.ts'
import { measuresOf } from './measureCells.ts'
import { outsideFindings, outsideTable } from './outsideLimits.ts'
import { ratesTable } from './ratesTable.ts'
import { isOfCheckBacks, sharesTable } from './sharesTable.ts'

/** Whose funnel plots are drawn, besides that of the share held; the first that has one with the adjustment as well, where that changes it. */
const drawn = ['GROSS_PER_100_ACTIVE_OCGS', 'MAJOR_PER_100_ACTIVE_OCGS', 'GROSS_PER_MILLION_RESIDENTS', 'NEGATIVE_OF_LED'] as const

/** Which units differ from all together by more than chance explains? Checked in: test/unit/packs/parts/compare/differences.test.ts. */
export function differencesSection({ comparison: { period }, measures, returned }: Pick<ComparedFacts, 'comparison' | 'measures' | 'returned'>): PackSection {
  const outside = outsideTable(measures)
  const shown = [...measuresOf(measures, drawn), ...longestHeld(measures)]
  const [first, ...others] = shown.filter(({ funnel }) => funnel)
  const isWidened = (first?.funnel?.tauSquared ?? 0) > 0
  return {
    code: 'differences',
    title: 'Which units differ from what chance explains?',
    paragraphs: [
      'Units stand in geographic order: this is no ranking. Each is set beside all units together, with the limits within which it would lie by chance alone.',
      ...(outside ? [] : [noneInWords(measures)]),
      ...withoutFunnel(shown),
    ],
    findings: outsideFindings(measures),
    charts: [
      ...(first ? [{ compared: first, isAdjusted: false }, ...(isWidened ? [{ compared: first, isAdjusted: true }] : [])] : []),
      ...others.map((compared) => ({ compared, isAdjusted: false })),
    ].flatMap(({ compared, isAdjusted }) => funnelChart(compared, { isAdjusted, period }) ?? []),
    tables: [...(outside ? [outside] : []), ...rateDenominators.map((denominator) => ratesTable(measures, denominator, returned)), sharesTable(measures), funnelsTable(measures)],
  }
}

/** The share held after the longest time that has a funnel plot. */
function longestHeld(measures: readonly ComparedMeasure[]): ComparedMeasure[] {
  const held = measures.filter(isOfCheckBacks)
  return [held.findLast(({ funnel }) => funnel) ?? held.at(-1) ?? []].flat()
}

function noneInWords(measures: readonly ComparedMeasure[]): string {
  const withFunnel = measures.filter(({ funnel }) => funnel).length
  if (withFunnel === 0) return 'No measure has a funnel plot, so nothing is said of which units differ.'
  return `No unit lies outside the 95% limits of chance alone in any of the ${withFunnel} ${withFunnel === 1 ? 'measure' : 'measures'} that have a funnel plot.`
}

/** Why funnel plots are not drawn, each reason once. */
export function withoutFunnel(measures: readonly ComparedMeasure[]): string[] {
  const without = measures.filter(({ funnel }) => !funnel)
  return [...new Set(without.map(({ whyNoFunnel }) => whyNoFunnel ?? ''))].map((why) => {
    const names = without.filter(({ whyNoFunnel }) => (whyNoFunnel ?? '') === why).map(({ measure }) => measure.definition.name)
    return `Without a funnel plot: ${names.join('; ')}. ${why}`.trim()
  })
}
