import { useEffect, useRef } from 'react'
import { useClient } from 'urql'
import { backgroundOptions } from '../graphql/requestOptions.ts'
import { useAnswer } from '../graphql/useAnswer.ts'
import { Button } from '../parts/Button.tsx'
import { Empty } from '../parts/Empty.tsx'
import { Failed } from '../parts/Failed.tsx'
import { Loading } from '../parts/Loading.tsx'
import { returnTitle } from '../returns/returnWords.ts'
import { CentreActions } from './CentreActions.tsx'
import type { ShownCell } from './deskFragment.ts'
import { deskReturnDocument } from './deskReturnDocument.ts'
import { DeskReturnView } from './DeskReturnView.tsx'
import type { Opened } from './deskSearch.ts'

interface DeskPanelProps {
  opened: Opened
  /** The same return on the desk, which hears of changes by itself; none where the desk does not show it. */
  cell: ShownCell | undefined
  /** Changes each time that a reader opens a return: the focus comes here. 0 where the address alone opened it. */
  opening: number
  onAttempt: (hasErrors: boolean) => void
  /** Something was done to it. */
  onDone: () => void
  onClose: () => void
}

/** One return beside the desk. What comes by itself changes what it says, and never moves the focus. */
export function DeskPanel({ opened, cell, opening, onAttempt, onDone, onClose }: DeskPanelProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  const client = useClient()
  const { data, error, isStale, askAgain } = useAnswer({ query: deskReturnDocument, variables: { ...opened } })
  const shown = data?.return ?? null
  const standing = cell ? `${cell.version} ${cell.openQueries} ${cell.changedRecords} ${cell.asksToReopen}` : ''
  const seen = useRef(standing)

  useEffect(() => {
    if (opening > 0) heading.current?.focus()
  }, [opening])

  useEffect(() => {
    if (seen.current === standing) return
    seen.current = standing
    // Nobody asked for it by hand: it does not keep the session from ending. The page hears the answer as well.
    void client.query(deskReturnDocument, { ...opened }, { requestPolicy: 'network-only', fetchOptions: backgroundOptions }).toPromise()
  }, [client, standing]) // `opened` is made anew each time

  return (
    <section
      className="lv-desk__panel"
      aria-labelledby="opened-return"
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented && !isInForm(event.target)) onClose()
      }}
    >
      <div className="lv-desk__panel-head">
        <h2 className="govuk-heading-m" id="opened-return" tabIndex={-1} ref={heading}>
          {returnTitle(opened.unit, shown?.period.inWords ?? cell?.period.inWords ?? opened.period)}
        </h2>
        <Button kind="secondary" className="lv-inline" onClick={onClose}>Close</Button>
      </div>
      {error ? <Failed error={error} askAgain={askAgain} /> : null}
      {!data && !error ? <Loading what="the return" /> : null}
      {data && !shown ? <Empty>There is no such return: no unit or no period of that name is asked for one.</Empty> : null}
      {shown ? (
        <>
          <CentreActions return={shown} onAttempt={onAttempt} askAgain={askAgain} onDone={onDone} />
          {isStale && cell && cell.version !== shown.version ? <p className="govuk-body" role="status">It was moved on just now; asking for it as it stands.</p> : null}
          <DeskReturnView shown={shown} />
        </>
      ) : null}
    </section>
  )
}

/** There Escape leaves the form, not the return. */
function isInForm(target: EventTarget): boolean {
  return target instanceof Element && target.closest('form, .lv-reason-panel') !== null
}
