import { graphql } from '../graphql/generated/gql.ts'

export const taskingDecisionDocument = graphql(`
  query TaskingDecision($id: ID!) {
    taskingDecision(id: $id) {
      ...TaskingDecisionRecord
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

  fragment TaskingDecisionRow on TaskingDecision {
    id
    decision
    owner
    dueOn
    state
    closedOn
    closingReason
    isOverdue
    isAboutOcg
    mayCorrect
    ocg { id alias }
    request { id receivedOn force { code name } }
    meeting { id meetsOn }
  }

  fragment TaskingDecisionRecord on TaskingDecision {
    ...TaskingDecisionRow
    version
    isWithdrawn
    reason
    recordedBy { label }
    recordedAt
  }
`)

/** What a decision is recorded of: the meeting, and the group or request that the address names. */
export const decisionStartDocument = graphql(`
  query DecisionStart($meeting: ID!, $group: ID!, $ofGroup: Boolean!, $request: ID!, $ofRequest: Boolean!) {
    taskingMeeting(id: $meeting) { id meetsOn state mayCorrect isWithdrawn unit { code } }
    ocg(id: $group) @include(if: $ofGroup) { id alias }
    gatewayRequest(id: $request) @include(if: $ofRequest) { id receivedOn helpAsked state force { code name } }
  }
`)
