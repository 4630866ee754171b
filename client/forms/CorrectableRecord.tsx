import { Link, useSearch } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { CannotCorrect } from '../conflicts/CannotCorrect.tsx'
import { useFirst } from '../graphql/useFirst.ts'
import { Page } from '../layout/Page.tsx'
import type { PageProps } from '../layout/Page.tsx'
import { Failed } from '../parts/Failed.tsx'
import { Loading } from '../parts/Loading.tsx'
import type { RecordAddress } from '../records/recordAddress.ts'
import type { AskedRecord } from '../records/useAskedRecord.ts'
import { atStart } from './atStart.ts'
import type { CorrectableVersion } from './formKind.ts'

interface CorrectableRecordProps<Version> {
  asked: AskedRecord<Version>
  trail: PageProps['trail']
  /** What the record is called; "the group" until it is there. */
  name: string
  /** What the page is, and what cannot be done, where that is not to correct: "Close a decision", "closed". */
  title?: string
  undone?: string
  /** The record's own page. */
  page: RecordAddress
  /** What a draft of a correction holds, by its key, for a record that cannot be corrected. */
  draftHeld?: (key: string) => ReactNode
  children: (record: Version) => ReactNode
}

/**
 * The record that a form corrects, as it stood when the page was opened, whatever becomes of it meanwhile: what is
 * typed must not be lost. Else why it cannot be corrected.
 */
export function CorrectableRecord<Version extends CorrectableVersion>(props: CorrectableRecordProps<Version>) {
  const { asked, trail, name, title = `Correct ${name}`, undone, page, draftHeld, children } = props
  const { record, isAnswered, isStale, error, askAgain } = asked
  const { draft } = useSearch({ strict: false })
  const isFresh = isAnswered && !isStale
  const correctable = useFirst(asked.asked, isFresh && record?.mayCorrect && !record.isWithdrawn ? record : null)
  if (correctable) return children(correctable)
  return (
    <Page title={title} {...(trail ? { trail } : {})}>
      {error ? <Failed error={error} askAgain={askAgain} /> : null}
      {!error && !isFresh ? <Loading what={name} /> : null}
      {!error && isFresh ? (
        <CannotCorrect
          name={atStart(name)}
          {...(undone ? { undone } : {})}
          isWithdrawn={record?.isWithdrawn ?? false}
          recordLink={(text) => <Link {...page} className="govuk-link">{text}</Link>}
          hasDraft={draft !== undefined}
        />
      ) : null}
      {!error && isFresh && draft !== undefined ? draftHeld?.(draft) : null}
    </Page>
  )
}
