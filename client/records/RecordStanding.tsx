import { Link } from '@tanstack/react-router'
import type { RecordAddress } from './recordAddress.ts'
import { WithdrawnNotice } from './WithdrawnNotice.tsx'
import type { Withdrawal, WithdrawnNoticeProps } from './WithdrawnNotice.tsx'

interface RecordStandingProps extends Pick<WithdrawnNoticeProps, 'consequence' | 'merged'> {
  record: Withdrawal & { mayCorrect: boolean; mayRestore: boolean }
  /** Nothing can be done to the past. */
  asAt: string | undefined
  correct: RecordAddress
  withdraw: RecordAddress
  restore: RecordAddress
}

/** Whether a record stands, and what may be done to it: correct and withdraw, or restore. */
export function RecordStanding({ record, asAt, consequence, correct, withdraw, restore, merged }: RecordStandingProps) {
  const isNow = !asAt
  return (
    <>
      <WithdrawnNotice record={record} consequence={consequence} merged={merged} />
      {isNow && record.isWithdrawn && record.mayRestore ? <Actions actions={[['Restore', restore]]} /> : null}
      {isNow && !record.isWithdrawn && record.mayCorrect ? <Actions actions={[['Correct', correct], ['Withdraw', withdraw]]} /> : null}
    </>
  )
}

function Actions({ actions }: { actions: readonly [verb: string, address: RecordAddress][] }) {
  return (
    <div className="lv-actions">
      {actions.map(([verb, address]) => (
        <Link key={verb} {...address} className="govuk-button govuk-button--secondary">
          {verb}
        </Link>
      ))}
    </div>
  )
}
