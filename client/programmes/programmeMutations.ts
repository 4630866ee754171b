import { graphql } from '../graphql/generated/gql.ts'

/** What comes of a mutation of one programme: the record, why nothing was changed, or that somebody else was quicker. */
export const programmeAnswerFragment = graphql(`
  fragment ProgrammeAnswer on ProgrammeResult {
    __typename
    ... on Programme { id name version }
    ... on Refusal { message problems { field message } }
    ... on TextWarning { ...FoundInText }
    ... on StaleProgramme { message }
  }
`)

export const recordProgrammeDocument = graphql(`
  mutation RecordProgramme($input: RecordProgrammeInput!) {
    recordProgramme(input: $input) { ...ProgrammeAnswer }
  }
`)

export const correctProgrammeDocument = graphql(`
  mutation CorrectProgramme($input: CorrectProgrammeInput!) {
    correctProgramme(input: $input) {
      __typename
      ... on Programme { id name version }
      ... on Refusal { message problems { field message } }
      ... on TextWarning { ...FoundInText }
      ... on StaleProgramme { message yours { ...ProgrammeRecord } current { ...ProgrammeRecord } }
    }
  }
`)

export const withdrawProgrammeDocument = graphql(`
  mutation WithdrawProgramme($input: WithdrawProgrammeInput!) {
    withdrawProgramme(input: $input) { ...ProgrammeAnswer }
  }
`)

export const restoreProgrammeDocument = graphql(`
  mutation RestoreProgramme($input: RestoreProgrammeInput!) {
    restoreProgramme(input: $input) { ...ProgrammeAnswer }
  }
`)
