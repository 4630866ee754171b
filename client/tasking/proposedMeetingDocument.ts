import { graphql } from '../graphql/generated/gql.ts'

/** What the day of a new meeting is proposed from. */
export const proposedMeetingDocument = graphql(`
  query ProposedMeeting {
    taskingWaiting { dueOn last { id meetsOn cycle } }
    planned: taskingMeetings(first: 1, states: [PLANNED]) { edges { node { id meetsOn nextDueOn cycle } } }
  }
`)
