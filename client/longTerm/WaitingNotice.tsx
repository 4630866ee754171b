import { countOf } from '../parts/numberInWords.ts'

interface WaitingNoticeProps {
  waiting: { waitingOcgs: number; settingsChanging: boolean }
}

/** Said where the newest records are not counted yet, or a changed setting is not in all figures; nothing where all is. */
export function WaitingNotice({ waiting: { waitingOcgs, settingsChanging } }: WaitingNoticeProps) {
  if (waitingOcgs === 0 && !settingsChanging) return null
  return (
    <p className="govuk-inset-text lv-state" role="status">
      {settingsChanging && 'A setting was changed a moment ago: some of these figures are still made with the one before, not with those named below. '}
      {waitingOcgs > 0 && `The newest records of ${countOf(waitingOcgs, 'group or other target', 'groups and other targets')} are not in these figures yet. `}
      They are being worked through; load the page again in a minute.
    </p>
  )
}
