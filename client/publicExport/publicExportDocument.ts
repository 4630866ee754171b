import { graphql } from '../graphql/generated/gql.ts'
import type { MakePublicExportMutation } from '../graphql/generated/graphql.ts'

/** Makes figures for the public: a change, because the trail is told that they were disclosed. */
export const makePublicExportDocument = graphql(`
  mutation MakePublicExport($input: MakePublicExportInput!) {
    answer: makePublicExport(input: $input) {
      __typename
      ... on PublicExport {
        asAt basis csv fileName sha256 withheld
        period { inWords }
        notes { name text }
        rows { table unitCode unit name shown note }
      }
      ... on Refusal { message problems { field message } }
      ... on TextWarning { message }
    }
  }
`)

export type PublicExport = Extract<MakePublicExportMutation['answer'], { __typename: 'PublicExport' }>
export type PublicRow = PublicExport['rows'][number]
