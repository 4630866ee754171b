import { graphql } from '../graphql/generated/gql.ts'

/** A page of the list; a chosen column that is not usual is asked for only where it is shown. */
export const groupsDocument = graphql(`
  query Groups(
    $first: Int, $after: String, $last: Int, $before: String, $filter: OcgFilter, $order: OcgOrder, $asAt: Instant
    $counts: Boolean!, $assessed: Boolean!, $mappedOn: Boolean!, $unit: Boolean!, $recordedOn: Boolean!, $recordedBy: Boolean!, $version: Boolean!
  ) {
    list: ocgs(first: $first, after: $after, last: $last, before: $before, filter: $filter, order: $order, asAt: $asAt) {
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
          isWithdrawn
          counts @include(if: $counts) { gross major moderate minor noImpact negative }
          review @include(if: $assessed) { isOverdue latest { assessedOn score band method { code } methodVersion } }
          mappedOn @include(if: $mappedOn)
          unit @include(if: $unit) { code }
          recordedAt @include(if: $recordedOn)
          recordedBy @include(if: $recordedBy) { label }
          version @include(if: $version)
        }
      }
    }
  }
`)
