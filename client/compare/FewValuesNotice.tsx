import { Link } from '@tanstack/react-router'
import type { ComparedMeasureFactsFragment, ComparisonFrameFragment } from '../graphql/generated/graphql.ts'
import { fewValuesInWords, wholeQuarter } from './fewValues.ts'

interface FewValuesNoticeProps {
  comparison: Pick<ComparisonFrameFragment, 'gapsFilled' | 'period' | 'asAt' | 'bases'> & Parameters<typeof wholeQuarter>[0]
  /** The rate that the page is about. */
  measure: ComparedMeasureFactsFragment | null
}

/** Why charts below are nearly empty, and the ways to fuller ones. */
export function FewValuesNotice({ comparison, measure }: FewValuesNoticeProps) {
  const words = fewValuesInWords(comparison, measure)
  if (words === null) return null
  const quarter = wholeQuarter(comparison)
  const isRecordedOffered = comparison.bases.some(({ basis, whyNot }) => basis === 'AS_RECORDED' && !whyNot)
  return (
    <div className="govuk-inset-text lv-state">
      <p className="govuk-body">{words}</p>
      <ul className="govuk-list">
        <li><Link to="." search={changed({ fill: 'yes' })} className="govuk-link">Fill what is missing with what is recorded</Link></li>
        {isRecordedOffered && <li><Link to="." search={changed({ basis: 'AS_RECORDED', fill: undefined })} className="govuk-link">Show figures as recorded</Link></li>}
        {quarter && <li><Link to="." search={changed({ period: quarter.code })} className="govuk-link">Show the last quarter with all its returns: {quarter.inWords}</Link></li>}
      </ul>
    </div>
  )
}

/** The address as it is but for these. */
function changed(parts: object) {
  return ((now: object) => ({ ...now, ...parts })) as never
}
