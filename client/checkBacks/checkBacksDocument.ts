import { graphql } from '../graphql/generated/gql.ts'

/** A page of the list; a chosen column that is not usual is asked for only where it is shown. */
export const checkBacksDocument = graphql(`
  query CheckBacks(
    $first: Int, $after: String, $last: Int, $before: String, $filter: CheckBackFilter, $order: CheckBackOrder, $asAt: Instant
    $effect: Boolean!, $threats: Boolean!, $forces: Boolean!, $recordedBy: Boolean!
  ) {
    list: checkBacks(first: $first, after: $after, last: $last, before: $before, filter: $filter, order: $order, asAt: $asAt) {
      totalCount
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      edges {
        node {
          id
          months
          dueOn
          state
          result
          checkedOn
          disruption {
            reference
            target { kind label }
            countedGrade
            tactics { code name }
            effect @include(if: $effect) { inWords text precision }
            threats @include(if: $threats) { code name }
            forces @include(if: $forces) { code name }
          }
          recordedBy @include(if: $recordedBy) { label }
        }
      }
    }
  }
`)
