import { Link } from '@tanstack/react-router'
import { useQuery } from 'urql'
import { Failed } from '../parts/Failed.tsx'
import { Loading } from '../parts/Loading.tsx'
import { momentInWords } from '../periods/londonMoment.ts'
import { heldDrafts } from './heldDrafts.ts'
import { unitQualityDocument } from './homeDocument.ts'
import { qualityNames, qualityRecords } from './qualityWords.ts'
import type { QualityPoint } from './qualityWords.ts'
import './home.css'

/** How good the unit's records are, in sentences that open the records they count. No score: nobody is ranked by it. */
export function QualityOfRecords() {
  const [{ data, error }, askAgain] = useQuery({ query: unitQualityDocument, context: heldDrafts })
  const quality = data?.unitQuality
  return (
    <section aria-labelledby="quality">
      <h2 className="govuk-heading-m" id="quality">
        Quality of our records
      </h2>
      {error ? <Failed error={error} askAgain={() => askAgain({ requestPolicy: 'network-only' })} /> : null}
      {!quality && !error ? <Loading what="the quality of our records" /> : null}
      {quality ? (
        <>
          <ul className="lv-quality">
            {quality.points.map((point) => <Point key={point.code} point={point} />)}
          </ul>
          <p className="govuk-body">As at {momentInWords(quality.asAt)}. Not a score: each sentence says what could be known better.</p>
        </>
      ) : null}
    </section>
  )
}

function Point({ point }: { point: QualityPoint }) {
  const opens = qualityRecords(point)
  return (
    <li>
      <h3 className="govuk-heading-s">{qualityNames[point.code]}</h3>
      <div>
        <p className="govuk-body">{point.inWords}</p>
        {opens ? (
          <p className="govuk-body">
            <Link to={opens.to} search={opens.search} className="govuk-link">
              {opens.text}
            </Link>
          </p>
        ) : null}
      </div>
    </li>
  )
}
