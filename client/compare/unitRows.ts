import type { Cell, ChartColumn, ChartRow, ChartTable } from '../charts/chartTable.ts'
import { atStart } from '../forms/atStart.ts'
import { comparedCountInWords, type ComparedCount } from './comparedCounts.ts'
import { heldMeasure, measureOf } from './comparedMeasures.ts'
import type { ComparedUnitFacts, ComparisonFacts } from './comparisonDocument.ts'
import { inCell, measureCells, roundingOf } from './measureCells.ts'
import { denominatorInWords, perInWords, rateCode, type RateDenominator } from './rateDenominators.ts'

interface ChosenRate {
  count: ComparedCount
  per: RateDenominator
}

type Compared = Pick<ComparisonFacts, 'units' | 'measures' | 'basis' | 'whyNoSupported'>
type Headline = ComparedUnitFacts['headline']
type Outputs = ComparedUnitFacts['outputs']

const countKeys = ['gross', 'negative', 'major', 'moderate', 'minor', 'noImpact', 'supportedGross'] as const
const countNames: Readonly<Record<(typeof countKeys)[number], string>> = {
  gross: 'Gross', negative: 'Negative', major: 'Major', moderate: 'Moderate', minor: 'Minor', noImpact: 'No impact', supportedGross: 'Supported',
}

/** A row a unit, in the API's geographic order. One without figures has the reason in each cell, and under `missing`. */
export function unitRows({ units, measures, basis, whyNoSupported }: Compared, { count, per }: ChosenRate): ChartTable {
  const held = heldMeasure(measures)
  const rate = measureOf(measures, rateCode(count, per))
  const behaviour = measureOf(measures, 'BEHAVIOUR_CHANGED')
  return {
    columns: columnsOf({ count, per }, held?.name ?? 'Held'),
    rows: units.map((each): ChartRow => {
      const { code, name, region } = each.unit
      const valueOf = (measure: typeof rate) => measure?.values.find((value) => value.unit.code === code)
      const row = {
        code, name, region,
        ...countCells(each.headline, whyNoSupported),
        ...measureCells('rate', rate, valueOf(rate)),
        ...measureCells('held', held, valueOf(held)),
        ...outputCells(each.outputs, each.whyNoOutputs),
        ...measureCells('behaviour', behaviour, valueOf(behaviour)),
        returns: returnsInWords(each.returns, basis),
      }
      return each.missing ? withoutFigures(row, each.missing) : row
    }),
  }
}

function columnsOf({ count, per }: ChosenRate, heldName: string): ChartColumn[] {
  const denominator = denominatorInWords[per]
  return [
    { key: 'code', name: 'Unit', holds: 'text' },
    ...countKeys.map((key) => ({ ...limited(key, countNames[key]), unit: 'disruptions' })),
    { ...limited('rate', `${comparedCountInWords[count]} ${perInWords[per]}`), ...roundingOf({ kind: 'RATE' }) },
    { key: 'rateOf', name: atStart(denominator), holds: 'number' },
    { key: 'rateDay', name: `Day of ${denominator}`, holds: 'day' },
    { ...limited('held', heldName), unit: '%', ...roundingOf({ kind: 'SHARE' }) },
    { key: 'heldOf', name: 'Check-backs with an answer', holds: 'number' },
    { key: 'outputs', name: 'Outputs', holds: 'number' },
    { key: 'reached', name: 'People reached', holds: 'number' },
    { key: 'answered', name: 'Answered', unit: 'people', holds: 'number' },
    { key: 'asked', name: 'Asked', unit: 'people', holds: 'number' },
    { ...limited('behaviour', 'Behaviour changed'), unit: '%', ...roundingOf({ kind: 'SHARE' }) },
    { key: 'behaviourOf', name: 'Asked again of those who did not before', holds: 'number' },
    { key: 'returns', name: 'Returns', holds: 'text' },
  ]
}

/**
 * Limits to a hundredth: more would say more than is known.
 *
 * @param whyNoSupported why it is not known who supported; words then stand for that count
 */
export function countCells(headline: Headline, whyNoSupported: string | null | undefined): ChartRow {
  return Object.fromEntries(countKeys.flatMap((key): [string, Cell][] => {
    const { value, lower, upper } = headline[key]
    if (key === 'supportedGross' && whyNoSupported) {
      const missing = { missing: inCell(whyNoSupported) }
      return [[key, missing], [`${key}Lower`, missing], [`${key}Upper`, missing]]
    }
    return [[key, value], [`${key}Lower`, Math.round(lower * 100) / 100], [`${key}Upper`, Math.round(upper * 100) / 100]]
  }))
}

/** @param why why outputs are not given; words then stand for every number */
export function outputCells({ outputs, outputsWithoutCount, peopleReached, asked, answered }: Outputs, why: string | null | undefined): ChartRow {
  if (why) {
    const missing = { missing: inCell(why) }
    return { outputs: missing, reached: missing, uncounted: missing, answered: missing, asked: missing }
  }
  const nobody: Cell = { missing: outputs === 0 ? 'no outputs' : 'nobody counted' }
  const notAsked: Cell = { missing: outputs === 0 ? 'no outputs' : 'nobody was asked' }
  return {
    outputs,
    reached: peopleReached ?? nobody,
    uncounted: outputsWithoutCount,
    answered: answered ?? notAsked,
    asked: asked ?? notAsked,
  }
}

function returnsInWords({ expected, inWords }: ComparedUnitFacts['returns'], basis: ComparisonFacts['basis']): Cell {
  if (expected > 0) return inWords
  return { missing: basis === 'AS_RECORDED' ? inCell(inWords || 'none due yet') : 'none due yet' }
}

/** No number is left, and the reason stands in the first of their cells; the unit and its returns stay. */
function withoutFigures(row: ChartRow, why: string): ChartRow {
  const kept = ['code', 'name', 'region', 'returns']
  const cells = Object.entries(row).map(([key, cell]): [string, Cell] => [key, kept.includes(key) ? cell : { missing: 'no figures' }])
  return { ...Object.fromEntries(cells), gross: { missing: inCell(why) }, missing: why }
}

function limited(key: string, name: string): ChartColumn {
  return { key, name, holds: 'number', limits: { lower: `${key}Lower`, upper: `${key}Upper` } }
}
