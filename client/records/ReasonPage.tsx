import type { ReactNode } from 'react'
import { Page } from '../layout/Page.tsx'
import type { Crumb } from '../parts/Breadcrumbs.tsx'
import { Empty } from '../parts/Empty.tsx'
import type { AskedRecord } from './askedRecord.ts'
import { ReasonForm } from './ReasonForm.tsx'
import type { ReasonWords } from './reasonWords.ts'
import type { RecordAddress } from './recordAddress.ts'
import { RecordStates } from './RecordStates.tsx'
import { useReasonedChange } from './useReasonedChange.ts'
import type { ReasonedAnswer, ReasonedChange } from './useReasonedChange.ts'

/** What is done, by whom it may be done, and how. */
export interface ReasonedPage<Shown> {
  words: ReasonWords
  isWarning?: boolean
  mayDo: (record: Shown) => boolean
  request: (change: ReasonedChange) => Promise<ReasonedAnswer>
}

interface ReasonPageProps<Shown> extends ReasonedPage<Shown> {
  /** What the record is called: its reference or alias. */
  name: string
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
  const { words, name, asked, list, address, mayDo, request, isWarning = false, children } = props
  const { submission, isStale, isDone, change } = useReasonedChange(asked.askAgain)

  function send(record: Shown, reason: string) {
    if (!reason) return submission.refuse([{ field: 'reason', message: words.missing }])
    void change({ record, reason, request, next: address, justDone: `${name} ${words.done}` })
  }

  return (
    <Page title={`${words.verb} ${name}`} trail={[list, { text: name, ...address }]} hasErrors={submission.problems.length > 0}>
      <RecordStates asked={asked} what={name} absent={`There is no ${name} that you may see.`}>
        {(record) =>
          // What was typed stays in sight when somebody else was quicker, and until the next page stands.
          mayDo(record) || isStale || isDone ? (
            <>
              {children(record)}
              <ReasonForm
                words={words}
                isWarning={isWarning}
                submission={submission}
                isStale={isStale}
                address={address}
                name={name}
                onReason={(reason) => send(record, reason)}
              />
            </>
          ) : (
            <Empty>{name} cannot be {words.undone} by you as it stands now.</Empty>
          )
        }
      </RecordStates>
    </Page>
  )
}
