import { Link } from '@tanstack/react-router'
import { useAnswer } from '../graphql/useAnswer.ts'
import { ArrivalNotice } from '../layout/ArrivalNotice.tsx'
import { Page } from '../layout/Page.tsx'
import { ReturnsNavigation } from '../layout/ReturnsNavigation.tsx'
import { useViewer } from '../layout/viewer.ts'
import { Empty } from '../parts/Empty.tsx'
import { Failed } from '../parts/Failed.tsx'
import { Loading } from '../parts/Loading.tsx'
import { countOf } from '../parts/numberInWords.ts'
import { editionsDocument } from './editionDocuments.ts'
import { EditionsTable } from './EditionsTable.tsx'

// A first edition holds no type by which the list would be known to be old.
const heldBy = { additionalTypenames: ['Edition'] }

/** What the centre published of accepted returns: each edition stays as it was. */
export function EditionsPage() {
  const { role } = useViewer()
  const { data, error, askAgain } = useAnswer({ query: editionsDocument, context: heldBy })
  return (
    <Page title="Editions" trail={[]}>
      <ArrivalNotice />
      <ReturnsNavigation here="editions" />
      <p className="govuk-body">
        An edition is the set of accepted returns that the centre published for a period. Its figures never change; what was corrected since stands beside
        them, and the period may be published again under a new number.
      </p>
      {role === 'NOCC_ACCEPTER' ? <div className="lv-actions"><Link to="/editions/publish" className="govuk-button">Publish edition</Link></div> : null}
      {error ? <Failed error={error} askAgain={askAgain} /> : null}
      {!data && !error ? <Loading what="the editions" /> : null}
      {data && data.editions.length === 0 ? <Empty>Nothing has been published yet.</Empty> : null}
      {data && data.editions.length > 0 ? (
        <>
          <p className="govuk-body" role="status">{countOf(data.editions.length, 'edition')}, the newest first.</p>
          <EditionsTable editions={data.editions} />
        </>
      ) : null}
    </Page>
  )
}
