import { graphql } from '../graphql/generated/gql.ts'

/** What comes of a step: where the return stands, why nothing was changed, or that somebody moved it on meanwhile. */
export const movedReturnFragment = graphql(`
  fragment MovedReturn on ReturnResult {
    __typename
    ... on Return { unit { code } period { code inWords } state version }
    ... on Refusal { message problems { field message } }
    ... on TextWarning { ...FoundInText }
    ... on StaleReturn { ...StaleReturnFound }
  }

  fragment StaleReturnFound on StaleReturn {
    message
    current { state version events { inWords actedAt actedBy { label } } }
  }
`)

/** The answer is the whole return: what it states then, and what is still to be mended, without asking again. */
export const saveReturnDocument = graphql(`
  mutation SaveReturn($input: SaveReturnInput!) {
    answer: saveReturn(input: $input) {
      __typename
      ... on Return { ...WholeReturn }
      ... on Refusal { message problems { field message } }
      ... on TextWarning { ...FoundInText }
      ... on StaleReturn { ...StaleReturnFound }
    }
  }
`)

export const approveReturnDocument = graphql(`
  mutation ApproveReturn($input: ApproveReturnInput!) {
    answer: approveReturn(input: $input) { ...MovedReturn }
  }
`)

export const takeBackReturnDocument = graphql(`
  mutation TakeBackReturn($input: ReturnReasonInput!) {
    answer: takeBackReturn(input: $input) { ...MovedReturn }
  }
`)

export const submitReturnDocument = graphql(`
  mutation SubmitReturn($input: SubmitReturnInput!) {
    answer: submitReturn(input: $input) { ...MovedReturn }
  }
`)

export const answerReturnQueriesDocument = graphql(`
  mutation AnswerReturnQueries($input: AnswerReturnQueriesInput!) {
    answer: answerReturnQueries(input: $input) { ...MovedReturn }
  }
`)

export const askToReopenReturnDocument = graphql(`
  mutation AskToReopenReturn($input: ReturnReasonInput!) {
    answer: askToReopenReturn(input: $input) { ...MovedReturn }
  }
`)
