import type { WholeReturnQueryFragment } from '../graphql/generated/graphql.ts'
import { goToField } from '../parts/goToField.ts'
import { momentInWords } from '../periods/londonMoment.ts'
import { figurePart } from './figurePart.ts'

/** One question about a figure, with everything that was said of it, oldest first. */
export function QueryThread({ query }: { query: WholeReturnQueryFragment }) {
  const { figure, figureInWords, keyInWords, isOpen, messages } = query
  return (
    <div className="lv-return__thread">
      <h3 className="govuk-heading-s">
        <a href={`#figure-${figure}`} className="govuk-link" onClick={(event) => goToField(event, `figure-${figure}`)}>
          {figurePart(figureInWords, keyInWords)}
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
