import type { GradeCounts } from '../../../measures/gradeCounts.ts'
import { numberColumn, textColumn } from '../../packColumn.ts'
import type { PackCell, PackTable } from '../../packContent.ts'
import { inSentence } from '../inSentence.ts'
import type { ComparedFacts } from './comparedFacts.ts'
import { whyNoneAtAll } from './gradesTable.ts'
import { missingCell } from './missingCell.ts'
import { allUnits, geographicOrder } from './namesOfRows.ts'

type OfStrands = { byStrand: readonly { code: string; counts: GradeCounts }[]; missing: string | null; whyNoDetail: string | null }

/** Gross and negative of each unit by strand. Checked in: test/unit/packs/parts/compare/counts.test.ts. */
export function strandsTable({ comparison: { units, network }, strands }: Pick<ComparedFacts, 'comparison' | 'strands'>): PackTable {
  const cellsOf = ({ byStrand, missing, whyNoDetail }: OfStrands): PackCell[] => strands.flatMap(({ code }): PackCell[] => {
    const counts = byStrand.find((row) => row.code === code)?.counts
    if (missing === null && whyNoDetail === null && counts) return [counts.gross, counts.negative]
    // Why few are not told of stands once, under the table.
    const why = missingCell(missing ?? (whyNoDetail === null ? 'Not given' : inShort(whyNoDetail)))
    return [why, why]
  })
  return {
    code: 'strands',
    title: 'Disruptions led, by strand',
    columns: [textColumn('Unit'), ...strands.flatMap(({ name }) => [numberColumn(`${name}, gross`), numberColumn(`${name}, negative`)])],
    rows: [...units.map((each) => [each.unit.code, ...cellsOf(each)]), [allUnits, ...cellsOf({ ...network, missing: whyNoneAtAll(units) })]],
    notes: ['Each disruption has one strand. Counts are no rates: a larger unit has more of them in each strand.', ...withheldNotes(units), geographicOrder],
    isOnPage: true,
  }
}

/** "Too few to say" */
function inShort(why: string): string {
  return why.replace(/: .*$/, '')
}

/** Why units have no strands, each reason once: "EMSOU, NEROCU: too few to say ..." */
function withheldNotes(units: readonly (OfStrands & { unit: { code: string } })[]): string[] {
  const without = units.flatMap(({ unit, missing, whyNoDetail }) => (missing === null && whyNoDetail !== null ? [{ code: unit.code, why: whyNoDetail }] : []))
  return [...new Set(without.map(({ why }) => why))].map((why) => `${without.filter((each) => each.why === why).map(({ code }) => code).join(', ')}: ${inSentence(why.replace(/\.$/, ''))}.`)
}
