import type { OutputTotalsRow } from '../measures/outputTotals.ts'

/** Outputs of every kind: null, never 0, where nobody counted or asked. */
export type ComparedOutputs = { outputs: number; peopleReached: number | null; outputsWithoutCount: number; asked: number | null; answered: number | null }

/**
 * Outputs of every kind and strand together. Unit: outputs, people, questionnaires; no interval. Reach is not effect.
 *
 * Checked in: test/api/comparison/unitComparison.test.ts.
 */
export function addUpOutputs(rows: readonly OutputTotalsRow[]): ComparedOutputs {
  const sum = (count: (row: OutputTotalsRow) => number) => rows.reduce((total, row) => total + count(row), 0)
  const sumWhereKnown = (count: (row: OutputTotalsRow) => number | null) =>
    rows.some((row) => count(row) !== null) ? sum((row) => count(row) ?? 0) : null
  return {
    outputs: sum(({ outputs }) => outputs),
    peopleReached: sumWhereKnown(({ peopleReached }) => peopleReached),
    outputsWithoutCount: sum(({ outputsWithoutCount }) => outputsWithoutCount),
    asked: sumWhereKnown(({ asked }) => asked),
    answered: sumWhereKnown(({ answered }) => answered),
  }
}
