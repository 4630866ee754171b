import { graphql } from '../graphql/generated/gql.ts'

/** What comes of a mutation of one disruption: the record, why nothing was changed, or that somebody else was quicker. */
export const disruptionAnswerFragment = graphql(`
  fragment DisruptionAnswer on DisruptionResult {
    __typename
    ... on Disruption { id reference version }
    ... on Refusal { message problems { field message } }
    ... on TextWarning { ...FoundInText }
    ... on StaleDisruption { message }
  }
`)

export const recordDisruptionDocument = graphql(`
  mutation RecordDisruption($input: RecordDisruptionInput!) {
    recordDisruption(input: $input) { ...DisruptionAnswer }
  }
`)

export const correctDisruptionDocument = graphql(`
  mutation CorrectDisruption($input: CorrectDisruptionInput!) {
    correctDisruption(input: $input) {
      __typename
      ... on Disruption { reference version }
      ... on Refusal { message problems { field message } }
      ... on TextWarning { ...FoundInText }
      ... on StaleDisruption { message yours { ...DisruptionRecord } current { ...DisruptionRecord } }
    }
  }
`)

export const withdrawDisruptionDocument = graphql(`
  mutation WithdrawDisruption($input: WithdrawDisruptionInput!) {
    withdrawDisruption(input: $input) { ...DisruptionAnswer }
  }
`)

export const restoreDisruptionDocument = graphql(`
  mutation RestoreDisruption($input: RestoreDisruptionInput!) {
    restoreDisruption(input: $input) { ...DisruptionAnswer }
  }
`)

export const mergeDisruptionDocument = graphql(`
  mutation MergeDisruption($input: MergeDisruptionInput!) {
    mergeDisruption(input: $input) { ...DisruptionAnswer }
  }
`)

export const linkDisruptionsDocument = graphql(`
  mutation LinkDisruptions($input: LinkDisruptionsInput!) {
    linkDisruptions(input: $input) { ...DisruptionAnswer }
  }
`)

export const removeDisruptionLinkDocument = graphql(`
  mutation RemoveDisruptionLink($input: RemoveDisruptionLinkInput!) {
    removeDisruptionLink(input: $input) { ...DisruptionAnswer }
  }
`)
