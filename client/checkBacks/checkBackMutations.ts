import { graphql } from '../graphql/generated/gql.ts'

/** What comes of a mutation of one check-back: the record, why nothing was changed, or that somebody else was quicker. */
export const checkBackAnswerFragment = graphql(`
  fragment CheckBackAnswer on CheckBackChange {
    __typename
    ... on CheckBack { id version }
    ... on Refusal { message problems { field message } }
    ... on TextWarning { ...FoundInText }
    ... on StaleCheckBack { message }
  }
`)

export const recordCheckBackDocument = graphql(`
  mutation RecordCheckBack($input: RecordCheckBackInput!) {
    recordCheckBack(input: $input) { ...CheckBackAnswer }
  }
`)

export const correctCheckBackDocument = graphql(`
  mutation CorrectCheckBack($input: CorrectCheckBackInput!) {
    correctCheckBack(input: $input) {
      __typename
      ... on CheckBack { id version }
      ... on Refusal { message problems { field message } }
      ... on TextWarning { ...FoundInText }
      ... on StaleCheckBack { message yours { ...ComparedCheckBack } current { ...ComparedCheckBack } }
    }
  }

  fragment ComparedCheckBack on CheckBack {
    ...CheckBackRecord
    history { version reason isWithdrawn recordedAt recordedBy { label } }
  }
`)

export const withdrawCheckBackDocument = graphql(`
  mutation WithdrawCheckBack($input: WithdrawCheckBackInput!) {
    withdrawCheckBack(input: $input) { ...CheckBackAnswer }
  }
`)
