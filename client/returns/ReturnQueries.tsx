import type { WholeReturnFragment, WholeReturnQueryFragment } from '../graphql/generated/graphql.ts'
import { goToField } from '../parts/goToField.ts'
import { momentInWords } from '../periods/londonMoment.ts'
import { AnswerQueriesForm } from './AnswerQueriesForm.tsx'

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

/** One question about a figure, with everything that was said of it, oldest first. */
export function QueryThread({ query }: { query: WholeReturnQueryFragment }) {
  const { figure, figureInWords, keyInWords, isOpen, messages } = query
  return (
    <div className="lv-return__thread">
      <h3 className="govuk-heading-s">
        <a href={`#figure-${figure}`} className="govuk-link" onClick={(event) => goToField(event, `figure-${figure}`)}>
          {keyInWords ? `${figureInWords}: ${keyInWords}` : figureInWords}
        </a>
        <span className="lv-return__thread-state">{isOpen ? 'Waits for an answer' : 'Answered'}</span>
      </h3>
      <ol className="lv-return__messages">
        {messages.map(({ isOfCentre, words, saidAt, saidBy }) => (
          <li key={`${saidAt} ${saidBy.label}`}>
            <p className="govuk-body">{words}</p>
            <p className="govuk-body lv-muted">{isOfCentre ? 'The centre' : 'The unit'}: {saidBy.label}, {momentInWords(saidAt)}</p>
          </li>
        ))}
      </ol>
    </div>
  )
}
