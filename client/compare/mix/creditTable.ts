import type { ChartRow, ChartTable } from '../../charts/chartTable.ts'
import { countOf, inSentence, numberInWords } from '../../parts/numberInWords.ts'
import type { MixFacts } from './mixDocument.ts'
import { shareCells, shareColumn, shareSaid } from './shareCells.ts'
import { nothingLed } from './strandTable.ts'

const unit = 'disruptions'

/**
 * What was led, how much of it with support of others, and what of others was supported: figures that do not add up.
 *
 * @param isOfUnit what all units together supported is a part of what they led, and has no row of its own
 */
export function creditTable({ led, supported, ledWithSupport, whyNoShare }: MixFacts['credit'], isOfUnit: boolean): ChartTable {
  const why = inSentence(whyNoShare ?? nothingLed)
  const notGiven = { missing: 'not given' }
  return {
    columns: [
      { key: 'name', name: 'Credit', holds: 'text' },
      { key: 'gross', name: 'Gross', unit, holds: 'number', limits: { lower: 'grossLower', upper: 'grossUpper' } },
      { key: 'share', name: 'Share of led', ...shareColumn, limits: { lower: 'shareLower', upper: 'shareUpper' } },
    ],
    rows: [
      { name: 'Led', ...countCells(led), ...shareCells('share', null, 'all of it') },
      { name: 'Of these, led with support of others', ...shareCells('share', ledWithSupport, why), gross: ledWithSupport?.count ?? { missing: why }, grossLower: notGiven, grossUpper: notGiven },
      ...(isOfUnit ? [{ name: 'Supported, led by others', ...countCells(supported), ...shareCells('share', null, 'in no share') }] : []),
    ],
  }
}

/** "50 gross disruptions led, 20% of them with support of others; 9 of others supported": of a unit; of all, without the end. */
export function creditTitle({ led, supported, ledWithSupport }: MixFacts['credit'], isOfUnit: boolean): string {
  const helped = ledWithSupport ? `, ${shareSaid(ledWithSupport.share)} of them with support of others` : ''
  const helping = `; ${numberInWords(supported.value)} of others supported`
  return `${countOf(led.value, 'gross disruption')} led${helped}${isOfUnit ? helping : ''}`
}

function countCells({ value, lower, upper }: MixFacts['credit']['led']): ChartRow {
  return { gross: value, grossLower: lower, grossUpper: upper }
}
