import { graphql } from '../graphql/generated/gql.ts'

export const sequencesDocument = graphql(`
  query Sequences($first: Int, $after: String, $last: Int, $before: String, $filter: SequenceFilter!, $asAt: Instant) {
    list: sequences(first: $first, after: $after, last: $last, before: $before, filter: $filter, asAt: $asAt) {
      totalCount
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      edges {
        node {
          id day disruptions grade hasNegative baseline lastScore outcome endedBy fellOn recoveredOn observedTo
          first { id reference }
          ocg { id alias }
          relief { months scoreDays }
        }
      }
    }
  }
`)
