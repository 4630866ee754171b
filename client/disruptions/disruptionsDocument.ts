import { graphql } from '../graphql/generated/gql.ts'

export const disruptionsDocument = graphql(`
  query Disruptions($first: Int, $after: String, $last: Int, $before: String, $filter: DisruptionFilter, $order: DisruptionOrder, $asAt: Instant) {
    disruptions(first: $first, after: $after, last: $last, before: $before, filter: $filter, order: $order, asAt: $asAt) {
      totalCount
      datedTooLoosely
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      edges {
        node { ...DisruptionRow }
      }
    }
  }

  fragment DisruptionRow on Disruption {
    id
    reference
    effect { inWords }
    target { kind label }
    threats { code name }
    countedGrade
    unit { code name }
    supportingUnits { code name }
    isWithdrawn
  }
`)
