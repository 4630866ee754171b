import { Link } from '@tanstack/react-router'
import { Button } from '../parts/Button.tsx'
import { dayInWords } from '../periods/dayInWords.ts'
import type { ShownMeeting } from './shownMeeting.ts'

interface MeetingActionsProps {
  meeting: ShownMeeting
  /** The whole list is on its way to the printer. */
  isPrinting: boolean
  onPrint: () => void
}

/** What can be done with a meeting as it stands now. */
export function MeetingActions({ meeting, isPrinting, onPrint }: MeetingActionsProps) {
  const { id, state, mayHold, mayCorrect, isWithdrawn, meetsOn } = meeting
  const params = { id }
  const secondary = 'govuk-button govuk-button--secondary'
  const mayChange = mayCorrect && !isWithdrawn
  return (
    <>
      <div className="lv-actions lv-meeting__actions">
        {mayHold ? <Link to="/tasking/$id/hold" params={params} className="govuk-button">Hold this meeting</Link> : null}
        {mayChange && state === 'HELD' ? <Link to="/tasking/$id/decisions/record" params={params} className="govuk-button">Record a decision</Link> : null}
        <Button kind="secondary" onClick={onPrint} aria-disabled={isPrinting}>{isPrinting ? 'Preparing the whole list…' : 'Print'}</Button>
        {mayChange ? <Link to="/tasking/$id/correct" params={params} className={secondary}>Correct</Link> : null}
        {mayChange ? <Link to="/tasking/$id/withdraw" params={params} className={secondary}>Withdraw</Link> : null}
      </div>
      {mayChange && state === 'PLANNED' ? (
        <p className="govuk-body lv-meeting__actions">
          Decisions are recorded once the meeting is held{mayHold ? '' : `, which can be on ${dayInWords(meetsOn)} or later`}.
        </p>
      ) : null}
    </>
  )
}
