import type { WholeReturnFragment } from '../graphql/generated/graphql.ts'
import { NothingCompared } from '../returnDesk/NothingCompared.tsx'
import { ReturnChecks } from './ReturnChecks.tsx'
import { returnSections } from './returnSections.ts'
import { ReturnSectionView } from './ReturnSectionView.tsx'

interface ReadReturnProps {
  shown: WholeReturnFragment
  opensRecords: boolean
}

/** The whole return, for those who read it: what was checked, each part, and what the unit says of the whole. */
export function ReadReturn({ shown, opensRecords }: ReadReturnProps) {
  return (
    <>
      {/* Before approval they are the unit's own. */}
      {shown.isFrozen || opensRecords ? <ReturnChecks checks={shown.checks} form={null} isFrozen={shown.isFrozen} /> : null}
      {shown.isFrozen ? <NothingCompared shown={shown} /> : null}
      {returnSections.map((section) => (
        <ReturnSectionView key={section} section={section} shown={shown} form={null} opensRecords={opensRecords} />
      ))}
      {shown.comment ? (
        <section aria-labelledby="comment-title">
          <h2 className="govuk-heading-m" id="comment-title">What the unit says of the whole</h2>
          <p className="govuk-body">{shown.comment}</p>
        </section>
      ) : null}
    </>
  )
}
