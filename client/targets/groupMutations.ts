import { graphql } from '../graphql/generated/gql.ts'

/** What comes of a mutation of one group: the record, why nothing was changed, or that somebody else was quicker. */
export const groupAnswerFragment = graphql(`
  fragment GroupAnswer on OcgResult {
    __typename
    ... on Ocg { id alias version }
    ... on Refusal { message problems { field message } }
    ... on TextWarning { ...FoundInText }
    ... on StaleOcg { message }
  }
`)

export const recordGroupDocument = graphql(`
  mutation RecordGroup($input: RecordOcgInput!) {
    recordOcg(input: $input) { ...GroupAnswer }
  }
`)

export const correctGroupDocument = graphql(`
  mutation CorrectGroup($input: CorrectOcgInput!) {
    correctOcg(input: $input) {
      __typename
      ... on Ocg { id alias version }
      ... on Refusal { message problems { field message } }
      ... on TextWarning { ...FoundInText }
      ... on StaleOcg { message yours { ...GroupRecord } current { ...GroupRecord } }
    }
  }
`)

export const withdrawGroupDocument = graphql(`
  mutation WithdrawGroup($input: WithdrawOcgInput!) {
    withdrawOcg(input: $input) { ...GroupAnswer }
  }
`)

export const restoreGroupDocument = graphql(`
  mutation RestoreGroup($input: RestoreOcgInput!) {
    restoreOcg(input: $input) { ...GroupAnswer }
  }
`)
