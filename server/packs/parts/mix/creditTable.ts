import type { MeasuredValue } from '../../../comparison/measuredValues.ts'
import type { Mix } from '../../../comparison/mix/mix.ts'
import type { ComparedUnit } from '../../../comparison/comparedUnits.ts'
import { missingCell } from '../compare/missingCell.ts'
import { allUnits, geographicOrder } from '../compare/namesOfRows.ts'
import { reasonInShort, tooFewInFull } from '../reasonInShort.ts'
import { numberColumn, textColumn } from '../../packColumn.ts'
import type { PackCell, PackTable } from '../../packContent.ts'
import { shareCell, shareColumn } from './shareCell.ts'
import { nothingLed } from './strandsTable.ts'

/** What a unit led and supported, and the share of what it led that had support of another. */
export type UnitCredit = { own: Pick<ComparedUnit, 'unit' | 'missing' | 'headline'>; withSupport: Pick<MeasuredValue, 'count' | 'value' | 'lower' | 'upper' | 'missing'> | null }

/**
 * A row for each unit, and for all together: what was led, how much of it with support of another unit, and what of others was supported.
 *
 * Unit: disruptions, gross. Checked in: test/unit/packs/parts/mixSection.test.ts.
 *
 * @param network its credit, and its negatives
 */
export function creditTable(network: { credit: Mix['credit']; negative: number }, units: readonly UnitCredit[], notes: string[]): PackTable {
  return {
    code: 'mix-credit',
    title: 'Lead against support',
    columns: [
      textColumn('Unit'), numberColumn('Gross led'), numberColumn('Negative led'), numberColumn('Gross led with support of others'), shareColumn('Share of gross led with support of others (%)'),
      numberColumn('Gross of other units supported'),
    ],
    rows: [...units.map((each) => [each.own.unit.code, ...ofUnit(each)]), [allUnits, ...ofNetwork(network)]],
    notes: [
      geographicOrder,
      'A disruption counts once, for the unit that led it. What a unit supported is a figure of its own and never part of its gross, so the columns do not add up. Interval of a share: Wilson, 95%.',
      ...tooFewInFull(units.map(({ withSupport }) => withSupport?.missing ?? null)),
      ...notes,
    ],
    isOnPage: true,
  }
}

function ofNetwork({ credit: { led, ledWithSupport, whyNoShare }, negative }: Parameters<typeof creditTable>[0]): PackCell[] {
  const why = reasonInShort(whyNoShare ?? nothingLed)
  return [led.value, negative, ledWithSupport?.count ?? why, shareCell(ledWithSupport, why.missing), missingCell('Part of what units led')]
}

function ofUnit({ own: { missing, headline }, withSupport }: UnitCredit): PackCell[] {
  if (missing !== null) return Array.from({ length: 5 }, () => missingCell(missing))
  const why = reasonInShort(withSupport?.missing ?? nothingLed)
  const hasShare = withSupport !== null && withSupport.value !== null && withSupport.lower !== null && withSupport.upper !== null
  const share = hasShare ? shareCell({ share: withSupport.value ?? 0, lower: withSupport.lower ?? 0, upper: withSupport.upper ?? 0 }, why.missing) : why
  return [headline.gross.value, headline.negative.value, withSupport?.count ?? why, share, headline.supportedGross.value]
}
