import { useEffect, useRef } from 'react'
import { Empty } from '../parts/Empty.tsx'
import { countSentence } from './countSentence.ts'
import type { FoundPage } from './list.ts'

interface FoundCountProps<Row> {
  list: { one: string; many: string; emptyAdvice: string }
  found: FoundPage<Row> | undefined
  /** The order in words. */
  order: string
}

/**
 * How many records there are. It is there before they come, so that a change is read out;
 * and it takes the focus that a page of records which is gone has left nowhere.
 */
export function FoundCount<Row>({ list, found, order }: FoundCountProps<Row>) {
  const element = useRef<HTMLDivElement>(null)
  const isFirst = useRef(true)

  useEffect(() => {
    if (!found) return
    if (!isFirst.current && document.activeElement === document.body) element.current?.focus({ preventScroll: true })
    isFirst.current = false
  }, [found])

  return (
    <div role="status" className="lv-list__count" ref={element} tabIndex={-1}>
      {found && found.totalCount > 0 ? (
        <p className="govuk-body">{countSentence(list, found.totalCount, found.edges.length, order)}</p>
      ) : null}
      {found?.totalCount === 0 ? (
        <Empty>
          No {list.one} fits these filters. {list.emptyAdvice}
        </Empty>
      ) : null}
    </div>
  )
}
