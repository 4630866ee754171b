import { Link } from '@tanstack/react-router'
import type { GapFactsFragment } from '../graphql/generated/graphql.ts'
import { useViewer } from '../layout/viewer.ts'
import { momentInWords } from '../periods/londonMoment.ts'
import { isOfCentre } from '../returns/returnRoles.ts'

interface StatusLineProps {
  basis: string
  returns: string
  period: { inWords: string }
  asAt: string
  /** Returns that are not there; few of them are opened from here by whoever may. */
  missing?: readonly GapFactsFragment[]
}

/** Beyond so many, the list of returns says it better. */
const mostOpened = 6

/** The basis of every figure below, and the returns behind it. */
export function StatusLine({ basis, returns, period, asAt, missing = [] }: StatusLineProps) {
  const viewer = useViewer()
  const opened = missing.filter(({ unit, why }) => why !== 'NOT_PUBLISHED' && (isOfCentre(viewer) || (viewer.maySeeRecords && viewer.unit?.code === unit.code)))
  return (
    <>
      <p className="lv-impact__status">
        <strong>{basis}</strong> · {returns} · {period.inWords} · as at {momentInWords(asAt)}
      </p>
      {opened.length > 0 && (
        <p className="lv-impact__status">
          {opened.length > mostOpened ? <Link to="/returns" className="govuk-link">Open the list of returns</Link> : opened.map(({ unit, period: { code, inWords } }, index) => (
            <span key={`${unit.code} ${code}`}>
              {index > 0 && ' · '}
              <Link to="/returns/$unit/$period" params={{ unit: unit.code, period: code }} className="govuk-link">Return of {unit.code}, {inWords}</Link>
            </span>
          ))}
        </p>
      )}
    </>
  )
}
