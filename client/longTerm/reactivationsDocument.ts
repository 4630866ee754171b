import { graphql } from '../graphql/generated/gql.ts'

export const reactivationsDocument = graphql(`
  query Reactivations(
    $first: Int, $after: String, $last: Int, $before: String, $origin: ReactivationOrigin!, $period: String!, $force: String, $asAt: Instant
  ) {
    list: reactivations(first: $first, after: $after, last: $last, before: $before, origin: $origin, period: $period, force: $force, asAt: $asAt) {
      totalCount
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      edges {
        node {
          id from reactivatedOn observedTo
          ocg { id alias }
          afterDisruption { id reference }
        }
      }
    }
  }
`)
