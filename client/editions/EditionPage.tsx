import { useParams } from '@tanstack/react-router'
import { useAnswer } from '../graphql/useAnswer.ts'
import { ArrivalNotice } from '../layout/ArrivalNotice.tsx'
import { Page } from '../layout/Page.tsx'
import { ReturnsNavigation } from '../layout/ReturnsNavigation.tsx'
import { Empty } from '../parts/Empty.tsx'
import { Failed } from '../parts/Failed.tsx'
import { Loading } from '../parts/Loading.tsx'
import { editionNumber, editionsCrumb } from './editionAddress.ts'
import { editionDocument } from './editionDocuments.ts'
import { EditionView } from './EditionView.tsx'

/** One edition: what was published, what was missing, and what was corrected since. */
export function EditionPage() {
  const { number: typed = '' } = useParams({ strict: false })
  const number = editionNumber(typed)
  const { data, error, askAgain } = useAnswer({ query: editionDocument, variables: { number: number ?? 0 }, pause: number === null })
  const edition = data?.edition
  const isAbsent = number === null || (data !== undefined && !edition)
  return (
    <Page title={edition ? `Edition ${edition.number}: ${edition.period.inWords}` : 'Edition'} trail={[editionsCrumb]}>
      <ArrivalNotice />
      <ReturnsNavigation here="editions" />
      {error ? <Failed error={error} askAgain={askAgain} /> : null}
      {!isAbsent && !data && !error ? <Loading what="the edition" /> : null}
      {isAbsent ? <Empty>There is no edition with this number. Editions that were published stand in the list of editions.</Empty> : null}
      {edition ? <EditionView edition={edition} /> : null}
    </Page>
  )
}
