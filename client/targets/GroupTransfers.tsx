import { Empty } from '../parts/Empty.tsx'
import { dayInWords } from '../periods/dayInWords.ts'
import { momentInWords } from '../periods/londonMoment.ts'
import type { GroupLife } from './taskingSheet/groupLife.ts'

/** Which units held the group before. */
export function GroupTransfers({ transfers }: { transfers: GroupLife['transfers'] }) {
  if (transfers.length === 0) return <Empty>It was never handed over to another unit.</Empty>
  return (
    <ul className="govuk-list govuk-list--bullet">
      {transfers.map(({ day, from, to, reason, recordedAt, recordedBy }) => (
        <li key={recordedAt}>
          {dayInWords(day)}: handed over by {from.name} to {to.name}. Reason: {reason} Recorded on {momentInWords(recordedAt)}, by {recordedBy.label}.
        </li>
      ))}
    </ul>
  )
}
