import { graphql } from '../graphql/generated/gql.ts'

/** What comes of a mutation of one meeting: the record, why nothing was changed, or that somebody else was quicker. */
export const meetingAnswerFragment = graphql(`
  fragment MeetingAnswer on TaskingMeetingResult {
    __typename
    ... on TaskingMeeting { id version }
    ... on Refusal { message problems { field message } }
    ... on TextWarning { ...FoundInText }
    ... on StaleTaskingMeeting { message }
  }
`)

export const recordMeetingDocument = graphql(`
  mutation RecordTaskingMeeting($input: RecordTaskingMeetingInput!) {
    recordTaskingMeeting(input: $input) { ...MeetingAnswer }
  }
`)

export const correctMeetingDocument = graphql(`
  mutation CorrectTaskingMeeting($input: CorrectTaskingMeetingInput!) {
    correctTaskingMeeting(input: $input) {
      __typename
      ... on TaskingMeeting { id version }
      ... on Refusal { message problems { field message } }
      ... on TextWarning { ...FoundInText }
      ... on StaleTaskingMeeting { message yours { ...MeetingRecord } current { ...MeetingRecord } }
    }
  }
`)

export const holdMeetingDocument = graphql(`
  mutation HoldTaskingMeeting($input: HoldTaskingMeetingInput!) {
    holdTaskingMeeting(input: $input) { ...MeetingAnswer }
  }
`)

export const withdrawMeetingDocument = graphql(`
  mutation WithdrawTaskingMeeting($input: WithdrawTaskingMeetingInput!) {
    withdrawTaskingMeeting(input: $input) { ...MeetingAnswer }
  }
`)
