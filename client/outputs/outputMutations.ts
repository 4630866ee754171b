import { graphql } from '../graphql/generated/gql.ts'

/** What comes of a mutation of one output: the record, why nothing was changed, or that somebody else was quicker. */
export const outputAnswerFragment = graphql(`
  fragment OutputAnswer on OutputResult {
    __typename
    ... on Output { id reference version }
    ... on Refusal { message problems { field message } }
    ... on TextWarning { ...FoundInText }
    ... on StaleOutput { message }
  }
`)

export const recordOutputDocument = graphql(`
  mutation RecordOutput($input: RecordOutputInput!) {
    recordOutput(input: $input) { ...OutputAnswer }
  }
`)

export const correctOutputDocument = graphql(`
  mutation CorrectOutput($input: CorrectOutputInput!) {
    correctOutput(input: $input) {
      __typename
      ... on Output { reference version }
      ... on Refusal { message problems { field message } }
      ... on TextWarning { ...FoundInText }
      ... on StaleOutput { message yours { ...OutputRecord } current { ...OutputRecord } }
    }
  }
`)

export const withdrawOutputDocument = graphql(`
  mutation WithdrawOutput($input: WithdrawOutputInput!) {
    withdrawOutput(input: $input) { ...OutputAnswer }
  }
`)

export const restoreOutputDocument = graphql(`
  mutation RestoreOutput($input: RestoreOutputInput!) {
    restoreOutput(input: $input) { ...OutputAnswer }
  }
`)
