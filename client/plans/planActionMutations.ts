import { graphql } from '../graphql/generated/gql.ts'

/**
 * What comes of a mutation of one plan action: the record, why nothing was changed, or that somebody else was quicker. Its group is
 * asked for so that pages of groups are fetched anew.
 */
export const planActionAnswerFragment = graphql(`
  fragment PlanActionAnswer on PlanActionResult {
    __typename
    ... on PlanAction { id version ocg { id } }
    ... on Refusal { message problems { field message } }
    ... on TextWarning { ...FoundInText }
    ... on StalePlanAction { message }
  }
`)

export const recordPlanActionDocument = graphql(`
  mutation RecordPlanAction($input: RecordPlanActionInput!) {
    recordPlanAction(input: $input) { ...PlanActionAnswer }
  }
`)

export const correctPlanActionDocument = graphql(`
  mutation CorrectPlanAction($input: CorrectPlanActionInput!) {
    correctPlanAction(input: $input) {
      __typename
      ... on PlanAction { id version ocg { id } }
      ... on Refusal { message problems { field message } }
      ... on TextWarning { ...FoundInText }
      ... on StalePlanAction { message yours { ...PlanActionRecord } current { ...PlanActionRecord } }
    }
  }
`)

export const withdrawPlanActionDocument = graphql(`
  mutation WithdrawPlanAction($input: WithdrawPlanActionInput!) {
    withdrawPlanAction(input: $input) { ...PlanActionAnswer }
  }
`)
