import type { ReactNode, Ref } from 'react'
import { FindingChoice } from './FindingChoice.tsx'
import type { FoundTexts } from './useFoundTexts.ts'
import { warningTitle, whatToDo } from './warningInWords.ts'
import './screening.css'

interface WarnedTextsProps {
  id: string
  /** What did not happen: "Not saved yet" */
  what: string
  found: FoundTexts
  /** What to do once nothing is open any more. */
  next: ReactNode
  ref: Ref<HTMLDivElement>
  onBlur?: () => void
  children?: ReactNode
}

/** The box that lists what looks like a personal detail; quiet once all of it is answered or taken out. */
export function WarnedTexts({ id, what, found, next, ref, onBlur, children }: WarnedTextsProps) {
  const { texts, answerOf, answer, firstOpen } = found
  const isOpen = firstOpen !== undefined
  return (
    <div
      className={`govuk-error-summary lv-text-warning${isOpen ? '' : ' lv-text-warning--answered'}`}
      id={id}
      ref={ref}
      tabIndex={-1}
      role="group"
      aria-labelledby={`${id}-title`}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) onBlur?.()
      }}
    >
      <h2 className="govuk-error-summary__title" id={`${id}-title`}>
        {isOpen ? warningTitle(what, texts.length) : texts.length > 0 ? 'All answered' : 'All taken out'}
      </h2>
      {isOpen ? <p className="govuk-body">{whatToDo(texts.length)}</p> : null}
      {texts.map((text) => {
        const { token } = text.finding
        return <FindingChoice key={token} id={answerId(id, token)} text={text} chosen={answerOf(token)} onChosen={(chosen) => answer(token, chosen)} />
      })}
      <p className="govuk-body lv-text-warning__next" role="status">{isOpen ? '' : next}</p>
      {children}
    </div>
  )
}

/** Of the button that answers a text first. */
export function answerId(boxId: string, token: string): string {
  return `${boxId}-${token}`
}
