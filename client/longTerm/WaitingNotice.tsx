import { countOf } from '../parts/numberInWords.ts'

/** Said where the newest records are not counted yet; nothing where all are. */
export function WaitingNotice({ waiting }: { waiting: number }) {
  if (waiting === 0) return null
  return (
    <p className="govuk-inset-text lv-state" role="status">
      The newest records of {countOf(waiting, 'group')} are not in these figures yet. They are being worked through; load the page again in a minute.
    </p>
  )
}
