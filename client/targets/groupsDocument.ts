import { graphql } from '../graphql/generated/gql.ts'

export const groupsDocument = graphql(`
  query Groups($first: Int, $after: String, $last: Int, $before: String, $filter: OcgFilter, $asAt: Instant) {
    ocgs(first: $first, after: $after, last: $last, before: $before, filter: $filter, asAt: $asAt) {
      totalCount
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      edges {
        node {
          id
          alias
          urn
          isUrnProvisional
          status
          owningForce { code name }
          threats { code name }
          counts { gross major negative }
        }
      }
    }
  }
`)
