import { graphql } from '../graphql/generated/gql.ts'

export const recordProgrammeDocument = graphql(`
  mutation RecordProgramme($input: RecordProgrammeInput!) {
    recordProgramme(input: $input) {
      __typename
      ... on Programme { id name }
      ... on Refusal { message problems { field message } }
      ... on StaleProgramme { message }
    }
  }
`)

export const correctProgrammeDocument = graphql(`
  mutation CorrectProgramme($input: CorrectProgrammeInput!) {
    correctProgramme(input: $input) {
      __typename
      ... on Programme { id name version }
      ... on Refusal { message problems { field message } }
      ... on StaleProgramme { message yours { ...ProgrammeRecord } current { ...ProgrammeRecord } }
    }
  }
`)

export const withdrawProgrammeDocument = graphql(`
  mutation WithdrawProgramme($input: WithdrawProgrammeInput!) {
    withdrawProgramme(input: $input) {
      __typename
      ... on Programme { id name version }
      ... on Refusal { message problems { field message } }
      ... on StaleProgramme { message }
    }
  }
`)

export const restoreProgrammeDocument = graphql(`
  mutation RestoreProgramme($input: RestoreProgrammeInput!) {
    restoreProgramme(input: $input) {
      __typename
      ... on Programme { id name version }
      ... on Refusal { message problems { field message } }
      ... on StaleProgramme { message }
    }
  }
`)
