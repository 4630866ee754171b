import { Link } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import type { QuestionPage } from '../graphql/generated/graphql.ts'
import { CopyAddress } from './CopyAddress.tsx'
import { questionAddress } from './questionAddress.ts'
import { SaveQuestionForm } from './SaveQuestionForm.tsx'
import './questions.css'

interface SaveQuestionProps {
  page: QuestionPage
  /** The address of the page, as its validator understood it. */
  search: object
  /** The period that is shown, where the address may name none. */
  period?: string | undefined
  /** After each attempt to save: whether something must be mended first. */
  onAttempt: (hasErrors: boolean) => void
}

/** "Save this question" on a page of the comparison: what its address asks gets a name and an address of its own. */
export function SaveQuestion({ page, search, period, onAttempt }: SaveQuestionProps) {
  const [isOpen, setIsOpen] = useState(false)
  const [saved, setSaved] = useState<{ slug: string; name: string } | null>(null)
  const button = useRef<HTMLButtonElement>(null)
  const told = useRef<HTMLDivElement>(null)

  useEffect(() => {
    if (saved) told.current?.focus()
  }, [saved])

  function close() {
    setIsOpen(false)
    // Once the button is there again.
    requestAnimationFrame(() => button.current?.focus())
  }

  if (isOpen) {
    return (
      <SaveQuestionForm
        page={page}
        search={search}
        period={period}
        onAttempt={onAttempt}
        onSaved={(question) => {
          setIsOpen(false)
          setSaved(question)
        }}
        onCancel={close}
      />
    )
  }
  return (
    <section className="lv-saved-question" aria-label="Saved questions">
      {saved ? (
        <div className="govuk-inset-text" ref={told} tabIndex={-1}>
          <p className="govuk-body">
            “{saved.name}” is saved. <Link {...questionAddress(saved.slug)} className="govuk-link">Ask it</Link>, or see{' '}
            <Link to="/compare/questions" className="govuk-link">all saved questions</Link>. Its address:
          </p>
          <CopyAddress address={`${window.location.origin}/compare/questions/${saved.slug}`} />
        </div>
      ) : null}
      <button type="button" className="govuk-button govuk-button--secondary" ref={button} onClick={() => setIsOpen(true)}>Save this question</button>
    </section>
  )
}
