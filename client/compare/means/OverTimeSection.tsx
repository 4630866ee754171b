import { Figure } from '../../charts/Figure.tsx'
import type { FigureOrigin } from '../../charts/figureOrigin.ts'
import { FigureDefinition } from '../FigureDefinition.tsx'
import type { CapabilitiesFacts } from './capabilitiesDocument.ts'
import { capabilitiesOverTime } from './capabilityTables.ts'
import { howToReadStates, openState } from './MatrixSection.tsx'
import { capabilitiesDefinition, staffOverTimeDefinition } from './meansDefinitions.ts'
import { changesTitle, staffOverTimeTitle } from './meansTitles.ts'
import { staffOverTimeTable } from './staffTables.ts'
import { stateChanges } from './stateChanges.ts'

interface OverTimeSectionProps {
  means: CapabilitiesFacts
  of: CapabilitiesFacts['units'][number]
  origin: FigureOrigin
}

/** What one unit states at the end of each period of returns. */
export function OverTimeSection({ means: { periods }, of, origin }: OverTimeSectionProps) {
  const { unit } = of
  const changes = stateChanges(of, periods)
  const own = { ...origin, place: `${unit.name} (${unit.code})`, placeCode: unit.code, source: `Longview, returns of ${unit.code}` }
  return (
    <section className="lv-impact__section lv-capabilities" aria-labelledby="over-time">
      <h2 className="govuk-heading-m" id="over-time">{unit.code} over time</h2>
      {changes.length > 0 && (
        <ul className="govuk-list govuk-list--bullet lv-impact__made">
          {changes.map((change) => <li key={change}>{change}.</li>)}
        </ul>
      )}
      <Figure code="capabilities-over-time" title={changesTitle(unit.code, of, changes.length)} measure="State of each capability at the end of each period of returns" origin={own}
        table={capabilitiesOverTime(of, periods)} openCell={openState} howToRead={howToReadStates} foot={<FigureDefinition {...capabilitiesDefinition} name={`Capabilities of ${unit.code} over time`} />} />
      <Figure code="staff-over-time" title={staffOverTimeTitle(unit.code, of)} measure="Staff in post and partner staff at the end of each period of returns" origin={own}
        table={staffOverTimeTable(of)} howToRead="Full-time equivalents on the last day of each period, as the return states them. Staff in post are the unit’s own; partner staff work in the unit and are paid by others."
        foot={<FigureDefinition {...staffOverTimeDefinition} />} />
    </section>
  )
}
