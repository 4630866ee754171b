import type { ReactNode } from 'react'
import type { RebasingFactsFragment } from '../../graphql/generated/graphql.ts'
import { Button } from '../../parts/Button.tsx'
import { dayInWords } from '../../periods/dayInWords.ts'
import { momentInWords } from '../../periods/londonMoment.ts'

interface RebasingListProps {
  rebasings: readonly RebasingFactsFragment[]
  /** None while a panel is open. */
  onTakeBack: ((rebasing: RebasingFactsFragment) => void) | null
}

/** Who re-based the limits, when and why, oldest first; those that were taken back stay, and say so. */
export function RebasingList({ rebasings, onTakeBack }: RebasingListProps) {
  if (rebasings.length === 0) return <p className="govuk-body">Nobody has re-based the limits of this series.</p>
  return (
    <ul className="govuk-list lv-rebasings">
      {rebasings.map((rebasing) => (
        <li key={rebasing.id}>
          <p className="govuk-body"><strong>From {dayInWords(rebasing.fromDay)}.</strong> {rebasing.reason}</p>
          <Small>{rebasing.recordedBy}, {momentInWords(rebasing.recordedAt)}.</Small>
          {rebasing.withdrawnAt && (
            <Small>
              <strong>Taken back</strong>{rebasing.withdrawnBy ? ` by ${rebasing.withdrawnBy}` : ''}, {momentInWords(rebasing.withdrawnAt)}{rebasing.whyWithdrawn ? `: ${rebasing.whyWithdrawn}` : '.'}
            </Small>
          )}
          {rebasing.mayWithdraw && !rebasing.withdrawnAt && onTakeBack && (
            <Button kind="secondary" onClick={() => onTakeBack(rebasing)}>Take back<span className="govuk-visually-hidden"> the re-basing from {dayInWords(rebasing.fromDay)}</span></Button>
          )}
        </li>
      ))}
    </ul>
  )
}

function Small({ children }: { children: ReactNode }) {
  return <p className="govuk-body-s lv-rebasings__who">{children}</p>
}
