import { Link } from '@tanstack/react-router'
import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { goToField } from './goToField.ts'
import { inPageOrder } from './inPageOrder.ts'
import type { Problem } from './problem.ts'

/**
 * Everything that was refused, as it stands on the page, each leading to its field. Takes the focus when it appears.
 * @param attempt changes with each attempt to send, so that the focus returns when the same errors come again
 */
export function ErrorSummary({ problems, attempt }: { problems: readonly Problem[]; attempt: number }) {
  const box = useRef<HTMLDivElement>(null)
  const hasProblems = problems.length > 0
  const [ordered, setOrdered] = useState(problems)

  // Where the fields stand is known only once the page is drawn, as some appear with their problem.
  useLayoutEffect(() => setOrdered(inPageOrder(problems, document)), [problems])

  useEffect(() => {
    if (hasProblems) box.current?.focus()
  }, [hasProblems, attempt])

  if (!hasProblems) return null
  return (
    <div className="govuk-error-summary" ref={box} tabIndex={-1}>
      <div role="alert">
        <h2 className="govuk-error-summary__title">There is a problem</h2>
        <div className="govuk-error-summary__body">
          <ul className="govuk-list govuk-error-summary__list">
            {ordered.map((problem) => (
              <li key={`${problem.field} ${problem.message}`}>
                {problem.field ? (
                  <a href={`#${problem.field}`} onClick={(event) => goToField(event, problem.field)}>
                    {problem.message}
                  </a>
                ) : (
                  problem.message
                )}
                {problem.link ? <MendedElsewhere {...problem.link} /> : null}
              </li>
            ))}
          </ul>
        </div>
      </div>
    </div>
  )
}

/** In a new tab: what is typed here stays. */
function MendedElsewhere({ text, ...address }: NonNullable<Problem['link']>) {
  return (
    <>
      {' '}
      <Link {...address} target="_blank" rel="noreferrer">{text} (new tab)</Link>
    </>
  )
}
