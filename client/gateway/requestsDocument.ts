import { graphql } from '../graphql/generated/gql.ts'

/** A page of the list; a chosen column that is not usual is asked for only where it is shown. */
export const gatewayRequestsDocument = graphql(`
  query GatewayRequests(
    $first: Int, $after: String, $last: Int, $before: String, $filter: GatewayRequestFilter, $order: GatewayRequestOrder
    $recordedOn: Boolean!, $recordedBy: Boolean!, $version: Boolean!
  ) {
    list: gatewayRequests(first: $first, after: $after, last: $last, before: $before, filter: $filter, order: $order) {
      totalCount
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      edges {
        node {
          ...GatewayRequestRow
          recordedAt @include(if: $recordedOn)
          recordedBy @include(if: $recordedBy) { label }
          version @include(if: $version)
        }
      }
    }
  }
`)
