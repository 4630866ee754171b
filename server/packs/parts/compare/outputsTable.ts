import type { ComparedOutputs } from '../../../comparison/comparedOutputs.ts'
import { numberColumn, textColumn } from '../../packColumn.ts'
import type { PackCell, PackTable } from '../../packContent.ts'
import type { ComparedFacts } from './comparedFacts.ts'
import { whyNoneAtAll } from './gradesTable.ts'
import { measureColumn, measuresOf, overallCell, reasonNotes, valueCell } from './measureCells.ts'
import { missingCell } from './missingCell.ts'
import { allUnits, geographicOrder } from './namesOfRows.ts'

/** Outputs of each unit, whom they reached and asked, and who said afterwards to do otherwise. Checked in: test/unit/packs/parts/compare/counts.test.ts. */
export function outputsTable({ comparison: { units, network }, measures }: Pick<ComparedFacts, 'comparison' | 'measures'>): PackTable {
  const behaviour = measuresOf(measures, ['BEHAVIOUR_CHANGED'])
  return {
    code: 'outputs',
    title: 'Outputs, whom they reached and who answered',
    columns: [
      textColumn('Unit'), numberColumn('Outputs'), numberColumn('People reached'), numberColumn('Outputs not counted'), numberColumn('Asked'), numberColumn('Answered'),
      ...behaviour.map(measureColumn),
    ],
    rows: [
      ...units.map(({ unit, outputs, missing, whyNoOutputs }) => [
        unit.code, ...cellsOf(outputs, missing ?? whyNoOutputs),
        ...behaviour.flatMap((one) => one.values.filter((value) => value.unit.code === unit.code).map((value) => valueCell(one, value))),
      ]),
      [allUnits, ...cellsOf(network.outputs, whyNoneAtAll(units) ?? network.whyNoOutputs), ...behaviour.map(overallCell)],
    ],
    notes: [
      'Outputs are prevent, protect and prepare work of every kind. People reached are those that somebody counted; outputs not counted are those of which nobody did.',
      'People reached are not people changed. Asked and answered are questionnaires.',
      'Behaviour changed is what people say at follow-up, of those who before did not: an answer, and of all units together that of the units with a value.',
      geographicOrder,
      ...reasonNotes(behaviour),
    ],
    isOnPage: true,
  }
}

/** @param why why outputs are not given; words then stand for every number */
function cellsOf({ outputs, outputsWithoutCount, peopleReached, asked, answered }: ComparedOutputs, why: string | null): PackCell[] {
  if (why !== null) return Array.from({ length: 5 }, () => missingCell(why))
  const otherwise = (number: number | null, none: string): PackCell => number ?? missingCell(outputs === 0 ? 'No outputs' : none)
  return [outputs, otherwise(peopleReached, 'Nobody counted'), outputsWithoutCount, otherwise(asked, 'Nobody was asked'), otherwise(answered, 'Nobody was asked')]
}
