import { graphql } from '../graphql/generated/gql.ts'

/** A page of the list; a chosen column that is not usual is asked for only where it is shown. */
export const outputsDocument = graphql(`
  query Outputs(
    $first: Int, $after: String, $last: Int, $before: String, $filter: OutputFilter, $order: OutputOrder, $asAt: Instant
    $threat: Boolean!, $force: Boolean!, $programme: Boolean!, $disruption: Boolean!, $unit: Boolean!
    $recordedOn: Boolean!, $recordedBy: Boolean!, $version: Boolean!
  ) {
    list: outputs(first: $first, after: $after, last: $last, before: $before, filter: $filter, order: $order, asAt: $asAt) {
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
          held { inWords text precision }
          peopleReached
          questionnaire { sent answered }
          isWithdrawn
          threat @include(if: $threat) { name }
          force @include(if: $force) { name }
          programme @include(if: $programme) { name }
          disruption @include(if: $disruption) { reference }
          unit @include(if: $unit) { code }
          recordedAt @include(if: $recordedOn)
          recordedBy @include(if: $recordedBy) { label }
          version @include(if: $version)
        }
      }
    }
  }
`)
