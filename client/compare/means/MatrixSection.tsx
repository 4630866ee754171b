import { textOf, type ChartColumn, type ChartRow } from '../../charts/chartTable.ts'
import { Figure } from '../../charts/Figure.tsx'
import type { FigureOrigin } from '../../charts/figureOrigin.ts'
import { FigureDefinition } from '../FigureDefinition.tsx'
import type { CapabilitiesFacts } from './capabilitiesDocument.ts'
import { capabilityMatrix, stateOf, unitsWithoutStates } from './capabilityTables.ts'
import { capabilitiesDefinition } from './meansDefinitions.ts'
import { matrixTitle } from './meansTitles.ts'
import { StateCell } from './StateCell.tsx'

/** Draws a state with its mark, and leaves the rest to the table. */
export function openState(row: ChartRow, column: ChartColumn) {
  return row[stateOf(column.key)] === undefined ? null : <StateCell code={textOf(row, stateOf(column.key))} />
}

export const howToReadStates =
  '● in place, ◐ partly in place, ⇄ provided by another unit or force, ○ not in place. Each as the unit states it in its return, on the last day of the period; nobody has checked it. Not stated is not the same as not in place.'

/** Which unit has which capability, each as its latest return in the period states it. */
export function MatrixSection({ means: { units, periods }, origin }: { means: CapabilitiesFacts; origin: FigureOrigin }) {
  return (
    <section className="lv-impact__section lv-capabilities" aria-labelledby="matrix">
      <h2 className="govuk-heading-m" id="matrix">Capabilities of every unit</h2>
      {periods.length > 0 ? (
        <Figure code="capabilities" title={matrixTitle(units, periods.length)} measure="State of each capability, as each unit’s latest return in the period states it" origin={origin}
          table={capabilityMatrix(units, periods)} openCell={openState} howToRead={howToReadStates}
          caveats={[...unitsWithoutStates(units, periods.length), 'Units stand in geographic order. Units differ in what their forces have, so a state is no grade.']}
          foot={<FigureDefinition {...capabilitiesDefinition} />} />
      ) : <p className="govuk-body">No period of returns lies in the chosen period. Choose whole months that have ended.</p>}
    </section>
  )
}
