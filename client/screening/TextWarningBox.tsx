import { useEffect, useRef, useState } from 'react'
import type { TextAnswer } from '../graphql/generated/graphql.ts'
import { FindingChoice } from './FindingChoice.tsx'
import { answerText, textAnswersOf } from './textAnswers.ts'
import { textWarningId } from './textWarning.ts'
import type { TextWarning } from './textWarning.ts'
import './screening.css'

interface TextWarningBoxProps {
  warning: TextWarning | null
  /** Changes with each attempt to send, which brings the focus here; a draft that is saved by itself leaves the focus where it is. */
  attempt?: number
  /** The last of the findings is answered: what was held back can be sent. */
  onAnswered?: () => void
}

/** What looks like a personal detail in what was typed: to be taken out, or answered before it is kept. */
export function TextWarningBox({ warning, attempt = 0, onAnswered }: TextWarningBoxProps) {
  const box = useRef<HTMLDivElement>(null)
  const [, setAnswered] = useState(0)
  const isThere = warning !== null

  useEffect(() => {
    if (isThere && attempt > 0) box.current?.focus()
  }, [isThere, attempt])

  if (!warning) return null
  const { submissionKey, findings } = warning
  const answers = new Map(textAnswersOf(submissionKey).map(({ token, answer }) => [token, answer]))

  function answer(token: string, chosen: TextAnswer) {
    answerText(submissionKey, token, chosen)
    setAnswered((count) => count + 1)
    const isOpen = findings.some((finding) => finding.token !== token && !answers.has(finding.token))
    if (!isOpen) onAnswered?.()
  }

  return (
    <div className="govuk-error-summary lv-text-warning" id={textWarningId} ref={box} tabIndex={-1} role="group" aria-labelledby={`${textWarningId}-title`}>
      <h2 className="govuk-error-summary__title" id={`${textWarningId}-title`}>Check this before it is kept</h2>
      <p className="govuk-body">
        {warning.message} Change the text and send it again; or, where it must stay, say why.
      </p>
      {findings
        .filter(({ token }, index) => findings.findIndex((other) => other.token === token) === index)
        .map((finding) => (
          <FindingChoice key={finding.token} finding={finding} chosen={answers.get(finding.token) ?? null} onChosen={(chosen) => answer(finding.token, chosen)} />
        ))}
    </div>
  )
}
