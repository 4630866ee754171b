import { Link, useLocation } from '@tanstack/react-router'
import type { ListedGroupFragment, TaskingDecisionRowFragment, TaskingRule } from '../graphql/generated/graphql.ts'
import { numberInWords } from '../parts/numberInWords.ts'
import { dayInWords } from '../periods/dayInWords.ts'
import { statusWords, urnInWords } from '../targets/groupWords.ts'
import { GroupChanges } from './GroupChanges.tsx'
import { MeetingDecisions } from './MeetingDecisions.tsx'
import { placeOfGroup } from './taskingAddress.ts'
import type { MeetingSearch } from './taskingSearch.ts'

interface ListedGroupProps {
  listed: ListedGroupFragment
  /** What the rules are called. */
  names: ReadonlyMap<TaskingRule, string>
  meeting: { id: string; isHeld: boolean; listedAt: string | null; previous: { meetsOn: string; listedAt?: string | null } | null }
  /** What this meeting decided about it. */
  decisions: readonly TaskingDecisionRowFragment[]
  mayRecord: boolean
  search: MeetingSearch
  /** Whether the reader comes back to it from recording a decision. */
  isReturned: boolean
}

/** One group of a meeting: why it is on the list, what changed, and what was decided about it. */
export function ListedGroup({ listed: { ocg, reasons, changes }, names, meeting, decisions, mayRecord, search, isReturned }: ListedGroupProps) {
  const { justDone } = useLocation({ select: ({ state }) => state })
  const { id, alias, status, review } = ocg
  const { latest } = review
  // One that the meeting itself chose may have been mapped or received after the list, and has no page as at that moment.
  const isOfList = reasons.some(({ rule }) => rule !== 'CHOSEN_BY_MEETING')
  return (
    <article className="lv-listed__group" id={placeOfGroup(id)} aria-labelledby={`${placeOfGroup(id)}-name`}>
      <header className="lv-listed__head">
        <h3 className="govuk-heading-s" id={`${placeOfGroup(id)}-name`} tabIndex={-1}>
          <Link to="/groups/$id" params={{ id }} search={meeting.listedAt && isOfList ? { asAt: meeting.listedAt } : {}} className="govuk-link">{alias}</Link>
        </h3>
        <p className="lv-listed__facts">
          {urnInWords(ocg)} · {statusWords[status]} ·{' '}
          {latest
            ? `score ${numberInWords(latest.score)}, band ${latest.band} (${latest.method.name} ${latest.methodVersion}), assessed on ${dayInWords(latest.assessedOn)}`
            : 'never assessed'}
        </p>
        {isReturned && justDone ? <p className="govuk-inset-text lv-listed__done">{justDone}.</p> : null}
      </header>
      <div className={meeting.isHeld ? 'lv-listed__parts lv-listed__parts--held' : 'lv-listed__parts'}>
        <section>
          <h4 className="lv-listed__heading">Why it is here</h4>
          <ul className="lv-meeting__lines">
            {reasons.map(({ rule, inWords }) => <li key={rule}><strong>{names.get(rule) ?? rule}.</strong> {inWords}</li>)}
          </ul>
        </section>
        <section>
          <h4 className="lv-listed__heading">What changed</h4>
          <GroupChanges changes={changes} previous={meeting.previous} />
        </section>
        {meeting.isHeld ? (
          <section className="lv-listed__decided">
            <h4 className="lv-listed__heading">Decided</h4>
            {decisions.length === 0 ? <p className="lv-meeting__line">Nothing is recorded.</p> : <MeetingDecisions decisions={decisions} />}
            {mayRecord ? (
              <p className="lv-meeting__line lv-meeting__actions">
                <Link to="/tasking/$id/decisions/record" params={{ id: meeting.id }} search={{ ...search, group: id }} className="govuk-button govuk-button--secondary lv-inline">
                  Record a decision<span className="govuk-visually-hidden"> about {alias}</span>
                </Link>
              </p>
            ) : null}
          </section>
        ) : null}
      </div>
    </article>
  )
}
