import { Link } from '@tanstack/react-router'
import { useQuery } from 'urql'
import { countOf } from '../parts/numberInWords.ts'
import { checkBackAddress, checkBackName } from './checkBackAddress.ts'
import { waitingDocument } from './checkBackDocument.ts'
import { nextInQueue } from './nextInQueue.ts'

/** From one check-back to the next that waits. Nothing while that is not known: the list is a click away. */
export function NextInQueue({ after, isButton = false }: { after: { id: string; dueOn: string }; isButton?: boolean }) {
  const [{ data }] = useQuery({ query: waitingDocument, requestPolicy: 'cache-and-network' })
  if (!data) return null
  const { totalCount, edges } = data.checkBacks
  const next = nextInQueue(edges.map(({ node }) => node), after)
  if (!next) return <p className="govuk-body">No other check-back is due.</p>
  const place = { reference: next.disruption.reference, months: next.months }
  return (
    <p className="govuk-body">
      <Link {...checkBackAddress(place)} className={isButton ? 'govuk-button' : 'govuk-link lv-action'}>
        Next in the queue<span className="govuk-visually-hidden">: {checkBackName(place)}</span>
      </Link>{' '}
      {countOf(totalCount, 'check-back is', 'check-backs are')} due or overdue.
    </p>
  )
}
