import { graphql } from '../graphql/generated/gql.ts'

export const gatewayRequestDocument = graphql(`
  query GatewayRequest($id: ID!) {
    gatewayRequest(id: $id) {
      ...GatewayRequestRecord
      furtherDecisions { ...TaskingDecisionRow }
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

  fragment GatewayRequestRow on GatewayRequest {
    id
    force { code name }
    forceReference
    receivedOn
    wantedBy
    isAboutOcg
    ocg { id alias }
    threat { code name }
    helpAsked
    state
    daysWaiting
    decidedOn
    decision
    owner
    dueOn
    meeting { id meetsOn }
  }

  fragment GatewayRequestRecord on GatewayRequest {
    ...GatewayRequestRow
    unit { code }
    mayCorrect
    version
    isWithdrawn
    reason
    recordedBy { label }
    recordedAt
  }
`)
