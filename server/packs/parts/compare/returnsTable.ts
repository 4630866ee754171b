import type { ReturnedOfRecorded } from '../../../comparison/returnedOfRecorded.ts'
import type { MissingReturn, MissingReturnReason, ReturnsBehind } from '../../../measures/returnsBehind.ts'
import type { Period } from '../../../periods/period.ts'
import { numberColumn, textColumn } from '../../packColumn.ts'
import type { PackCell, PackTable } from '../../packContent.ts'
import type { Compared } from './comparedFacts.ts'
import { missingCell } from './missingCell.ts'
import { allUnits, geographicOrder } from './namesOfRows.ts'

/** The table that later packs compare with: its code and the name of this column stay. */
export const returnsCode = 'returns'
export const acceptedColumn = 'Accepted'

/**
 * The returns behind each unit's figures: received and accepted of expected, and of each that is not there the month and the reason.
 *
 * Why as recorded too: figures are then made without them, but whether a unit returns is asked on every basis, and staff are from returns.
 * Checked in: test/unit/packs/parts/compare/missing.test.ts.
 */
export function returnsTable(
  { units, returns, basis, gaps, datedTooLoosely }: Pick<Compared, 'units' | 'returns' | 'basis' | 'gaps' | 'datedTooLoosely'>, inReturns: readonly ReturnedOfRecorded[],
): PackTable {
  const notThere = (own: Pick<Compared, 'returns' | 'gaps'>) => (basis === 'AS_RECORDED' ? own.returns.missing : own.gaps)
  const isFromReturns = basis !== 'AS_RECORDED'
  return {
    code: returnsCode,
    title: 'Returns behind the figures',
    columns: [
      textColumn('Unit'), textColumn('Region'), numberColumn('Returns expected'), numberColumn('Received'), numberColumn(acceptedColumn), numberColumn('Overdue, not received'),
      numberColumn('Not due yet'), textColumn('Not there, and why'), textColumn('Figures'), numberColumn('Disruptions dated too loosely'),
      ...(isFromReturns ? [numberColumn('Gross in returns'), numberColumn('Gross recorded for the same months')] : []),
    ],
    rows: [
      ...units.map((each) => [each.unit.code, each.unit.region, ...cellsOf(each.returns, notThere(each)), each.missing === null ? 'Given' : missingCell(each.missing), each.datedTooLoosely, ...(isFromReturns ? inReturnsOf(each, inReturns) : [])]),
      [allUnits, 'England and Wales', ...cellsOf(returns, notThere({ returns, gaps }), true), givenInWords(units), datedTooLoosely, ...(isFromReturns ? inReturnsOfAll(inReturns) : [])],
    ],
    notes: [
      'Expected are returns of periods that had ended. A return that is not there is no 0: what it would say is not known.',
      ...(basis === 'AS_PUBLISHED' ? ['Figures are as published: a return that is accepted and in no edition is not there on this basis.'] : []),
      ...(isFromReturns ? [ofReturnsAndRecords] : []),
      'A disruption is dated too loosely where its day is known to a month or year that is not wholly in the period: it is in no figure of it.',
      geographicOrder,
    ],
    isOnPage: true,
  }
}

const ofReturnsAndRecords =
  'Gross in returns is what they hold of disruptions led. Gross recorded is what is recorded for the months of these returns: of months without a return neither is counted. What was recorded after a return was made is in the second alone.'

function cellsOf({ expected, received, accepted, missing, inWords }: ReturnsBehind, notThere: readonly MissingReturn[], isOfAll = false): PackCell[] {
  if (expected === 0) return Array.from({ length: 6 }, () => missingCell(inWords))
  const having = (why: MissingReturnReason) => missing.filter((one) => one.why === why).length
  const named = notThere.length === 0 ? 'All there' : isOfAll ? `${notThere.length} of ${expected}: named with each unit` : whichAndWhy(notThere)
  return [expected, received, accepted, having('NOT_RECEIVED'), having('NOT_DUE'), named]
}

function inReturnsOf({ unit, gaps, returns }: Compared['units'][number], inReturns: readonly ReturnedOfRecorded[]): PackCell[] {
  const own = inReturns.find(({ unitCode }) => unitCode === unit.code)
  if (!own || gaps.length === returns.expected) return [missingCell('No return is there'), missingCell('No return is there')]
  return [own.returned, own.recorded]
}

function inReturnsOfAll(inReturns: readonly ReturnedOfRecorded[]): PackCell[] {
  if (inReturns.length === 0) return [missingCell('No return is there'), missingCell('No return is there')]
  return [inReturns.reduce((sum, { returned }) => sum + returned, 0), inReturns.reduce((sum, { recorded }) => sum + recorded, 0)]
}

function givenInWords(units: Compared['units']): string {
  const given = units.filter(({ missing }) => missing === null).length
  return given === units.length ? 'Given' : `Given of ${given} of ${units.length} units`
}

/** "April 2026 to August 2026, October 2026: not received; November 2026: not due yet" */
export function whichAndWhy(missing: readonly MissingReturn[]): string {
  const reasonOf = ({ unit, period, inWords }: MissingReturn) => inWords.replace(`${unit.code}, ${period.inWords}: `, '')
  return [...new Set(missing.map(reasonOf))].map((reason) => `${runsInWords(missing.filter((one) => reasonOf(one) === reason).map(({ period }) => period))}: ${reason}`).join('; ')
}

/** Three or more that follow each other are said by the first and the last. */
function runsInWords(periods: readonly Pick<Period, 'from' | 'to' | 'inWords'>[]): string {
  const runs: (typeof periods)[number][][] = []
  for (const period of periods) {
    const last = runs.at(-1)
    if (last?.at(-1)?.to === period.from) last.push(period)
    else runs.push([period])
  }
  return runs.flatMap((run) => (run.length < 3 ? run.map(({ inWords }) => inWords) : [`${run[0]?.inWords ?? ''} to ${run.at(-1)?.inWords ?? ''}`])).join(', ')
}
