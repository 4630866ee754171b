import { Link } from '@tanstack/react-router'
import { DisruptionFacts } from '../disruptions/DisruptionFacts.tsx'
import { DisruptionLink } from '../disruptions/DisruptionLink.tsx'
import type { CheckBackQuery } from '../graphql/generated/graphql.ts'
import { GradeTag } from '../parts/GradeTag.tsx'
import { statusWords } from '../targets/groupWords.ts'
import { EarlierCheckBacks } from './EarlierCheckBacks.tsx'

type Shown = NonNullable<CheckBackQuery['checkBack']>

/** What is looked at again: the disruption, its group as it stands now, and what was seen of it at other times. */
export function LookedAt({ checkBack }: { checkBack: Pick<Shown, 'months' | 'disruption'> }) {
  const { disruption, months } = checkBack
  const { ocg } = disruption.target
  return (
    <section aria-labelledby="looked-at">
      <h2 className="govuk-heading-m" id="looked-at">What you look at again</h2>
      <p className="govuk-body">
        <DisruptionLink reference={disruption.reference} /> <GradeTag grade={disruption.countedGrade} />
      </p>
      <DisruptionFacts disruption={disruption} />
      {ocg ? (
        <p className="govuk-body">
          <Link to="/groups/$id" params={{ id: ocg.id }} className="govuk-link">{ocg.alias}</Link> is {statusWords[ocg.status].toLowerCase()} now. {ocg.review.inWords}
        </p>
      ) : null}
      <EarlierCheckBacks disruption={disruption} but={months} />
    </section>
  )
}
