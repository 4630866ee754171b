import { Figure } from '../../charts/Figure.tsx'
import type { FigureOrigin } from '../../charts/figureOrigin.ts'
import type { OpenCell } from '../../charts/FigureTable.tsx'
import { countOf } from '../../parts/numberInWords.ts'
import type { MixFacts } from './mixDocument.ts'
import { otherForcesTable } from './otherForcesTable.ts'

interface OtherForcesProps {
  /** Forces of other units, or of none. */
  rows: MixFacts['byForce']
  unitCode: string
  origin: FigureOrigin
  openCell: OpenCell | undefined
}

/** Folded, so that a unit’s own forces are not lost among those of others; nothing where none took part. */
export function OtherForces({ rows, unitCode, origin, openCell }: OtherForcesProps) {
  if (rows.length === 0) return null
  return (
    <details className="govuk-details">
      <summary className="govuk-details__summary"><span className="govuk-details__summary-text">Forces of other units ({rows.length})</span></summary>
      <Figure code="other-forces" title={`${countOf(rows.length, 'force')} of other units, or of none, took part in what ${unitCode} led`}
        measure="Gross disruptions in which a force of another unit took part" origin={origin} table={otherForcesTable(rows)} openCell={openCell}
        howToRead="A disruption with several forces counts once for each, so the rows do not add up. They are in no share of the unit’s own forces." />
    </details>
  )
}
