import { graphql } from '../graphql/generated/gql.ts'

export const recordGroupDocument = graphql(`
  mutation RecordGroup($input: RecordOcgInput!) {
    recordOcg(input: $input) {
      __typename
      ... on Ocg { id alias }
      ... on Refusal { message problems { field message } }
      ... on StaleOcg { message }
    }
  }
`)

export const correctGroupDocument = graphql(`
  mutation CorrectGroup($input: CorrectOcgInput!) {
    correctOcg(input: $input) {
      __typename
      ... on Ocg { id alias version }
      ... on Refusal { message problems { field message } }
      ... on StaleOcg { message yours { ...GroupRecord } current { ...GroupRecord } }
    }
  }
`)

export const withdrawGroupDocument = graphql(`
  mutation WithdrawGroup($input: WithdrawOcgInput!) {
    withdrawOcg(input: $input) {
      __typename
      ... on Ocg { id alias version }
      ... on Refusal { message problems { field message } }
      ... on StaleOcg { message }
    }
  }
`)
