import type { ReactNode } from 'react'
import { momentInWords } from '../periods/londonMoment.ts'

/** The version that withdrew a record; nothing comes after it but its being restored. */
export interface Withdrawal {
  isWithdrawn: boolean
  reason?: string | null
  recordedAt: string
  recordedBy: { label: string }
}

export interface WithdrawnNoticeProps {
  record: Withdrawal
  /** "It counts in no figure.", where it would. */
  consequence?: string | undefined
  /** Of which record it is the double, where it was merged. */
  merged?: ReactNode
}

/** That a record is withdrawn: why, when and by whom. Nothing where it stands. */
export function WithdrawnNotice({ record, consequence, merged }: WithdrawnNoticeProps) {
  if (!record.isWithdrawn) return null
  return (
    <div className="govuk-inset-text" role="note">
      <p className="govuk-body">
        <strong>Withdrawn</strong> on {momentInWords(record.recordedAt)}, by {record.recordedBy.label}. {consequence}
      </p>
      {merged}
      <p className="govuk-body">Reason: {record.reason ?? 'not recorded'}</p>
    </div>
  )
}
