import type { ReactNode } from 'react'
import { momentInWords } from '../periods/londonMoment.ts'

/** Says that a page shows the past. `back` is a link to how things stand now. */
export function AsAtBanner({ asAt, back }: { asAt: string; back: ReactNode }) {
  return (
    <div className="govuk-inset-text lv-as-at" role="note">
      As Longview knew it at {momentInWords(asAt)}. {back}
    </div>
  )
}
