import type { OutputTotalsRow } from '../measures/outputTotals.ts'
import type { FigureCode } from '../returnFigures/figureCatalogue.ts'
import { whyNotAllAsked } from './whyNotAllAsked.ts'

/** Outputs of every kind: null, never 0, where nobody counted or asked. */
export type ComparedOutputs = { outputs: number; peopleReached: number | null; outputsWithoutCount: number; asked: number | null; answered: number | null }

/**
 * Outputs of every kind and strand together. Unit: outputs, people, questionnaires; no interval. Reach is not effect.
 *
 * @param notAsked names of figures that not all returns were asked for: of these there is no sum
 * Checked in: test/api/comparison/unitComparison.test.ts, test/api/comparison/denominators.test.ts.
 */
export function addUpOutputs(rows: readonly OutputTotalsRow[], notAsked: readonly string[]): ComparedOutputs {
  const areAsked = (...figures: FigureCode[]) => whyNotAllAsked(figures, notAsked) === null
  const sum = (count: (row: OutputTotalsRow) => number) => rows.reduce((total, row) => total + count(row), 0)
  const sumWhereKnown = (count: (row: OutputTotalsRow) => number | null) =>
    rows.some((row) => count(row) !== null) ? sum((row) => count(row) ?? 0) : null
  return {
    outputs: areAsked('OUTPUTS') ? sum(({ outputs }) => outputs) : 0,
    peopleReached: areAsked('OUTPUTS', 'OUTPUTS_REACHED') ? sumWhereKnown(({ peopleReached }) => peopleReached) : null,
    outputsWithoutCount: areAsked('OUTPUTS', 'OUTPUTS_WITHOUT_COUNT') ? sum(({ outputsWithoutCount }) => outputsWithoutCount) : 0,
    asked: areAsked('OUTPUTS', 'OUTPUTS_ASKED') ? sumWhereKnown(({ asked }) => asked) : null,
    answered: areAsked('OUTPUTS', 'OUTPUTS_ANSWERED') ? sumWhereKnown(({ answered }) => answered) : null,
  }
}

/** Why not all that is said of outputs is known: it was not asked of all returns, which is not 0. Null where all was. */
export function whyNoOutputs(notAsked: readonly string[]): string | null {
  return whyNotAllAsked(['OUTPUTS', 'OUTPUTS_REACHED', 'OUTPUTS_WITHOUT_COUNT', 'OUTPUTS_ASKED', 'OUTPUTS_ANSWERED'], notAsked)
}
