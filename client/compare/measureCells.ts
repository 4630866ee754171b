import type { Cell, ChartColumn, ChartRow } from '../charts/chartTable.ts'
import type { ComparedMeasureFactsFragment } from '../graphql/generated/graphql.ts'
import { inSentence, numberInWords } from '../parts/numberInWords.ts'
import { dayInWords } from '../periods/dayInWords.ts'
import { dividedByInWords } from './comparedMeasures.ts'

type MeasureFacts = Pick<ComparedMeasureFactsFragment, 'kind' | 'measuredIn'>
type Value = ComparedMeasureFactsFragment['values'][number]

/** As it is drawn: a share in percent, a rate in its own unit; as exact as it came, so that a mark lies on its own side of a limit. */
export function drawnValue({ kind }: Pick<MeasureFacts, 'kind'>, value: number): number {
  return kind === 'SHARE' ? value * 100 : value
}

/** How a drawn value and its limits are said: no finer than they are known. */
export function roundingOf({ kind }: Pick<MeasureFacts, 'kind'>): Required<Pick<ChartColumn, 'decimals' | 'rounds'>> {
  const [few, many] = kind === 'SHARE' ? [1, 0] : [2, 1]
  return { decimals: few, rounds: (drawn) => roundTo(drawn, drawn < 10 ? few : many) }
}

/** "58%", "2.4%", "115.3" */
export function valueInWords(measure: Pick<MeasureFacts, 'kind'>, value: number): string {
  return `${numberInWords(roundingOf(measure).rounds(drawnValue(measure, value)))}${measure.kind === 'SHARE' ? '%' : ''}`
}

/** "3.1 (2.05 to 4.5)", "58% (44% to 70%)" */
export function valueWithLimits(measure: Pick<MeasureFacts, 'kind'>, { value, lower, upper }: Partial<Pick<Value, 'value' | 'lower' | 'upper'>>): string {
  if (typeof value !== 'number') return 'no value'
  const limits = typeof lower === 'number' && typeof upper === 'number' ? ` (${valueInWords(measure, lower)} to ${valueInWords(measure, upper)})` : ''
  return `${valueInWords(measure, value)}${limits}`
}

/**
 * One unit's value as cells of a row: the value under `key` with its limits, the denominator under `Of` and its day under `Day`;
 * in words where there is none.
 */
export function measureCells(key: string, measure: MeasureFacts | null, value: Value | undefined): ChartRow {
  const missing: Cell = { missing: inSentence(value?.missing ?? 'not known'), ...(value?.missingInShort ? { short: inSentence(value.missingInShort) } : {}) }
  const number = (each: number | null | undefined): Cell => (measure && typeof each === 'number' ? drawnValue(measure, each) : missing)
  const hasValue = typeof value?.value === 'number'
  return {
    [key]: number(value?.value),
    [`${key}Lower`]: hasValue ? number(value.lower) : missing,
    [`${key}Upper`]: hasValue ? number(value.upper) : missing,
    [`${key}Of`]: typeof value?.of === 'number' ? roundTo(value.of, 2) : missing,
    [`${key}Day`]: value?.ofDay ?? missing,
    [`${key}Made`]: measure && hasValue ? madeInWords(measure, value) : '',
  }
}

/** "124 of 4,835,928 residents on 21 March 2021": what a value is made of. */
export function madeInWords({ kind, measuredIn }: MeasureFacts, { count, of, ofDay }: Value): string {
  if (typeof of !== 'number') return ''
  const whole = `${numberInWords(roundTo(of, 1))}${kind === 'SHARE' ? '' : ` ${dividedByInWords(measuredIn)}`}`
  const on = ofDay ? ` on ${dayInWords(ofDay)}` : ''
  return kind === 'SHARE' && typeof count === 'number' ? `${numberInWords(count)} of ${whole}` : `${whole}${on}`
}

function roundTo(value: number, digits: number): number {
  const scale = 10 ** digits
  return Math.round(value * scale) / scale
}
