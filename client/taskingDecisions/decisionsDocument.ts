import { graphql } from '../graphql/generated/gql.ts'

/** A page of the list; a chosen column that is not usual is asked for only where it is shown. */
export const taskingDecisionsDocument = graphql(`
  query TaskingDecisions(
    $first: Int, $after: String, $last: Int, $before: String, $filter: TaskingDecisionFilter, $order: TaskingDecisionOrder
    $recordedOn: Boolean!, $recordedBy: Boolean!, $version: Boolean!
  ) {
    list: taskingDecisions(first: $first, after: $after, last: $last, before: $before, filter: $filter, order: $order) {
      totalCount
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      edges {
        node {
          ...TaskingDecisionRow
          recordedAt @include(if: $recordedOn)
          recordedBy @include(if: $recordedBy) { label }
          version @include(if: $version)
        }
      }
    }
  }
`)
