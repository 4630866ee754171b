import { graphql } from '../graphql/generated/gql.ts'

export const recordOutputDocument = graphql(`
  mutation RecordOutput($input: RecordOutputInput!) {
    recordOutput(input: $input) {
      __typename
      ... on Output { reference }
      ... on Refusal { message problems { field message } }
      ... on StaleOutput { message }
    }
  }
`)

export const correctOutputDocument = graphql(`
  mutation CorrectOutput($input: CorrectOutputInput!) {
    correctOutput(input: $input) {
      __typename
      ... on Output { reference version }
      ... on Refusal { message problems { field message } }
      ... on StaleOutput { message yours { ...OutputRecord } current { ...OutputRecord } }
    }
  }
`)

export const withdrawOutputDocument = graphql(`
  mutation WithdrawOutput($input: WithdrawOutputInput!) {
    withdrawOutput(input: $input) {
      __typename
      ... on Output { reference version }
      ... on Refusal { message problems { field message } }
      ... on StaleOutput { message }
    }
  }
`)
