import { Link } from '@tanstack/react-router'
import type { ComparedMeasureFactsFragment } from '../graphql/generated/graphql.ts'
import type { KeptInCompare } from '../layout/CompareNavigation.tsx'
import { MeasureDefinition } from './MeasureDefinition.tsx'
import './comparison.css'

interface MeasureFootProps {
  measure: ComparedMeasureFactsFragment
  kept: KeptInCompare & { strand?: string | undefined }
}

/** From a figure to its definition and its funnel plot. */
export function MeasureFoot({ measure: { code, name, definition }, kept }: MeasureFootProps) {
  return (
    <>
      <MeasureDefinition definition={definition} />
      <p className="govuk-body lv-figure__leads"><Link to="/compare/measure" search={{ ...kept, measure: code }} className="govuk-link">Open the funnel plot<span className="govuk-visually-hidden"> of {name}</span></Link></p>
    </>
  )
}
