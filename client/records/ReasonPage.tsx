import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { Page } from '../layout/Page.tsx'
import type { Crumb } from '../parts/Breadcrumbs.tsx'
import { Empty } from '../parts/Empty.tsx'
import { ErrorSummary } from '../parts/ErrorSummary.tsx'
import { problemsOnPage } from './problemsOnPage.ts'
import { ReasonForm } from './ReasonForm.tsx'
import type { ReasonWords } from './reasonWords.ts'
import type { RecordAddress } from './recordAddress.ts'
import { RecordStates } from './RecordStates.tsx'
import type { AskedRecord } from './useAskedRecord.ts'
import { useReasonedChange } from './useReasonedChange.ts'
import type { ReasonedAnswer, ReasonedChange } from './useReasonedChange.ts'

/** What is done, by whom it may be done, and how. */
export interface ReasonedPage<Shown> {
  words: ReasonWords
  isWarning?: boolean
  mayDo: (record: Shown) => boolean
  request: (change: ReasonedChange) => Promise<ReasonedAnswer>
  /** Why it cannot be done as the record stands, and what to do first; none where it can. */
  hindrance?: (record: Shown) => ReactNode
}

interface ReasonPageProps<Shown> extends ReasonedPage<Shown> {
  /** What the record is called: its reference or alias. */
  name: string
  /** What it is called once it is done, where its name is free text, which the browser would keep: "The group". */
  told?: string
  asked: AskedRecord<Shown>
  /** The list that the record stands in. */
  list: Crumb
  /** The record's own page. */
  address: RecordAddress
  /** The record's facts, so that it is the right one. */
  children: (record: Shown) => ReactNode
}

/** One thing done to one record for a reason: withdraw, restore. */
export function ReasonPage<Shown extends { id: string; version: number }>(props: ReasonPageProps<Shown>) {
  const { words, name, told = name, asked, list, address, mayDo, request, hindrance, isWarning = false, children } = props
  const { submission, isStale, isDone, change } = useReasonedChange(asked.askAgain)

  function send(record: Shown, reason: string) {
    if (!reason) return submission.refuse([{ field: 'reason', message: words.missing }])
    void change({ record, reason, request, next: address, justDone: `${told} ${words.done}` })
  }

  /** No button that cannot work. Once it is done the form stays until the next page stands. */
  function whyNot(record: Shown): ReactNode {
    if (isDone) return null
    const hindered = mayDo(record) ? hindrance?.(record) : `${told} cannot be ${words.undone} by you as it stands now.`
    return hindered ? <Empty>{hindered}</Empty> : null
  }

  return (
    <Page title={`${words.verb} ${name}`} trail={[list, { text: name, ...address }]} hasErrors={submission.problems.length > 0}>
      <ErrorSummary problems={problemsOnPage(submission.problems, ['reason'])} attempt={submission.attempt} />
      <RecordStates asked={asked} what={name} absent={`There is no ${name} that you may see.`}>
        {(record) => (
          <>
            {isStale ? (
              <p className="govuk-body">
                <Link {...address} className="govuk-link">
                  Open {name} to see what was changed
                </Link>
              </p>
            ) : null}
            {whyNot(record)}
            {children(record)}
            {whyNot(record) ? null : (
              <ReasonForm words={words} isWarning={isWarning} submission={submission} address={address} onReason={(reason) => send(record, reason)} />
            )}
          </>
        )}
      </RecordStates>
    </Page>
  )
}
