import { Link, Navigate, useParams } from '@tanstack/react-router'
import { useAnswer } from '../graphql/useAnswer.ts'
import { CompareNavigation } from '../layout/CompareNavigation.tsx'
import { Page } from '../layout/Page.tsx'
import { Empty } from '../parts/Empty.tsx'
import { Failed } from '../parts/Failed.tsx'
import { Loading } from '../parts/Loading.tsx'
import { askedAddress } from './questionAddress.ts'
import { savedQuestionDocument } from './savedQuestionDocuments.ts'

/** The address of a saved question: leads on to its page, with the dates of today. */
export function AskQuestionPage() {
  const { slug } = useParams({ from: '/compared-figures/compare/questions/$slug' })
  // Its dates are those of today, so it is asked each time.
  const { data, error, isStale, askAgain } = useAnswer({ query: savedQuestionDocument, variables: { slug }, requestPolicy: 'network-only' })
  if (data?.savedQuestion && !isStale) return <Navigate {...askedAddress(data.savedQuestion)} replace />
  return (
    <Page title="Saved question" trail={[]}>
      <CompareNavigation here="questions" />
      {error ? <Failed error={error} askAgain={askAgain} /> : null}
      {!data && !error ? <Loading what="the saved question" /> : null}
      {data?.savedQuestion === null ? (
        <Empty>
          There is no question of that name, or it is not shared. <Link to="/compare/questions" className="govuk-link">See the saved questions</Link> that you
          may ask.
        </Empty>
      ) : null}
    </Page>
  )
}
