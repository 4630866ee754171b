import { graphql } from '../graphql/generated/gql.ts'

/** One meeting with what it decided and has to look at; its groups come by a query of their own, as they take longer. */
export const meetingDocument = graphql(`
  query TaskingMeeting($id: ID!) {
    taskingMeeting(id: $id) {
      ...MeetingRecord
      nextDueOn
      mayHold
      previous { id meetsOn listedAt }
      decisions { ...TaskingDecisionRow }
      earlierDecisions { ...TaskingDecisionRow }
      requests { ...MeetingRequest }
      history {
        version
        recordedAt
        recordedBy { label }
        reason
        isWithdrawn
        changes { field fieldInWords before after }
      }
    }
  }

  fragment MeetingRecord on TaskingMeeting {
    id
    version
    unit { code name }
    meetsOn
    cycle
    state
    listedAt
    notes
    mayCorrect
    isWithdrawn
    reason
    recordedBy { label }
    recordedAt
  }

  fragment MeetingRequest on GatewayRequest {
    id
    force { code name }
    forceReference
    helpAsked
    receivedOn
    wantedBy
    daysWaiting
    state
    decidedOn
    decision
    owner
    dueOn
    isAboutOcg
    ocg { id alias }
    threat { code name }
    meeting { id meetsOn }
  }
`)
