import { graphql } from '../graphql/generated/gql.ts'

export const recordDisruptionDocument = graphql(`
  mutation RecordDisruption($input: RecordDisruptionInput!) {
    recordDisruption(input: $input) {
      __typename
      ... on Disruption { reference }
      ... on Refusal { message problems { field message } }
      ... on StaleDisruption { message }
    }
  }
`)

export const correctDisruptionDocument = graphql(`
  mutation CorrectDisruption($input: CorrectDisruptionInput!) {
    correctDisruption(input: $input) {
      __typename
      ... on Disruption { reference version }
      ... on Refusal { message problems { field message } }
      ... on StaleDisruption { message yours { ...DisruptionRecord } current { ...DisruptionRecord } }
    }
  }
`)

export const withdrawDisruptionDocument = graphql(`
  mutation WithdrawDisruption($input: WithdrawDisruptionInput!) {
    withdrawDisruption(input: $input) {
      __typename
      ... on Disruption { reference version }
      ... on Refusal { message problems { field message } }
      ... on StaleDisruption { message yours { ...DisruptionRecord } current { ...DisruptionRecord } }
    }
  }
`)
