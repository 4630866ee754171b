import type { Ref } from 'react'
import { Empty } from '../parts/Empty.tsx'
import { countSentence } from './countSentence.ts'
import { emptySentence } from './emptySentence.ts'
import type { FoundPage } from './list.ts'

interface FoundCountProps<Row> {
  list: { one: string; many: string; emptyAdvice: string }
  found: FoundPage<Row> | undefined
  /** What was asked for is on its way; what was found before says nothing of it. */
  isLoading: boolean
  /** In words, and whether the page was turned back to. */
  order: string
  isBackward: boolean
  isFiltered: boolean
  asAt: string | undefined
  ref: Ref<HTMLDivElement>
}

/** How many records there are. It is there before they come, so that a change is read out. */
export function FoundCount<Row>({ list, found, isLoading, order, isBackward, isFiltered, asAt, ref }: FoundCountProps<Row>) {
  return (
    <div role="status" className="lv-list__count" ref={ref} tabIndex={-1}>
      {isLoading ? <p className="govuk-body">Loading {list.many}…</p> : null}
      {found && found.totalCount > 0 && !isLoading ? (
        // Another page is read out even where its words are the same.
        <p key={found.pageInfo.startCursor} className="govuk-body">
          {countSentence(list, found, { order, isBackward })}
        </p>
      ) : null}
      {found?.totalCount === 0 && !isLoading ? <Empty>{emptySentence(list, { isFiltered, asAt })}</Empty> : null}
    </div>
  )
}
