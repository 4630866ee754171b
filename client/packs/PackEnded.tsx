import { useViewer } from '../layout/viewer.ts'
import { basisInWords } from '../measures/basisWords.ts'
import { SummaryList } from '../parts/SummaryList.tsx'
import { momentInWords } from '../periods/londonMoment.ts'
import { MakePack } from './MakePack.tsx'
import type { PackStanding } from './packDocuments.ts'
import { questionOf } from './packQuestion.ts'
import { mayMakePacks } from './packRoles.ts'
import { PackState } from './PackState.tsx'

/** A pack that nothing came of: why, what it was to be about, and a way to ask for it again. */
export function PackEnded({ pack }: { pack: PackStanding }) {
  const { state, period, basis, fillsGaps, asAt, requestedBy, requestedAt, endedAt, whyEnded } = pack
  const canMake = mayMakePacks(useViewer())
  const question = questionOf(pack)
  return (
    <>
      <p className="govuk-body">
        {state === 'CANCELLED' ? 'This pack was cancelled before it was made: it says nothing. That it was asked for is kept for ever.' : 'This pack could not be made.'}
        {whyEnded ? ` ${whyEnded}` : ''}
      </p>
      <SummaryList
        rows={[
          { name: 'State', value: <PackState state={state} /> },
          { name: 'Period', value: period.inWords },
          { name: 'Figures', value: `${basisInWords[basis]}${fillsGaps ? ', missing returns filled with what is recorded' : ''}` },
          { name: 'As at', value: momentInWords(asAt) },
          { name: 'Asked for', value: `${momentInWords(requestedAt)}, by ${requestedBy.label}` },
          ...(endedAt ? [{ name: state === 'CANCELLED' ? 'Cancelled' : 'Given up', value: momentInWords(endedAt) }] : []),
        ]}
      />
      {canMake && question.asAt === null && <p className="govuk-body">Made again, it is as at a minute before you ask for it.</p>}
      <MakePack question={question} verb="Make it again" />
      {!canMake && <p className="govuk-body">A member of the executive board, or an analyst or accepter of the network operations capability centre, may ask for it again.</p>}
    </>
  )
}
