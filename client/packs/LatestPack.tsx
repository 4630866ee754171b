import { Link } from '@tanstack/react-router'
import { useAnswer } from '../graphql/useAnswer.ts'
import { useViewer } from '../layout/viewer.ts'
import { inSentence } from '../parts/numberInWords.ts'
import { packAddress } from './packAddress.ts'
import { packsDocument } from './packDocuments.ts'
import { mayMakePacks } from './packRoles.ts'
import { packStateWords } from './packStates.ts'

// A first pack holds no type by which the list would be known to be old.
const heldBy = { additionalTypenames: ['BoardPack'] }

/** The newest ready one is nearly always among so many. */
const looksAt = 20

/** One line on the latest board pack that is ready, on the newest of all where none is, or the way to the first. Nothing while it is not known: the page has more to say. */
export function LatestPack() {
  const canMake = mayMakePacks(useViewer())
  const { data } = useAnswer({ query: packsDocument, variables: { before: null, first: looksAt }, context: heldBy })
  if (!data) return null
  const latest = data.boardPacks.find(({ state }) => state === 'READY') ?? data.boardPacks[0]
  const toList = (words: string) => <Link to="/packs" className="govuk-link">{words}</Link>
  if (!latest) return <p className="govuk-body">No board pack has been made yet. {canMake && toList('Make a board pack')}</p>
  const { number, period, state } = latest
  return (
    <p className="govuk-body">
      Latest: <Link {...packAddress(number)} className="govuk-link">board pack {number}</Link>, {period.inWords}, {inSentence(packStateWords[state].words)}.{' '}
      {toList(canMake ? 'Make a board pack, or see all' : 'All board packs')}
    </p>
  )
}
