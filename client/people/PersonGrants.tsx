import type { ReactNode } from 'react'
import type { GrantFactsFragment } from '../graphql/generated/graphql.ts'
import { Button } from '../parts/Button.tsx'
import { Empty } from '../parts/Empty.tsx'
import { inSentence } from '../parts/numberInWords.ts'
import { grantStory, holdsInWords, roleOfUnit, standingOf } from './grantInWords.ts'
import './people.css'

export type GrantStep = 'confirm' | 'refuse' | 'end'

interface PersonGrantsProps {
  grants: readonly GrantFactsFragment[]
  onStep: (step: GrantStep, grant: GrantFactsFragment) => void
  /** What is open below one of them. */
  below: (grant: GrantFactsFragment) => ReactNode
}

/** Every role that was given to a person, newest first: how it stands, who did what, and what can be done with it. */
export function PersonGrants({ grants, onStep, below }: PersonGrantsProps) {
  if (grants.length === 0) return <Empty>No role was ever given to this person. Give one, and another administrator confirms it.</Empty>
  return (
    <ol className="lv-grants">
      {grants.map((grant) => (
        <li key={grant.id}>
          <h3 className="govuk-heading-s">
            {roleOfUnit(grant)}: {inSentence(standingOf(grant))}
          </h3>
          <p className="govuk-body">{holdsInWords(grant)}</p>
          {grantStory(grant).map((sentence) => (
            <p key={sentence} className="govuk-body lv-grants__story">
              {sentence}
            </p>
          ))}
          {grant.whyNotConfirm ? <p className="govuk-body">{grant.whyNotConfirm}</p> : null}
          {grant.whyNotDecide ? <p className="govuk-body">{grant.whyNotDecide}</p> : null}
          {below(grant) ?? <GrantSteps grant={grant} onStep={(step) => onStep(step, grant)} />}
        </li>
      ))}
    </ol>
  )
}

function GrantSteps({ grant, onStep }: { grant: GrantFactsFragment; onStep: (step: GrantStep) => void }) {
  const { mayDecide, mayEnd, whyNotConfirm } = grant
  if (!mayDecide && !mayEnd) return null
  const which = <span className="govuk-visually-hidden"> {roleOfUnit(grant)}</span>
  return (
    <div className="lv-actions">
      {mayDecide ? (
        <>
          {whyNotConfirm ? null : <Button id={`confirm-${grant.id}`} onClick={() => onStep('confirm')}>Confirm{which}</Button>}
          <Button id={`refuse-${grant.id}`} kind="secondary" onClick={() => onStep('refuse')}>Refuse{which}</Button>
        </>
      ) : null}
      {/* Whoever may refuse one that waits has no need to take it back. */}
      {mayEnd && !mayDecide ? (
        <Button id={`end-${grant.id}`} kind="secondary" onClick={() => onStep('end')}>
          {grant.state === 'WAITING' ? 'Take back' : 'End'}
          {which}
        </Button>
      ) : null}
    </div>
  )
}
