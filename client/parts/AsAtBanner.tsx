import type { ReactNode } from 'react'
import { asAtInWords } from '../periods/londonMoment.ts'

interface AsAtBannerProps {
  asAt: string
  /** "version 2": what is shown of one record. */
  shown?: string | undefined
  /** A link to how things stand now. */
  back: ReactNode
}

/** Says that a page shows the past. */
export function AsAtBanner({ asAt, shown, back }: AsAtBannerProps) {
  return (
    <div className="govuk-inset-text lv-as-at" role="note">
      As Longview knew it at {asAtInWords(asAt)}{shown ? `: ${shown}` : ''}. {back}
    </div>
  )
}
