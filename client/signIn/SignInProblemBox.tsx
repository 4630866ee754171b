import { useEffect, useRef } from 'react'
import { signInProblems } from './signInProblems.ts'
import type { SignInProblem } from './signInProblems.ts'

/** Why nobody was signed in, and what to do. Takes the focus, as an error summary does. */
export function SignInProblemBox({ problem }: { problem: SignInProblem }) {
  const box = useRef<HTMLDivElement>(null)
  const { title, whatToDo } = signInProblems[problem]
  useEffect(() => box.current?.focus(), [problem])
  return (
    <div className="govuk-error-summary" ref={box} tabIndex={-1}>
      <div role="alert">
        <h2 className="govuk-error-summary__title">There is a problem</h2>
        <div className="govuk-error-summary__body">
          <p className="govuk-body">
            <strong>{title}.</strong>
          </p>
          <p className="govuk-body">{whatToDo}</p>
        </div>
      </div>
    </div>
  )
}
