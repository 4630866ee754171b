import { graphql } from '../graphql/generated/gql.ts'

/**
 * What comes of a mutation of one decision: the record, why nothing was changed, or that somebody else was quicker. Its group and
 * meeting are asked for so that their pages are fetched anew.
 */
export const taskingDecisionAnswerFragment = graphql(`
  fragment TaskingDecisionAnswer on TaskingDecisionResult {
    __typename
    ... on TaskingDecision { id version ocg { id } meeting { id } request { id } }
    ... on Refusal { message problems { field message } }
    ... on TextWarning { ...FoundInText }
    ... on StaleTaskingDecision { message }
  }
`)

export const recordTaskingDecisionDocument = graphql(`
  mutation RecordTaskingDecision($input: RecordTaskingDecisionInput!) {
    recordTaskingDecision(input: $input) { ...TaskingDecisionAnswer }
  }
`)

export const correctTaskingDecisionDocument = graphql(`
  mutation CorrectTaskingDecision($input: CorrectTaskingDecisionInput!) {
    correctTaskingDecision(input: $input) {
      __typename
      ... on TaskingDecision { id version ocg { id } meeting { id } request { id } }
      ... on Refusal { message problems { field message } }
      ... on TextWarning { ...FoundInText }
      ... on StaleTaskingDecision { message yours { ...TaskingDecisionRecord } current { ...TaskingDecisionRecord } }
    }
  }
`)

export const withdrawTaskingDecisionDocument = graphql(`
  mutation WithdrawTaskingDecision($input: WithdrawTaskingDecisionInput!) {
    withdrawTaskingDecision(input: $input) { ...TaskingDecisionAnswer }
  }
`)

/** Pages that hold decisions, though they may have held none: asked for anew once one is recorded or changed. */
export const holdDecisions = { additionalTypenames: ['TaskingDecision', 'TaskingMeeting', 'TaskingWaiting', 'Ocg', 'GatewayRequest'] }
