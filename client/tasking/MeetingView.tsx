import { useState } from 'react'
import { useService } from '../layout/viewer.ts'
import { momentInWords } from '../periods/londonMoment.ts'
import { VersionHistory } from '../records/VersionHistory.tsx'
import { WithdrawnNotice } from '../records/WithdrawnNotice.tsx'
import { EarlierDecisions } from './EarlierDecisions.tsx'
import { ListedGroups } from './ListedGroups.tsx'
import { MeetingActions } from './MeetingActions.tsx'
import { MeetingFacts } from './MeetingFacts.tsx'
import { OtherDecisions } from './OtherDecisions.tsx'
import { RequestsToDecide } from './RequestsToDecide.tsx'
import type { ShownMeeting } from './shownMeeting.ts'
import './tasking.css'
import './taskingOnPaper.css'
import type { MeetingSearch } from './taskingSearch.ts'
import { listStandingInWords, meetingTitle } from './taskingWords.ts'
import { useListedGroups } from './useListedGroups.ts'
import { usePaperMargins } from './usePaperMargins.ts'

interface MeetingViewProps {
  meeting: ShownMeeting
  search: MeetingSearch
}

/** A meeting in the order in which it is led: what was decided before, requests, groups, and all else. */
export function MeetingView({ meeting, search }: MeetingViewProps) {
  const { today, inventedInWords } = useService()
  const [isPrinting, setIsPrinting] = useState(false)
  const { id, notes, listedAt } = meeting
  const list = useListedGroups(id, search)
  const madeAt = listedAt ?? list.madeAt
  usePaperMargins(inventedInWords ?? null, `${meetingTitle(meeting)}${madeAt ? `: list as at ${momentInWords(madeAt)}` : ''}`)
  return (
    <div className="lv-meeting">
      <WithdrawnNotice record={meeting} />
      <p className="govuk-body lv-meeting__standing">{listStandingInWords(meeting, today, list.madeAt)}</p>
      {notes ? <p className="govuk-body">{notes}</p> : null}
      <MeetingActions meeting={meeting} isPrinting={isPrinting} onPrint={() => setIsPrinting(true)} />
      <EarlierDecisions meeting={meeting} />
      <RequestsToDecide meeting={meeting} />
      <ListedGroups meeting={meeting} search={search} list={list} isPrinting={isPrinting} onPrinted={() => setIsPrinting(false)} />
      <OtherDecisions meeting={meeting} />
      <section className="lv-meeting__record" aria-labelledby="record">
        <h2 className="govuk-heading-m" id="record">The record</h2>
        <MeetingFacts meeting={meeting} />
        <VersionHistory versions={meeting.history} />
      </section>
    </div>
  )
}
