import { getRouteApi } from '@tanstack/react-router'
import { useMemo } from 'react'
import { GroupsNavigation } from '../layout/GroupsNavigation.tsx'
import { useService } from '../layout/viewer.ts'
import { ListPage } from '../lists/ListPage.tsx'
import { groupsCrumb } from '../targets/groupTrail.ts'
import { useAliasOf } from '../targets/useAliasOf.ts'
import { decisionChips } from './decisionChips.ts'
import { DecisionFilters } from './DecisionFilters.tsx'
import { decisionList } from './decisionList.ts'
import { decisionAddressWords, decisionMend, decisionSearch } from './decisionSearch.ts'
import { useHeldMeetings } from './heldMeetings.ts'

const route = getRouteApi('/decision-records/decisions')

/** What the meetings of the unit decided: what is to be done first, and everything else by filters. */
export function DecisionsPage() {
  const address = route.useSearch()
  const { today } = useService()
  const list = useMemo(() => decisionList(today), [today])
  const meetings = useHeldMeetings().meetings ?? []
  const group = useAliasOf(address.group)
  const meetsOn = meetings.find(({ id }) => id === address.meeting)?.meetsOn
  return (
    <ListPage
      list={list}
      title="Decisions"
      trail={[groupsCrumb]}
      address={address}
      validate={decisionSearch}
      addressWords={decisionAddressWords}
      chips={(search) => decisionChips(search, { group, meetsOn })}
      mend={decisionMend}
      filters={(fields) => <DecisionFilters {...fields} meetings={meetings} group={group} />}
      actions={
        <>
          <GroupsNavigation here="decisions" />
          <p className="govuk-body">
            What tasking meetings decided, and what is to be done because of it. Open ones are shown first, the soonest due first; those that are done,
            dropped or only noted are found by their state. Decisions are recorded on the page of their meeting.
          </p>
        </>
      }
    />
  )
}
