import { getRouteApi, Link } from '@tanstack/react-router'
import type { TaskingMeetingsQuery } from '../graphql/generated/graphql.ts'
import { useAnswer } from '../graphql/useAnswer.ts'
import { ArrivalNotice } from '../layout/ArrivalNotice.tsx'
import { GroupsNavigation } from '../layout/GroupsNavigation.tsx'
import { Page } from '../layout/Page.tsx'
import { useService, useViewer } from '../layout/viewer.ts'
import { AddressNotice } from '../parts/AddressNotice.tsx'
import { Empty } from '../parts/Empty.tsx'
import { Failed } from '../parts/Failed.tsx'
import { KeysetPager } from '../parts/KeysetPager.tsx'
import { Loading } from '../parts/Loading.tsx'
import { countOf, numberInWords } from '../parts/numberInWords.ts'
import { pageVariables } from '../routing/keysetPage.ts'
import { groupsCrumb } from '../targets/groupTrail.ts'
import { meetingsDocument } from './meetingsDocument.ts'
import { MeetingsTable } from './MeetingsTable.tsx'
import { nextMeetingInWords } from './nextMeetingInWords.ts'
import { meetingsAddressWords } from './taskingSearch.ts'

const route = getRouteApi('/tasking-records/tasking')

/** In meetings on one page. */
const pageSize = 25

/** The tasking meetings of the viewer's unit: planned ones first, then those that were held. */
export function MeetingsPage() {
  const search = route.useSearch()
  const { mayRecord, unit } = useViewer()
  const { data, error, askAgain } = useAnswer({ query: meetingsDocument, variables: pageVariables(search, pageSize) })
  return (
    <Page title="Tasking meetings" trail={[groupsCrumb]}>
      <ArrivalNotice />
      <GroupsNavigation here="tasking" />
      <AddressNotice address={search} words={meetingsAddressWords} instead="This is the first page." />
      <p className="govuk-body">
        In its tasking meeting {unit?.code ?? 'a unit'} looks at the groups where something is to be decided: what has become of the work so far, and what
        is done next.
      </p>
      {mayRecord ? <div className="lv-actions"><Link to="/tasking/plan" className="govuk-button">Plan a meeting</Link></div> : null}
      {error ? <Failed error={error} askAgain={askAgain} /> : null}
      {!data && !error ? <Loading what="the meetings" /> : null}
      {data ? <Meetings data={data} /> : null}
    </Page>
  )
}

function Meetings({ data: { taskingWaiting, planned, held } }: { data: TaskingMeetingsQuery }) {
  const { today } = useService()
  const next = taskingWaiting ? nextMeetingInWords(taskingWaiting, today) : null
  return (
    <>
      {next ? <p className="govuk-inset-text">{next}</p> : null}
      {planned.totalCount > 0 ? (
        <section aria-labelledby="planned">
          <h2 className="govuk-heading-m" id="planned">Planned</h2>
          {planned.edges.length < planned.totalCount ? (
            <p className="govuk-body">The next {numberInWords(planned.edges.length)} of {countOf(planned.totalCount, 'planned meeting')}.</p>
          ) : null}
          <MeetingsTable caption="Planned meetings, the next one first" rows={planned.edges.map(({ node }) => node).toReversed()} isPlanned />
        </section>
      ) : null}
      <section aria-labelledby="held">
        <h2 className="govuk-heading-m" id="held">Held</h2>
        {held.totalCount === 0 ? <Empty>No meeting of the unit was held yet.</Empty> : (
          <>
            <p className="govuk-body" role="status">{countOf(held.totalCount, 'meeting')}, the latest first.</p>
            <MeetingsTable caption="Meetings that were held, the latest first" rows={held.edges.map(({ node }) => node)} />
            <KeysetPager pageInfo={held.pageInfo} what="meetings that were held" />
          </>
        )}
      </section>
    </>
  )
}
