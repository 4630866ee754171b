import type { Definition } from '../FigureDefinition.tsx'
import { inSentence } from '../../parts/numberInWords.ts'
import type { ChangeFacts } from './changeDocument.ts'

type Defined = Pick<ChangeFacts, 'unit' | 'measure' | 'strand' | 'measureInWords' | 'grain' | 'formula'>

/** How the counts of a series and its limits are made. */
export function changeDefinition(change: Defined): Definition {
  const { grain, measureInWords, formula } = change
  const by = grain === 'MONTH' ? 'month' : 'quarter'
  return {
    name: `${measureInWords}, by ${by}`,
    counts: countsOf(change, by),
    dividedBy: `Nothing: each point is a count, and a longer ${by} has more days to count.`,
    method: `An XmR chart (Wheeler, Understanding Variation). ${formula} Special causes are found by the four rules that stand below the chart.`,
  }
}

/** How two periods are set beside each other. */
export function twoPeriodsDefinition(change: Defined): Definition {
  return {
    name: `${change.measureInWords}, two periods compared`,
    counts: countsOf(change, 'period'),
    dividedBy: 'The days of each period that had passed, so that a period under way can be set beside a whole one.',
    method: 'Interval of a count: Byar’s limits from 10 events, exact Poisson limits below (95%). Ratio of the two daily rates: conditional binomial with Clopper-Pearson limits (95%; Przyborowski and Wilenski 1940).',
  }
}

function countsOf({ unit, measure, strand }: Defined, by: string): string {
  const grade = measure === 'GROSS' || measure === 'SUPPORTED' ? 'major, moderate or minor' : inSentence(measure.toLowerCase())
  const led = unit ? 'the unit led' : 'units led, each once'
  const whose = measure === 'SUPPORTED' ? (unit ? 'another unit led and this one supported' : 'a unit led with support of another, each once') : led
  return `Disruptions that ${whose}, whose days of effect lie wholly in the ${by}, of counted grade ${grade}${strand ? ` and of the strand ${inSentence(strand.name)}` : ''}.`
}
