import { graphql } from '../graphql/generated/gql.ts'

/** What comes of a mutation of one assessment: the record, why nothing was changed, or that somebody else was quicker. */
export const assessmentAnswerFragment = graphql(`
  fragment AssessmentAnswer on AssessmentResult {
    __typename
    ... on Assessment { id version }
    ... on Refusal { message problems { field message } }
    ... on TextWarning { ...FoundInText }
    ... on StaleAssessment { message }
  }
`)

export const recordAssessmentDocument = graphql(`
  mutation RecordAssessment($input: RecordAssessmentInput!) {
    recordAssessment(input: $input) { ...AssessmentAnswer }
  }
`)

export const correctAssessmentDocument = graphql(`
  mutation CorrectAssessment($input: CorrectAssessmentInput!) {
    correctAssessment(input: $input) {
      __typename
      ... on Assessment { id version }
      ... on Refusal { message problems { field message } }
      ... on TextWarning { ...FoundInText }
      ... on StaleAssessment { message yours { ...AssessmentRecord } current { ...AssessmentRecord } }
    }
  }
`)

export const withdrawAssessmentDocument = graphql(`
  mutation WithdrawAssessment($input: WithdrawAssessmentInput!) {
    withdrawAssessment(input: $input) { ...AssessmentAnswer }
  }
`)
