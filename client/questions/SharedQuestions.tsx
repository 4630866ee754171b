import { Link } from '@tanstack/react-router'
import { useAnswer } from '../graphql/useAnswer.ts'
import { Empty } from '../parts/Empty.tsx'
import { Failed } from '../parts/Failed.tsx'
import { Loading } from '../parts/Loading.tsx'
import { newestShared } from './newestShared.ts'
import { questionAddress } from './questionAddress.ts'
import { datesInWords } from './questionWords.ts'
import { holdQuestions, savedQuestionsDocument } from './savedQuestionDocuments.ts'

/** On Home: the questions that were shared last, for everybody who sees figures of units. */
export function SharedQuestions() {
  const { data, error, askAgain } = useAnswer({ query: savedQuestionsDocument, context: holdQuestions })
  const shared = newestShared(data?.savedQuestions ?? [])
  return (
    <section aria-labelledby="shared-questions">
      <h2 className="govuk-heading-m" id="shared-questions">Shared questions</h2>
      {error ? <Failed error={error} askAgain={askAgain} /> : null}
      {!data && !error ? <Loading what="the shared questions" /> : null}
      {data && shared.length === 0 ? <Empty>No question is shared yet.</Empty> : null}
      {shared.length > 0 ? (
        <ul className="govuk-list">
          {shared.map((question) => (
            <li key={question.slug}><Link {...questionAddress(question.slug)} className="govuk-link">{question.name}</Link>: {lowerFirst(datesInWords(question))}</li>
          ))}
        </ul>
      ) : null}
      {data ? <p className="govuk-body"><Link to="/compare/questions" className="govuk-link">All questions</Link></p> : null}
    </section>
  )
}

function lowerFirst(words: string): string {
  return `${words.charAt(0).toLowerCase()}${words.slice(1)}`
}
