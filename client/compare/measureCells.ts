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

/** How a drawn value and its limits are said, and written in files, which may be finer than what is read. */
export function roundingOf({ kind }: Pick<MeasureFacts, 'kind'>): Required<Pick<ChartColumn, 'rounds' | 'saying'>> {
  return { rounds: (drawn) => roundTo(drawn, kind === 'SHARE' ? 2 : 3), saying: (drawn) => drawnInWords(kind, drawn) }
}

/** "58%", "2.4%", "115", "12.4", "2.10", "0.52": as the API's sentences say it. */
export function valueInWords({ kind }: Pick<MeasureFacts, 'kind'>, value: number): string {
  return `${drawnInWords(kind, drawnValue({ kind }, value))}${kind === 'SHARE' ? '%' : ''}`
}

/**
 * A rate in three significant digits, of which at most two stand after the point; a share in whole percents, below 10% to a tenth.
 * Zeros at the end stay, as they are known; nothing at all is "0".
 */
function drawnInWords(kind: MeasureFacts['kind'], drawn: number): string {
  const digits = drawn === 0 ? 0 : kind === 'SHARE' ? (drawn < 9.95 ? 1 : 0) : drawn < 9.995 ? 2 : drawn < 99.95 ? 1 : 0
  return drawn.toLocaleString('en-GB', { minimumFractionDigits: digits, maximumFractionDigits: digits })
}

/** "3.1 (2.05 to 4.5)", "58% (44% to 70%)" */
export function valueWithLimits(measure: Pick<MeasureFacts, 'kind'>, { value, lower, upper }: Partial<Pick<Value, 'value' | 'lower' | 'upper'>>): string {
  if (typeof value !== 'number') return 'no value'
  const limits = typeof lower === 'number' && typeof upper === 'number' ? ` (${valueInWords(measure, lower)} to ${valueInWords(measure, upper)})` : ''
  return `${valueInWords(measure, value)}${limits}`
}

/**
 * One unit's value as cells of a row: the value under `key` with its limits, the denominator under `Of` and its day under `Day`;
 * the reason where there is none.
 */
export function measureCells(key: string, measure: MeasureFacts | null, value: Value | undefined): ChartRow {
  const why: Cell = { missing: inCell(value?.missing ?? 'not known'), ...(value?.missingInShort ? { short: inCell(value.missingInShort) } : {}) }
  // The reason stands in the cell of the value, once.
  const missing: Cell = { missing: 'no value' }
  const number = (each: number | null | undefined, otherwise = missing): Cell => (measure && typeof each === 'number' ? drawnValue(measure, each) : otherwise)
  const hasValue = typeof value?.value === 'number'
  return {
    [key]: number(value?.value, why),
    [`${key}Lower`]: hasValue ? number(value.lower) : missing,
    [`${key}Upper`]: hasValue ? number(value.upper) : missing,
    [`${key}Of`]: typeof value?.of === 'number' ? roundTo(value.of, 2) : missing,
    [`${key}Day`]: value?.ofDay ?? missing,
    [`${key}Made`]: measure && hasValue ? madeInWords(measure, value) : '',
  }
}

/** "124 of 4,835,928 residents on 21 March 2021": what a value is made of. */
export function madeInWords({ kind, measuredIn }: MeasureFacts, { count, of, ofDay }: Pick<Value, 'count' | 'of' | 'ofDay'>): string {
  if (typeof of !== 'number') return ''
  const whole = `${numberInWords(roundTo(of, 1))}${kind === 'SHARE' ? '' : ` ${dividedByInWords(measuredIn)}`}`
  const on = ofDay ? ` on ${dayInWords(ofDay)}` : ''
  return kind === 'SHARE' && typeof count === 'number' ? `${numberInWords(count)} of ${whole}` : `${whole}${on}`
}

/** A reason as it stands in a cell: "none due yet", without a full stop. */
export function inCell(reason: string): string {
  return inSentence(reason.replace(/\.$/, ''))
}

function roundTo(value: number, digits: number): number {
  const scale = 10 ** digits
  return Math.round(value * scale) / scale
}
