import { Link } from '@tanstack/react-router'
import { momentInWords } from '../periods/londonMoment.ts'
import { returnAddress } from './returnAddress.ts'

interface MessageOfCentreProps {
  unit: string
  message: { words: string; saidAt: string; isOfCentre: boolean; saidBy: { label: string }; period: { code: string; inWords: string } }
}

/** What was written about one return: by whom, when, and about which. */
export function MessageOfCentre({ unit, message: { words, saidAt, isOfCentre, saidBy, period } }: MessageOfCentreProps) {
  return (
    <div className="govuk-inset-text">
      <p className="govuk-body">{words}</p>
      <p className="govuk-body lv-muted">
        About the return for <Link {...returnAddress(unit, period.code)} className="govuk-link">{period.inWords}</Link>. {isOfCentre ? 'The centre' : 'The unit'}: {saidBy.label}, {momentInWords(saidAt)}
      </p>
    </div>
  )
}
