import type { WholeReturnFragment } from '../graphql/generated/graphql.ts'
import { AnswerQueriesForm } from './AnswerQueriesForm.tsx'
import { QueryThread } from './QueryThread.tsx'

interface ReturnQueriesProps {
  shown: WholeReturnFragment
  askAgain: () => void
  onAttempt: (hasErrors: boolean) => void
}

/** What the centre asks about single figures and what the unit answered; the answers are typed here. */
export function ReturnQueries({ shown, askAgain, onAttempt }: ReturnQueriesProps) {
  const { queries, mayDo, version } = shown
  if (queries.length === 0) return null
  const mayAnswer = mayDo.includes('ANSWER') && queries.some(({ isOpen }) => isOpen)
  return (
    <section aria-labelledby="queries">
      <h2 className="govuk-heading-m" id="queries">Questions of the centre</h2>
      {mayAnswer ? (
        // Begun anew once it was moved on: other questions, under another key.
        <AnswerQueriesForm key={version} shown={shown} askAgain={askAgain} onAttempt={onAttempt} />
      ) : (
        queries.map((query) => <QueryThread key={query.id} query={query} />)
      )}
    </section>
  )
}
