import { graphql } from '../graphql/generated/gql.ts'

/** What comes of a mutation of one request: the record, why nothing was changed, or that somebody else was quicker. */
export const gatewayRequestAnswerFragment = graphql(`
  fragment GatewayRequestAnswer on GatewayRequestResult {
    __typename
    ... on GatewayRequest { id version meeting { id } ocg { id } }
    ... on Refusal { message problems { field message } }
    ... on TextWarning { ...FoundInText }
    ... on StaleGatewayRequest { message }
  }
`)

export const recordGatewayRequestDocument = graphql(`
  mutation RecordGatewayRequest($input: RecordGatewayRequestInput!) {
    recordGatewayRequest(input: $input) { ...GatewayRequestAnswer }
  }
`)

/** As the answer, with both versions for whoever has to choose between them. */
export const changedGatewayRequestFragment = graphql(`
  fragment ChangedGatewayRequest on GatewayRequestResult {
    __typename
    ... on GatewayRequest { id version meeting { id } ocg { id } }
    ... on Refusal { message problems { field message } }
    ... on TextWarning { ...FoundInText }
    ... on StaleGatewayRequest { message yours { ...GatewayRequestRecord } current { ...GatewayRequestRecord } }
  }
`)

export const correctGatewayRequestDocument = graphql(`
  mutation CorrectGatewayRequest($input: CorrectGatewayRequestInput!) {
    correctGatewayRequest(input: $input) { ...ChangedGatewayRequest }
  }
`)

export const decideGatewayRequestDocument = graphql(`
  mutation DecideGatewayRequest($input: DecideGatewayRequestInput!) {
    decideGatewayRequest(input: $input) { ...ChangedGatewayRequest }
  }
`)

export const withdrawGatewayRequestDocument = graphql(`
  mutation WithdrawGatewayRequest($input: WithdrawGatewayRequestInput!) {
    withdrawGatewayRequest(input: $input) { ...GatewayRequestAnswer }
  }
`)

/** Pages that hold requests, though they may have held none: asked for anew once one is changed. */
export const holdRequests = { additionalTypenames: ['GatewayRequest', 'TaskingMeeting', 'TaskingWaiting'] }
