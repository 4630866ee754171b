import { graphql } from '../graphql/generated/gql.ts'

/** A page of the list; a chosen column that is not usual is asked for only where it is shown. */
export const disruptionsDocument = graphql(`
  query Disruptions(
    $first: Int, $after: String, $last: Int, $before: String, $filter: DisruptionFilter, $order: DisruptionOrder, $asAt: Instant
    $strand: Boolean!, $tactics: Boolean!, $forces: Boolean!, $outcomes: Boolean!, $operation: Boolean!, $ownReference: Boolean!
    $recordedOn: Boolean!, $recordedBy: Boolean!, $version: Boolean!
  ) {
    list: disruptions(first: $first, after: $after, last: $last, before: $before, filter: $filter, order: $order, asAt: $asAt) {
      totalCount
      datedTooLoosely
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      edges {
        node {
          ...DisruptionRow
          strand @include(if: $strand) { name }
          tactics @include(if: $tactics) { name }
          forces @include(if: $forces) { name }
          outcomes @include(if: $outcomes) { kind { name } quantity measureUnit { name } }
          operationName @include(if: $operation)
          ownReference @include(if: $ownReference)
          recordedAt @include(if: $recordedOn)
          recordedBy @include(if: $recordedBy) { label }
          version @include(if: $version)
        }
      }
    }
  }

  fragment DisruptionRow on Disruption {
    id
    reference
    effect { inWords text precision }
    target { kind label }
    threats { code name }
    countedGrade
    unit { code name }
    supportingUnits { code name }
    isWithdrawn
  }
`)
