import { graphql } from '../graphql/generated/gql.ts'

/** The meetings of a unit: those planned next, and a page of those that were held. */
export const meetingsDocument = graphql(`
  query TaskingMeetings($first: Int, $after: String, $last: Int, $before: String) {
    taskingWaiting { dueOn isOverdue next { id } last { id meetsOn cycle } }
    planned: taskingMeetings(last: 100, states: [PLANNED]) {
      totalCount
      edges { node { ...MeetingRow } }
    }
    held: taskingMeetings(first: $first, after: $after, last: $last, before: $before, states: [HELD]) {
      totalCount
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      edges { node { ...MeetingRow } }
    }
  }

  fragment MeetingRow on TaskingMeeting {
    id
    meetsOn
    cycle
    state
    unit { code }
    decisions { id state isOverdue }
  }
`)
