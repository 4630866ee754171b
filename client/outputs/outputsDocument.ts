import { graphql } from '../graphql/generated/gql.ts'

export const outputsDocument = graphql(`
  query Outputs($first: Int, $after: String, $last: Int, $before: String, $filter: OutputFilter, $asAt: Instant) {
    outputs(first: $first, after: $after, last: $last, before: $before, filter: $filter, asAt: $asAt) {
      totalCount
      datedTooLoosely
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      edges {
        node {
          id
          reference
          title
          kind
          strand { name }
          audience { name }
          held { inWords }
          peopleReached
          questionnaire { sent answered }
          isWithdrawn
        }
      }
    }
  }
`)
