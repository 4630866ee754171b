import { type BreakdownCell, readBreakdownCells } from './breakdown.ts'
import { type DisruptionSteps, readDisruptionSteps } from './disruptionSteps.ts'
import { type Asker, type FigureScope, grainOf } from './figureScope.ts'
import { type OutcomeTotalRow, readOutcomeTotals } from './outcomeTotals.ts'
import { type OutputPairs, readOutputPairs } from './outputChanges.ts'
import { type OutputTotalsRow, readOutputTotals } from './outputTotals.ts'
import { type ReturnedFigure } from './returnedFigures.ts'
import { cellsOfReturns, outcomesOfReturns, outputsOfReturns, pairsOfReturns, stepsOfReturns } from './returnedRows.ts'

/**
 * Where the figures of a scope are read: from the records, or from returns. Both give the same rows, so that every figure is made
 * in the same way whatever it is made from.
 */
export type FigureSource = {
  /** By which running totals step; returns know months alone. */
  grain: 'day' | 'month'
  steps: () => Promise<DisruptionSteps[]>
  /** Null where there is no year before to show. */
  stepsYearBefore: () => Promise<DisruptionSteps[] | null>
  cells: () => Promise<BreakdownCell[]>
  outcomes: () => Promise<OutcomeTotalRow[]>
  outputs: () => Promise<OutputTotalsRow[]>
  pairs: () => Promise<OutputPairs[]>
}

/** One statement for each kind of row, when it is asked for. */
export function recordedSource({ database }: Pick<Asker, 'database'>, scope: FigureScope): FigureSource {
  const grain = grainOf(scope)
  return {
    grain,
    steps: () => readDisruptionSteps(database, scope, grain),
    stepsYearBefore: () => readDisruptionSteps(database, { ...scope, period: scope.yearBefore }, grain),
    cells: () => readBreakdownCells(database, scope),
    outcomes: () => readOutcomeTotals(database, scope),
    outputs: () => readOutputTotals(database, scope),
    pairs: () => readOutputPairs(database, scope),
  }
}

/** All rows from figures that were read at once. @param figuresYearBefore null where not all of its returns are there */
export function returnedSource(scope: FigureScope, figures: ReturnedFigure[], figuresYearBefore: ReturnedFigure[] | null): FigureSource {
  return {
    grain: 'month',
    steps: async () => stepsOfReturns(figures, scope.period),
    stepsYearBefore: async () => figuresYearBefore && stepsOfReturns(figuresYearBefore, scope.yearBefore),
    cells: async () => cellsOfReturns(figures),
    outcomes: async () => outcomesOfReturns(figures),
    outputs: async () => outputsOfReturns(figures),
    pairs: async () => pairsOfReturns(figures),
  }
}
