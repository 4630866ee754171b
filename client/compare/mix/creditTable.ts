import type { ChartTable } from '../../charts/chartTable.ts'
import { percentCells } from '../../longTerm/percentOf.ts'
import type { MixFacts } from './mixDocument.ts'
import { nothingLed } from './strandTable.ts'

const unit = 'disruptions'

/** What was led, how much of it with support of others, and what of others was supported: three figures that do not add up. */
export function creditTable({ led, supported, ledWithSupport }: MixFacts['credit']): ChartTable {
  return {
    columns: [
      { key: 'name', name: 'Credit', holds: 'text' },
      { key: 'gross', name: 'Gross', unit, holds: 'number', limits: { lower: 'grossLower', upper: 'grossUpper' } },
      { key: 'share', name: 'Share of led', unit: '%', holds: 'number', limits: { lower: 'shareLower', upper: 'shareUpper' } },
    ],
    rows: [
      { name: 'Led', gross: led.value, grossLower: led.lower, grossUpper: led.upper, ...percentCells('share', null, 'all of it') },
      {
        name: 'Of these, led with support of others', ...percentCells('share', ledWithSupport, nothingLed),
        gross: ledWithSupport?.count ?? { missing: nothingLed }, grossLower: { missing: 'not given' }, grossUpper: { missing: 'not given' },
      },
      { name: 'Supported, led by others', gross: supported.value, grossLower: supported.lower, grossUpper: supported.upper, ...percentCells('share', null, 'in no share') },
    ],
  }
}
