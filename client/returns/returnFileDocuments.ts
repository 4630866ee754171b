import { graphql } from '../graphql/generated/gql.ts'

export const returnFileDocument = graphql(`
  query ReturnFile($unit: String!, $period: String!) {
    returnFile(unit: $unit, period: $period) { name csv metadata }
  }
`)

export const readReturnFileDocument = graphql(`
  mutation ReadReturnFile($input: ReadReturnFileInput!) {
    answer: readReturnFile(input: $input) {
      __typename
      ... on ReturnFileReading { ...FileReading }
      ... on Refusal { message problems { field message } }
      ... on TextWarning { ...FoundInText }
      ... on StaleReturn { ...StaleReturnFound }
    }
  }

  fragment FileReading on ReturnFileReading {
    isKept
    rows
    changes { figure key name keyInWords before after }
    words { about key name before after }
    problems { row column value message }
  }
`)
